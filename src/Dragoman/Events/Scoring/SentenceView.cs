using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>A sentence with all that the scorer looks at.</summary>
internal sealed class SentenceView
{
    private readonly SideCandidate?[] byHead;
    private readonly MissingSide missing;
    private readonly Kinship?[] kin;
    private readonly (string Path, int Steps)?[] paths;
    private readonly Dictionary<Match, (IReadOnlyList<EventActor> Source, IReadOnlyList<EventActor> Target)> filled = new(ReferenceEqualityComparer.Instance);

    public SentenceView(Annotation annotation, Clauses clauses, LemmaKeys keys, RuleReadings readings, IReadOnlyList<SideCandidate> candidates, SentenceView? before, MissingSide missing)
    {
        (Annotation, Clauses, Keys, Readings, Candidates) = (annotation, clauses, keys, readings, candidates);
        this.missing = missing;
        Mentions = [.. candidates.Where(c => !c.IsBefore).Select(c => c.Mention).OfType<ActorMention>()];
        StandingBefore = before?.Readings.Standing ?? [];
        kin = new Kinship?[candidates.Count * candidates.Count];
        paths = new (string, int)?[candidates.Count * candidates.Count];
        byHead = new SideCandidate?[Sentence.Tokens.Count];
        Owner = new Match?[Sentence.Tokens.Count];
        foreach (var candidate in candidates.Where(c => c.Head >= 0))
        {
            byHead[candidate.Head] = candidate;
        }

        foreach (var match in readings.Standing)
        {
            foreach (var word in match.Used)
            {
                Owner[word] = match;
            }
        }

        Countries = candidates.Where(c => c is { Mention: not null, IsBefore: false }).SelectMany(c => c.Actors).Select(a => a.Actor.Country).OfType<string>().Distinct().Count();
        Scene = annotation.Scenes.Count > Sentence.Index ? annotation.Scenes[Sentence.Index] : null;
    }

    public Annotation Annotation { get; }

    public Clauses Clauses { get; }

    public Sentence Sentence => Clauses.Sentence;

    public LemmaKeys Keys { get; }

    public RuleReadings Readings { get; }

    public IReadOnlyList<SideCandidate> Candidates { get; }

    /// <summary>The mentions of the sentence.</summary>
    public IReadOnlyList<ActorMention> Mentions { get; }

    /// <summary>The matches that stand in the sentence before.</summary>
    public IReadOnlyList<Match> StandingBefore { get; }

    /// <summary>For each word the standing match that uses it.</summary>
    public Match?[] Owner { get; }

    /// <summary>How many countries the mentions speak of.</summary>
    public int Countries { get; }

    /// <summary>The country where the sentence plays, or null.</summary>
    public string? Scene { get; }

    /// <summary>The candidate that a word heads; for <c>-1</c> null.</summary>
    public SideCandidate? At(int word) => word < 0 ? null : byHead[word];

    /// <summary>Whether two candidates, by number, stand for the same actor.</summary>
    public bool AreSame(int one, int other) => Kin(one, other) == Kinship.Actor;

    /// <summary>How alike two candidates are, by number.</summary>
    public Kinship Kin(int one, int other) =>
        kin[(one * Candidates.Count) + other] ??= one > other ? Kin(other, one) : one == other ? Kinship.Actor : Candidates[one].KinTo(Candidates[other]);

    /// <summary>Whether two candidates, by number, are joined by “and” or a hyphen: they or those whom they count among them (“two officers and five members of Hezbollah”).</summary>
    public bool AreJoined(int one, int other) =>
        Holder(Candidates[one].Head) is var first and >= 0 && Holder(Candidates[other].Head) is var second and >= 0 && first != second
        && (Clauses.Phrases[first].Conjuncts.Contains(second) || Clauses.Phrases[second].Conjuncts.Contains(first) || (Hyphens.MakeAdjective(Sentence, first, second) && IsNation(first) && IsNation(second)));

    private bool IsNation(int word) => At(word)?.Actor.Kind == ActorKind.Country;

    /// <summary>The noun that a candidate's word is “of”, where it is no candidate itself; else the word.</summary>
    private int Holder(int word) =>
        word >= 0 && Sentence[word] is { Relation: "nmod", Head: >= 0 and var above } && byHead[above] is null && Clauses.Phrases[word].Preposition == "of" ? above : word;

    /// <summary>The way in the tree between two candidates that stand in the sentence, by number.</summary>
    public (string Path, int Steps) Path(int one, int other) => paths[(one * Candidates.Count) + other] ??= TreePath.Between(Clauses, Candidates[one].Head, Candidates[other].Head);

    /// <summary>What stands at an argument's place: the kind of actor, or the part of speech.</summary>
    public string KindAt(int word) => word < 0 ? "-" : byHead[word]?.Kind ?? Sentence[word].Upos;

    /// <summary>The sides of a match, what its words leave open filled from the rest of the sentence.</summary>
    public (IReadOnlyList<EventActor> Source, IReadOnlyList<EventActor> Target) Filled(Match match)
    {
        if (!filled.TryGetValue(match, out var sides))
        {
            var place = ClausePlace.Find(Annotation, Sentence, Clauses, match.Head);
            filled[match] = sides = missing.Fill(match.Rule.Type, match, Clauses, Mentions, place?.Place.Country ?? Scene, []);
        }

        return sides;
    }
}
