using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>A word of saying in a sentence, with what belongs to it.</summary>
/// <param name="Word">The index of its head word.</param>
/// <param name="Words">All words of saying: "has called for".</param>
/// <param name="Source">The index of the one who says it, or -1.</param>
/// <param name="Content">The stretches of what is said, in order; empty where it may stand in a quotation beside the cue.</param>
internal sealed record Cue(int Word, StatementKind Kind, WordRange Words, int Source, IReadOnlyList<WordRange> Content)
{
    /// <summary>The pronoun that stands for the source in the clause: "those <i>who</i> said"; or -1.</summary>
    public int Relative { get; init; } = -1;

    /// <summary>Whether it stands beside what is said, as "according to" does.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether what is said is a clause.</summary>
    public bool HasClause { get; init; }

    /// <summary>Whether the source vouches for what is said, even where it is no clause.</summary>
    public bool IsTold { get; init; }

    /// <summary>What is said where no quotation is: the words behind the cue, which the tree has not as a clause.</summary>
    public IReadOnlyList<WordRange> Spare { get; init; } = [];

    /// <summary>Whether what is said may be a quotation beside it.</summary>
    public bool Quotes { get; init; }
}
