namespace Dragoman.Events;

/// <summary>What may stand at a place of a pattern.</summary>
internal enum FillKind
{
    Source,
    Target,
    Both,
    Word,
    Any,
}

/// <summary>What stands at a place of a pattern: a slot for an actor, a word of its own with more hanging on it, or anything.</summary>
internal sealed class Fill(FillKind kind)
{
    public FillKind Kind => kind;

    /// <summary>The actor may be missing.</summary>
    public bool Optional { get; init; }

    /// <summary>Only actors of these sectors; empty for all.</summary>
    public string[] Sectors { get; init; } = [];

    public PatternNode? Node { get; init; }

    public bool IsSlot => kind is FillKind.Source or FillKind.Target or FillKind.Both;
}

/// <summary>How a place of a pattern hangs on its word.</summary>
internal enum ArcKind
{
    Subject,
    Object,
    Preposition,
    Owner,
    Infinitive,
    That,
}

/// <param name="Prepositions">For <see cref="ArcKind.Preposition"/>: any of these.</param>
internal sealed record PatternArc(ArcKind Kind, Fill Fill, string[] Prepositions);

/// <summary>A word of a pattern and what hangs on it.</summary>
internal sealed class PatternNode(WordSet? words)
{
    /// <summary>Null for any verb.</summary>
    public WordSet? Words => words;

    public List<PatternArc> Arcs { get; } = [];

    /// <summary>The word stands after a form of "be".</summary>
    public bool Predicative { get; init; }

    /// <summary>The word that this one hangs on; a phrase with a preposition may hang there as well.</summary>
    public PatternNode? Above { get; init; }
}

/// <summary>A pattern of a rule.</summary>
/// <param name="text">As it stands in the codebook.</param>
/// <param name="head">The leading word and all that hangs on it.</param>
/// <param name="nounLed">Led by a noun, not by a verb with its subject.</param>
/// <param name="elements">How many elements must match; the more, the more specific.</param>
internal sealed class Pattern(string text, PatternNode head, bool nounLed, int elements)
{
    private readonly WordMask[] wanted = [.. Below(head)];

    public string Text => text;

    public PatternNode Head => head;

    public bool NounLed => nounLed;

    public int Elements => elements;

    /// <summary>Whether a sentence has, as far as a glance tells, all the words that must hang on the leading one.</summary>
    public bool MayStandIn(LemmaKeys keys)
    {
        foreach (var words in wanted)
        {
            if (!words.Meets(keys.Mask))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<WordMask> Below(PatternNode node) => node.Arcs.Select(arc => arc.Fill.Node).OfType<PatternNode>()
        .SelectMany(inner => Below(inner).Concat(inner.Words is { } words ? [words.Firsts] : []));
}
