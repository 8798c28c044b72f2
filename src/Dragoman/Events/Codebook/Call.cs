namespace Dragoman.Events;

/// <summary>A pattern that a word may lead, with what tells at a glance that it does not.</summary>
/// <remarks>A word calls some hundred patterns and a few fit: what rules the others out lies side by side in memory.</remarks>
internal readonly struct Call
{
    private readonly WordGlance beside;
    private readonly WordGlance below;
    private readonly LeadUse use;

    public Call(Rule rule, Pattern pattern, string word)
    {
        (Rule, Pattern, Plain, use) = (rule, pattern, pattern.Head.Words!.IsPlain(word), pattern.Use);
        beside = new WordGlance(pattern.Head.Words.Beside(word));
        below = pattern.Wanted.Select(words => new WordGlance(words)).FirstOrDefault(glance => glance.IsTelling, new WordGlance(new WordMask()));
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
