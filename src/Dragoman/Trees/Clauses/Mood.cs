namespace Dragoman.Trees;

/// <summary>Whether a clause tells, asks, supposes or orders.</summary>
public enum Mood
{
    /// <summary>It tells.</summary>
    Statement,

    /// <summary>"Did Iran bomb Syria?", "asked whether Iran had bombed Syria".</summary>
    Question,

    /// <summary>"if Iran bombs Syria", "unless Iran withdraws".</summary>
    Condition,

    /// <summary>"Stop the war!"</summary>
    Command,
}
