namespace Dragoman.Trees;

/// <summary>A noun or pronoun with what belongs to it. What is not asked for is not worked out.</summary>
public sealed class NounPhrase
{
    private readonly NounPhrases phrases;
    private Definiteness? definiteness;
    private (WordRange Base, WordRange Core, WordRange Full)? ranges;

    internal NounPhrase(NounPhrases phrases, int head) => (this.phrases, Head) = (phrases, head);

    /// <summary>The index of the noun that the others hang on.</summary>
    public int Head { get; }

    /// <summary>The head with what stands before it and the rest of its name: "the Iranian foreign minister", "Sergei Lavrov".</summary>
    public WordRange Base => Ranges.Base;

    /// <summary>The base with the phrases behind it: "the foreign minister of Iran". Without appositions, conjuncts and clauses.</summary>
    public WordRange Core => Ranges.Core;

    /// <summary>All that hangs on the head, but its own preposition and the punctuation around it.</summary>
    public WordRange Full => Ranges.Full;

    /// <summary>The index of the article or other determiner, or -1.</summary>
    public int Determiner => phrases.Determiner(Head);

    /// <summary>What the determiner, or a possessor in its place, says.</summary>
    public Definiteness Definiteness => definiteness ??= phrases.Definiteness(this);

    /// <summary>The index of the owner: "<i>Iran</i>'s troops", "<i>its</i> troops"; or -1.</summary>
    public int Possessor => phrases.Sentence.Child(Head, "nmod:poss");

    /// <summary>The preposition before it (<c>on</c>, <c>because_of</c>), or an empty string.</summary>
    public string Preposition => field ??= phrases.Preposition(Head);

    /// <summary>What says more about the head, in the order of the text.</summary>
    public IReadOnlyList<Modifier> Modifiers => field ??= phrases.Modifiers(Head);

    /// <summary>The heads of the phrases that name the same once more: "Sergei Lavrov, the <i>minister</i>".</summary>
    public IReadOnlyList<int> Appositions => field ??= phrases.Appositions(Head);

    /// <summary>The heads of the phrases joined to it by "and" or "or", itself first.</summary>
    public IReadOnlyList<int> Conjuncts => field ??= phrases.Conjuncts(Head);

    private (WordRange Base, WordRange Core, WordRange Full) Ranges => ranges ??= PhraseRanges.Find(phrases.Sentence, Head);
}
