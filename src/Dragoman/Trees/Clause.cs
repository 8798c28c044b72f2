namespace Dragoman.Trees;

/// <summary>A predicate with its arguments put back where the meaning has them: actives, passives, relatives and control alike.</summary>
/// <param name="Predicate">The index of the verb, predicate adjective or noun.</param>
/// <param name="Subject">The one who does it, or -1; of a passive the "by" phrase.</param>
/// <param name="Object">The one it is done to, or -1; of a passive the grammatical subject.</param>
/// <param name="Indirect">The receiver ("gave *Syria* arms"), or -1.</param>
public sealed record Clause(int Predicate, int Subject, int Object, int Indirect, bool Passive)
{
    /// <summary>What hangs on the predicate by a preposition.</summary>
    public required IReadOnlyList<(string Preposition, int Index)> Obliques { get; init; }
}
