namespace Dragoman.Events;

/// <summary>How likely an event must be to be told. It depends on the report: where much happens, what is doubtful is likelier to have happened too.</summary>
/// <param name="Word">The least chance that the word tells any event.</param>
/// <param name="Event">The least chance that type and sides are right; below it more are wrong than right.</param>
/// <param name="Private">The same where none but private people stand on the sides.</param>
internal readonly record struct Bars(double Word, double Event, double Private)
{
    /// <summary>The least of <see cref="Word"/>.</summary>
    public const double Lowest = 0.3;

    /// <summary>So many other sure events make a report full of them.</summary>
    private const int Many = 3;

    /// <summary>A report of fewer sentences may well tell but one thing.</summary>
    private const int Long = 5;

    public static Bars Usual { get; } = new(0.45, 0.42, 0.55);

    private static Bars AmongMany { get; } = new(Lowest, 0.35, 0.6);

    private static Bars Alone { get; } = new(0.45, 0.6, 0.7);

    /// <summary>The bars for an event.</summary>
    /// <param name="others">How many other sure events the report tells.</param>
    /// <param name="sure">How many with this one.</param>
    /// <param name="sentences">How many sentences the report has.</param>
    public static Bars Among(int others, int sure, int sentences) => others >= Many ? AmongMany : sure < 2 && sentences >= Long ? Alone : Usual;
}
