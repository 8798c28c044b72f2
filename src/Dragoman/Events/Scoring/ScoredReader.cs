using System.Globalization;
using Dragoman.Actors;

namespace Dragoman.Events;

/// <summary>Reads the events of a sentence by the learned scorer, which weighs what the rules say.</summary>
internal sealed class ScoredReader(Codebook codebook, EventScorer scorer, RuleReader rules)
{
    /// <summary>About how often such a rule is right where the scorer doubts it.</summary>
    private const double WholeChance = 0.5;

    /// <summary>Below this chance of an event the scorer doubts it.</summary>
    private const double Doubted = 0.45;

    /// <summary>Actors joined by “and” share a part; only one with less than this part of the likeliest one's chance is left out.</summary>
    private const double Beside = 0.0001;

    /// <summary>How often the mode of a rule is right where the scorer would choose another.</summary>
    private const double RuleMode = 0.6;

    /// <summary>From this chance on what grammar takes for news is background.</summary>
    private const double SureOfPast = 0.6;

    private static readonly HashSet<string> Pledged = new(StringComparer.Ordinal) { "AGREE", "REJECT", "THREATEN" };

    /// <summary>What is done for somebody: never for those whom it is said to be against.</summary>
    private static readonly HashSet<string> Friendly = new(StringComparer.Ordinal) { "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID" };

    private static readonly HashSet<string> Mutual = new(StringComparer.Ordinal) { "CONSULT", "COOPERATE", "AGREE" };

    /// <summary>What the sentences of a report may tell: first each word for itself, then each record beside the others.</summary>
    public List<SentenceOutlook> Weigh(IEnumerable<SentenceView> views)
    {
        var report = views.Select(view => new SentenceOutlook(view, Weigh(view))).ToList();
        return [.. report.Select((outlook, i) => outlook with { Possibles = scorer.Judge(report, i) })];
    }

    private List<Possible> Weigh(SentenceView view)
    {
        var sides = scorer.Sides(view);
        return scorer.Triggers(view, codebook, Possible.Lowest).ConvertAll(score =>
        {
            var type = scorer.Types[score.Best];
            var match = view.Readings.For(score.Word, type);
            var whole = IsWhole(view, match);
            return new Possible(score, type, match, whole, new Lazy<Reading>(() => Fill(view, sides, score, type, match, whole), LazyThreadSafetyMode.None));
        });
    }

    /// <summary>The events of a sentence, in the order of their words.</summary>
    /// <param name="bars">How likely its records must be right.</param>
    /// <param name="told">The events told before.</param>
    /// <param name="judged">Receives what became of each word, when somebody wants to know.</param>
    public List<Reading> Read(SentenceOutlook outlook, Bars bars, IReadOnlyList<EventRecord> told, List<WordJudgement>? judged)
    {
        var (view, readings) = (outlook.View, new List<Reading>());
        foreach (var possible in outlook.Possibles)
        {
            var (word, type) = (possible.Score.Word, possible.Type);
            if (view.Readings.Standing.FirstOrDefault(m => m.Head == word && !m.Rule.Known) is { } own)
            {
                // A rule that the scorer was not trained with is the user's, and is believed.
                readings.Add(rules.Read(view, own, told));
                type = own.Rule.Type;
            }
            else if (possible.IsOpen && possible.Right >= LeastFor(possible, bars))
            {
                var reading = possible.Reading.Value;
                readings.Add(reading with { Chances = reading.Chances with { Judged = possible.Right } });
            }

            judged?.Add(Judge(view, possible, bars, type, readings.Count > 0 && readings[^1].Word == word));
        }

        // "imposed sanctions": verb and noun tell the same, and the surer one stands.
        var sorted = readings.OrderByDescending(r => r.Chances.Whole).ThenByDescending(r => r.Words.Count).ToList();
        readings.RemoveAll(less => sorted.Take(sorted.IndexOf(less)).Any(more => more.Type == less.Type && (more.Words.Contains(less.Word) || less.Words.Contains(more.Word))));
        return readings;
    }

    /// <summary>Whether a rule stands that found, by its own words, two sides of different countries.</summary>
    private static bool IsWhole(SentenceView view, Match? match) =>
        match is { Source: [{ Actor.Country: { } from }, ..], Target: [{ Actor.Country: { } to }, ..] } && from != to && view.Readings.Stands(match);

    private static WordJudgement Judge(SentenceView view, Possible possible, Bars bars, string type, bool coded)
    {
        var (word, chance, right) = (view.Sentence[possible.Score.Word], Round(possible.Score.Event), Round(possible.Right));
        var verdict = coded ? $"; the chance that it is an event is {chance}"
            : possible.IsOpen ? $" and the chance that it is an event is {chance}, but that of what it is and who does it to whom, beside all else that is told, is {right}, below {Round(LeastFor(possible, bars))}"
            : $", but the chance that it is an event is {chance}, below {Round(Possible.Floor)}";
        return new WordJudgement(word.Form, word.Span, type, Math.Round(possible.Score.Event, 2), coded, Reason(possible.Match, type) + verdict);
    }

    private static double LeastFor(Possible possible, Bars bars) =>
        bars.For(possible.Reading.Value.Type, possible.Reading.Value.Source.Concat(possible.Reading.Value.Target));

    private static string Reason(Match? match, string type) =>
        match is null ? $"no rule reads it; the scorer takes it for {type}" : $"rule {match.Rule.Name} reads it ({match.Pattern.Text})";

    private static string Round(double chance) => Math.Round(chance, 2).ToString(CultureInfo.InvariantCulture);

    private Reading Fill(SentenceView view, SideScorer scores, TriggerScore score, string type, Match? match, bool whole)
    {
        var sides = scores.Of(score.Word, type, match);
        var media = MediaTelling(view, score.Word);
        var chosen = SideChoice.Find(view.Kin, Without(media, sides.Source), sides.Target, candidate => media.Contains(candidate) || (Friendly.Contains(type) && IsOpposed(view, candidate)));
        var (from, to) = (Whole(view, chosen.Source, chosen.Target), Whole(view, chosen.Target, chosen.Source));
        var (sources, targets) = (Joined(view, score.Word, sides.Source, from, to), Joined(view, score.Word, sides.Target(chosen.Source), to, from));
        var fitting = match is not null && RuleReader.Fits(match.Rule, type) ? match : null;
        (type, var status) = Told(view, score, type, fitting);
        var symmetric = (fitting?.Rule.Symmetric ?? false) || (fitting is null && Mutual.Contains(type));
        if (symmetric)
        {
            // "The three ministers agreed": with one another, not with whom the sentence before names.
            var apart = sources.Count > 1 && chosen.Target < view.Candidates.Count && view.Candidates[chosen.Target].IsBefore;
            (sources, targets) = Parted(sources, apart ? [] : targets);
        }

        var (guess, likely) = scorer.Mode(score, type);
        var mode = fitting?.Rule.Type == type ? fitting.Rule.ModeIn(view, score.Word) : null;
        return new Reading(score.Word, type)
        {
            Match = fitting,
            Mode = mode ?? guess,
            Status = status,
            Source = sources,
            Target = targets,
            Symmetric = symmetric,
            Chosen = chosen with { Source = from, Target = to },
            Why = $"{Reason(fitting, type)}; the chance that it is an event is {Round(score.Event)}",
            Words = fitting?.Used ?? [score.Word],
            Chances = new Chances(
                Math.Max(scorer.Calibrated("type", score.Types[score.Best]), whole && score.Event < Doubted ? WholeChance : 0),
                scorer.Calibrated("source", chosen.SourceChance),
                scorer.Calibrated("target", chosen.TargetChance),
                scorer.Calibrated("status", score.Statuses.Max()),
                mode is null || mode == guess ? likely : RuleMode),
        };
    }

    /// <summary>
    /// The status by grammar, which the scorer corrects where grammar sees a plain fact and it a background, and for promises, refusals and threats
    /// that no rule reads: they are made now, though they tell of what lies ahead.
    /// </summary>
    private (string Type, string Status) Told(SentenceView view, TriggerScore score, string type, Match? fitting)
    {
        var learned = scorer.Status(score);
        if (fitting is null && Pledged.Contains(type))
        {
            return (type, learned);
        }

        var status = StatusFinder.Find(view.Clauses, score.Word, fitting?.Rule.Status);
        if (status == "actual" && learned == "historical" && score.Statuses.Max() >= SureOfPast)
        {
            return (type, learned);
        }

        return status != "future" ? (type, status) : RuleReader.Promise(fitting?.Rule.Type ?? type) is { } promised ? ("AGREE", promised) : (type, status);
    }

    /// <summary>Of “Turkish” in “Turkish jets” the whole, which says more of the same actor.</summary>
    private static int Whole(SentenceView view, int side, int other)
    {
        if (side == view.Candidates.Count || view.Candidates[side].Actor.Kind != ActorKind.Country)
        {
            return side;
        }

        var best = side;
        for (var i = 0; i < view.Candidates.Count; i++)
        {
            if (view.Candidates[i].Span.Length > view.Candidates[best].Span.Length && view.Candidates[i].Span.Contains(view.Candidates[side].Span) && view.Candidates[i] is { IsBefore: false, Mention: not null }
                && view.Kin(i, side) != Kinship.Strangers && (other == view.Candidates.Count || view.Kin(i, other) == Kinship.Strangers))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>
    /// The sides of an event that all take part in alike. Who stands on both, as a member of a group may (“the foreign ministers of Egypt, Jordan and Iraq met”),
    /// takes part once; the first party is the source.
    /// </summary>
    private static (List<EventActor> Source, List<EventActor> Target) Parted(List<EventActor> sources, List<EventActor> targets)
    {
        var others = targets.FindAll(t => !sources.Exists(s => IsOne(s.Actor, t.Actor)));
        return (others.Count < targets.Count || targets.Count == 0) && sources.Count + others.Count > 1 ? ([sources[0]], [.. sources[1..], .. others]) : (sources, targets);
    }

    /// <summary>Whether two parties are one: the same actor, or a country and a minister of it who is not named beside another.</summary>
    private static bool IsOne(Actor one, Actor other) =>
        one.Same(other) || ((one.Person is null || other.Person is null) && one.Country is not null && one.Country == other.Country && one.Sectors.Intersect(other.Sectors).Any());

    /// <summary>The media, by the numbers of the candidates, that tell what a word is part of: “according to <i>Tasnim</i>, the ministers accused …”; they have no part in it.</summary>
    private static List<int> MediaTelling(SentenceView view, int word)
    {
        var (trigger, media) = (view.Sentence[word].Span, new List<int>());
        for (var i = 0; i < view.Candidates.Count; i++)
        {
            if (view.Candidates[i] is { Head: var head and >= 0, Actor.Kind: ActorKind.Outlet } && view.Annotation.Statements.Any(s => s.Sentence == view.Sentence.Index
                && s.Source?.Head == head && s.Content.Any(c => c.Contains(trigger) && !c.Contains(view.Sentence[head].Span))))
            {
                media.Add(i);
            }
        }

        return media;
    }

    /// <summary>The chances with those of some shared out among the others.</summary>
    private static float[] Without(List<int> numbers, float[] chances)
    {
        if (numbers.Count == 0)
        {
            return chances;
        }

        var rest = chances.Select((chance, i) => numbers.Contains(i) ? 0 : chance).ToArray();
        var sum = rest.Sum();
        return sum > 0 ? Array.ConvertAll(rest, chance => chance / sum) : chances;
    }

    /// <summary>Whether a candidate stands behind "against".</summary>
    private static bool IsOpposed(SentenceView view, int number) =>
        number < view.Candidates.Count && view.Candidates[number].Head is var head and >= 0 && view.Clauses.Phrases[head].Preposition == "against";

    /// <summary>The actors of a side: the chosen candidate and those joined to it.</summary>
    private static List<EventActor> Joined(SentenceView view, int word, float[] chances, int chosen, int other)
    {
        var actors = new List<EventActor>();
        if (chosen == view.Candidates.Count)
        {
            return actors;
        }

        for (var i = 0; i < view.Candidates.Count; i++)
        {
            var candidate = view.Candidates[i];
            var joined = i == chosen || (i != other && chances[i] >= Beside * chances[chosen] && view.AreJoined(chosen, i));
            foreach (var actor in joined ? candidate.Actors : [])
            {
                if (!actors.Exists(a => a.Actor.Same(actor.Actor)))
                {
                    actors.Add(candidate.IsUnnamed ? actor with { Text = view.Sentence[word].Form, Span = view.Sentence[word].Span } : actor);
                }
            }
        }

        return actors;
    }
}
