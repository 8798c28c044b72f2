namespace Dragoman;

/// <summary>A half-open stretch <c>[Start, End)</c> of a report's text, in UTF-16 code units.</summary>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>The number of code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two stretches share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest stretch that covers both.</summary>
    public Span Cover(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The covered part of <paramref name="text"/>.</summary>
    public string In(string text) => text[Start..End];

    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
