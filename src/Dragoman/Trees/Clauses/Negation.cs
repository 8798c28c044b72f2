namespace Dragoman.Trees;

/// <summary>Whether and by what a clause is denied.</summary>
/// <param name="Word">The index of the word that denies; -1 when none does.</param>
public sealed record Negation(NegationKind Kind, int Word)
{
    /// <summary>The clause is not denied.</summary>
    public static Negation None { get; } = new(NegationKind.None, -1);

    /// <summary>Whether anything denies the clause.</summary>
    public bool IsNegated => Kind != NegationKind.None;
}

/// <summary>What kind of word denies a clause.</summary>
public enum NegationKind
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>A word of its own: "did <i>not</i> bomb", "<i>never</i>", "<i>no</i> longer", "<i>without</i> signing"; of a noun "<i>no</i> attack".</summary>
    Own,

    /// <summary>Its subject or object is nobody or nothing: "<i>no</i> troops were sent".</summary>
    Argument,

    /// <summary>What governs it says that it did not happen: "<i>failed</i> to meet", "<i>prevented</i> them from leaving", "<i>foiled</i> an attack".</summary>
    Failing,

    /// <summary>A clause above is denied, and it with it: "did <i>not</i> agree to meet", "launched <i>no</i> attack".</summary>
    Governing,
}
