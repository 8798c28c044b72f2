namespace Dragoman.Trees;

/// <summary>Whether the grammatical subject of a clause does it or has it done.</summary>
public enum Voice
{
    /// <summary>"bombed the town", "the troops guarding it".</summary>
    Active,

    /// <summary>"was bombed", "the town bombed by Iran".</summary>
    Passive,
}
