namespace Dragoman.Trees;

/// <summary>A word that says more about the head of a noun phrase.</summary>
/// <param name="Word">Its index; of a phrase or clause, that of its head.</param>
public readonly record struct Modifier(ModifierKind Kind, int Word);

/// <summary>How a modifier hangs on its noun.</summary>
public enum ModifierKind
{
    /// <summary>"the <i>old</i> king", "the <i>ousted</i> president".</summary>
    Adjective,

    /// <summary>A noun before the noun: "<i>rebel</i> positions", "<i>US</i> sanctions".</summary>
    Noun,

    /// <summary>What somebody is, with their name: "<i>Minister</i> Lavrov".</summary>
    Title,

    /// <summary>"<i>three</i> soldiers".</summary>
    Number,

    /// <summary>"<i>Iran's</i> troops", "<i>its</i> troops".</summary>
    Possessor,

    /// <summary>A noun phrase behind, mostly with a preposition: "talks <i>with Iran</i>".</summary>
    Phrase,

    /// <summary>A clause: "troops <i>backed by Iran</i>", "the man <i>who fled</i>".</summary>
    Clause,
}
