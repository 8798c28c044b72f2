namespace Dragoman.Times;

/// <summary>A run of letters or digits, or one sign, with what it can mean in a time expression.</summary>
/// <param name="Value">Depends on the kind.</param>
/// <param name="Spaced">Whether white space or the start of the text stands before it.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
internal readonly record struct Word(int Start, int End, WordKind Kind, int Value, bool Spaced, bool Capital)
{
    public int Length => End - Start;
}
