namespace Dragoman.Statements;

/// <summary>What a statement does with what it tells.</summary>
public enum StatementKind
{
    /// <summary>Says it: "said", "according to", "criticised".</summary>
    Speech,

    /// <summary>Holds it to be so, feels or learns it: "believes", "worried about".</summary>
    Thought,

    /// <summary>Wants, plans or decides it: "hopes to", "a plan to".</summary>
    Wish,

    /// <summary>Is for or against it: "endorsed", "opposition to".</summary>
    Stance,

    /// <summary>Lets it be seen: "the poll shows", "appears to".</summary>
    Evidence,
}
