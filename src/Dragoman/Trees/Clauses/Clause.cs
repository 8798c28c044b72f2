namespace Dragoman.Trees;

/// <summary>
/// A predicate with its arguments put back where the meaning has them (actives, passives, relatives and control alike), and
/// how it is told: denied or not, as a fact or not, when, by whom. What is not asked for is not worked out.
/// </summary>
public sealed class Clause
{
    private readonly Clauses clauses;
    private readonly Arguments arguments;
    private (Tense Tense, Aspect Aspect)? time;
    private Mood? mood;

    internal Clause(Clauses clauses, int predicate, Arguments arguments)
    {
        this.clauses = clauses;
        this.arguments = arguments;
        Predicate = predicate;
    }

    /// <summary>The index of the verb, predicate adjective or noun.</summary>
    public int Predicate { get; }

    /// <summary>The one who does it, or -1; of a passive the "by" phrase.</summary>
    public int Subject => arguments.Subject;

    /// <summary>The one it is done to, or -1; of a passive the grammatical subject.</summary>
    public int Object => arguments.Object;

    /// <summary>The receiver ("gave <i>Syria</i> arms"), or -1.</summary>
    public int Indirect => arguments.Indirect;

    /// <summary>What hangs on the predicate by a preposition.</summary>
    public IReadOnlyList<(string Preposition, int Index)> Obliques => arguments.Obliques;

    /// <summary>Active or passive.</summary>
    public Voice Voice => arguments.Passive ? Voice.Passive : Voice.Active;

    /// <summary>Whether it stands in the passive.</summary>
    public bool Passive => arguments.Passive;

    /// <summary>Whether it is denied, by its own words or by those above it.</summary>
    public Negation Negation => field ??= clauses.Negations.Of(Predicate);

    /// <summary>What makes it no fact, its own auxiliary or a word above it.</summary>
    public Modality Modality => field ??= clauses.Modalities.Of(Predicate);

    /// <summary>What the words above it alone make of it, whatever its own auxiliaries say.</summary>
    public Modality GovernedModality => field ??= clauses.Modalities.Governed(Predicate);

    /// <summary>Whether it has a finite word of its own; an infinitive, a participle or a noun has none.</summary>
    public bool IsFinite => clauses.Tenses.IsFinite(Predicate);

    /// <summary>The tense; of an infinitive, participle or noun that of the clause above it.</summary>
    public Tense Tense => (time ??= clauses.Tenses.Of(Predicate)).Tense;

    /// <summary>Perfect or progressive.</summary>
    public Aspect Aspect => (time ??= clauses.Tenses.Of(Predicate)).Aspect;

    /// <summary>Whether it tells, asks, supposes or orders.</summary>
    public Mood Mood => mood ??= clauses.Moods.Of(Predicate);

    /// <summary>The nearest speech that it is said in; null when the report itself tells it.</summary>
    public Speech? Speech => clauses.Speeches.Around(Predicate);
}
