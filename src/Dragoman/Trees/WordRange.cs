namespace Dragoman.Trees;

/// <summary>Words of a sentence that stand side by side.</summary>
/// <param name="First">The index of the first word.</param>
/// <param name="Last">The index of the last word, which is included.</param>
public readonly record struct WordRange(int First, int Last)
{
    /// <summary>Whether a word lies inside.</summary>
    public bool Contains(int word) => First <= word && word <= Last;

    /// <summary>Where the words stand in the report's text.</summary>
    public Span In(Sentence sentence) => sentence.SpanOf(First, Last);
}
