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

/// <summary>How a word is used that leads a pattern.</summary>
[Flags]
internal enum LeadUse : byte
{
    None = 0,
    Noun = 1,
    Predicate = 2,
    Verb = 4,
}

/// <summary>A pattern of a rule.</summary>
/// <param name="text">As it stands in the codebook.</param>
/// <param name="head">The leading word and all that hangs on it.</param>
/// <param name="nounLed">Led by a noun, not by a verb with its subject.</param>
/// <param name="elements">How many elements must match; the more, the more specific.</param>
internal sealed class Pattern(string text, PatternNode head, bool nounLed, int elements)
{
    private readonly WordMask[] wanted = [.. Wanted(head)];

    public string Text => text;

    public PatternNode Head => head;

    public bool NounLed => nounLed;

    public int Elements => elements;

    /// <summary>How the leading word must be used.</summary>
    public LeadUse Use { get; } = nounLed ? LeadUse.Noun : head.Predicative ? LeadUse.Predicate : LeadUse.Verb;

    /// <summary>Of the words that must hang on the leading one, the first set that is small.</summary>
    public WordGlance Below { get; } = Wanted(head).Select(WordGlance.At).FirstOrDefault(glance => glance.IsTelling, WordGlance.Nothing);

    /// <summary>Whether a sentence of these words has, as far as a glance tells, all that must hang on the leading one.</summary>
    public bool MayStandIn(WordMask sentence)
    {
        foreach (var words in wanted)
        {
            if (!words.Meets(sentence))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<WordMask> Wanted(PatternNode node) => node.Arcs.Select(arc => arc.Fill.Node).OfType<PatternNode>()
        .SelectMany(inner => Wanted(inner).Concat(inner.Words is { } words ? [words.Firsts] : []));
}
