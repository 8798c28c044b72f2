namespace Dragoman.Events;

/// <summary>A pattern that a word may lead, with what tells at a glance that it does not.</summary>
/// <remarks>Most patterns that a word calls do not fit it: what rules them out lies side by side in memory.</remarks>
internal readonly struct Call
{
    private readonly WordGlance beside;
    private readonly WordGlance below;
    private readonly LeadUse use;

    /// <param name="plain">Whether the word alone leads the pattern, not a sequence of words.</param>
    /// <param name="others">The other ends of the word's sequences, of which one must stand in the sentence; null where the word alone is enough.</param>
    public Call(Rule rule, Pattern pattern, bool plain, WordMask? others)
    {
        (Rule, Pattern, Plain, use) = (rule, pattern, plain, pattern.Use);
        beside = WordGlance.At(others);
        below = pattern.Below;
    }

    public Rule Rule { get; }

    public Pattern Pattern { get; }

    /// <summary>Whether the word alone leads the pattern, not a sequence of words.</summary>
    public bool Plain { get; }

    /// <summary>Whether the pattern may match, as far as a glance tells.</summary>
    /// <param name="uses">How the calling word is used.</param>
    public bool MayMatch(LeadUse uses, WordMask sentence) =>
        (use & uses) != LeadUse.None && below.Meets(sentence) && beside.Meets(sentence) && Pattern.MayStandIn(sentence);
}
