namespace Dragoman.Events;

/// <summary>What a word of a sentence may tell.</summary>
/// <param name="Score">What the scorer thinks of the word.</param>
/// <param name="Type">The likeliest type.</param>
/// <param name="Match">The rule that reads the word so, if one does.</param>
/// <param name="Whole">Whether that rule stands and found, by its own words, two sides of different countries.</param>
/// <param name="Reading">The event with its sides, which are looked for only where somebody wants to know.</param>
internal sealed record Possible(TriggerScore Score, string Type, Match? Match, bool Whole, Lazy<Reading> Reading)
{
    /// <summary>A word less likely to tell an event than this is not looked at a second time.</summary>
    public const double Floor = 0.4;

    /// <summary>The same where a rule reads it whole: such rules are seldom wrong, and the scorer has seen little of many.</summary>
    private const double WholeFloor = 0.1;

    /// <summary>Of no word less likely than this anything more is asked.</summary>
    public const double Lowest = WholeFloor;

    /// <summary>The chance that type and sides are right, seen beside what else the report may tell; 0 where it was not looked at.</summary>
    public double Right { get; init; }

    /// <summary>Whether the word may tell an event at all.</summary>
    public bool IsOpen => Score.Event >= (Whole ? WholeFloor : Floor);
}
