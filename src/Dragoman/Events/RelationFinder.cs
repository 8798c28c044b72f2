using Dragoman.Actors;
using Dragoman.Reports;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Says what kind of event a sentence tells between two given mentions.</summary>
/// <remarks>
/// Two opinions are put together. The codebook runs with the two mentions as actors, whoever they are; where no rule joins
/// them, the rules that only lack a side vote with less weight. The scorer says of each word how likely it tells an event of a
/// type, and that of such an event the mentions are the sides.
/// </remarks>
internal sealed class RelationFinder(Engine engine, EventCoder rules, SentenceReader sentences, EventScorer? scorer)
{
    /// <summary>The commonest verbal type of international news; the answer when nothing speaks for another.</summary>
    private const string LastResort = "CONSULT";

    private const double AttemptVote = 0.06;

    public Relation Find(string text, string source, string target)
    {
        var (from, to) = (Locate(text, source), Locate(text, target));
        var annotation = engine.Annotate(new Report("relate", text));
        var (votes, best) = Votes(Given(annotation, from, to, anybody: true), from, to);
        var chances = scorer is null ? votes : Mixed(votes, Scored(Given(annotation, from, to, anybody: false), from, to));
        var sum = chances.Values.Sum();
        if (sum == 0)
        {
            return new Relation(LastResort, new Dictionary<string, double>(StringComparer.Ordinal) { [LastResort] = 1 }, best);
        }

        var scores = chances.Where(v => v.Value > 0).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal)
            .ToDictionary(v => v.Key, v => Math.Round(v.Value / sum, 4), StringComparer.Ordinal);
        return new Relation(scores.First().Key, scores, best);
    }

    /// <summary>What the rules say: for each type a weight.</summary>
    private (Dictionary<string, double> Votes, string Rule) Votes(Annotation annotation, Span? from, Span? to)
    {
        var votes = Plover.All.ToDictionary(type => type, _ => 0.0, StringComparer.Ordinal);
        var attempts = new List<RuleAttempt>();
        var (best, bestVote) = ("none", 0.0);
        foreach (var record in rules.Code(annotation, attempts))
        {
            var vote = (0.4 + record.FieldConfidence["type"]) * Fit(record, from, to);
            votes[Published(record.Type, record.Status, record.Cameo)] += vote;
            if (vote > bestVote)
            {
                (best, bestVote) = (record.Rule, vote);
            }
        }

        foreach (var words in attempts.Where(a => !a.Fired && !a.Reason.EndsWith("another way", StringComparison.Ordinal)).DistinctBy(a => (a.Rule, a.Trigger)))
        {
            votes[words.Rule[..words.Rule.IndexOf('.', StringComparison.Ordinal)].ToUpperInvariant()] += AttemptVote;
        }

        return (votes, best);
    }

    /// <summary>
    /// The type as sets of single relations have it, which follow the published translation of CAMEO: what is only promised is
    /// AGREE, what is only announced of hostile acts THREATEN.
    /// </summary>
    private static string Published(string type, string status, string? cameo)
    {
        var moved = cameo is null ? type : PloverCameo.TypeOf(cameo) ?? type;
        moved = moved == "CONCEDE" && type == "RETREAT" ? type : moved;
        return status is not ("future" or "hypothetical") ? moved : moved switch
        {
            "CONCEDE" or "RETREAT" => "AGREE",
            "SANCTION" or "COERCE" => "THREATEN",
            _ => moved,
        };
    }

    /// <summary>What the scorer says: for each type how likely a word tells it of the two.</summary>
    private Dictionary<string, double> Scored(Annotation annotation, Span? from, Span? to)
    {
        var sums = Plover.All.ToDictionary(type => type, _ => 0.0, StringComparer.Ordinal);
        foreach (var view in sentences.Read(annotation))
        {
            var scores = scorer!.Sides(view);
            foreach (var score in scorer.Triggers(view, engine.Codebook, LeastChance))
            {
                for (var t = 1; t < scorer.Types.Count; t++)
                {
                    if (score.Types[t] > LeastChance)
                    {
                        var type = scorer.Types[t];
                        var sides = scores.Of(score.Word, type, view.Readings.For(score.Word, type));
                        var cameo = view.Readings.At(score.Word, type)?.Rule.CameoIn(view, score.Word) ?? PloverCameo.Of(type, scorer.Mode(score, type).Mode);
                        sums[Published(type, scorer.Status(score), cameo)] += score.Types[t] * (Unsided + Between(view, sides, from, to));
                    }
                }
            }
        }

        return sums;
    }

    private const double LeastChance = 0.02;
    private const double Unsided = 0.1;

    /// <summary>The chance that one mention is the source and the other the target.</summary>
    private static double Between(SentenceView view, SideScores sides, Span? from, Span? to)
    {
        var sum = 0.0;
        for (var s = 0; s < view.Candidates.Count; s++)
        {
            for (var t = 0; t < view.Candidates.Count && Stands(view, s, from); t++)
            {
                sum += Stands(view, t, to) ? sides.Source[s] * sides.Target(s)[t] : 0;
            }
        }

        return sum;
    }

    private static bool Stands(SentenceView view, int number, Span? side) =>
        side is { } span && view.Candidates[number] is { Mention: not null, IsBefore: false } candidate && candidate.Span.Overlaps(span);

    private static Dictionary<string, double> Mixed(Dictionary<string, double> votes, Dictionary<string, double> scores)
    {
        var (voted, scored) = (Math.Max(votes.Values.Sum(), 1e-9), Math.Max(scores.Values.Sum(), 1e-9));
        return votes.ToDictionary(v => v.Key, v => (v.Value / voted) + (scores[v.Key] / scored), StringComparer.Ordinal);
    }

    private static Span? Locate(string text, string part)
    {
        var at = part.Length == 0 ? -1 : text.IndexOf(part, StringComparison.Ordinal);
        at = at < 0 && part.Length > 0 ? text.IndexOf(part, StringComparison.OrdinalIgnoreCase) : at;
        return at < 0 ? null : new Span(at, at + part.Length);
    }

    /// <summary>The annotation with the two mentions as actors of their own, in place of what was found there.</summary>
    /// <param name="anybody">Whether they fit every rule, whoever they are; otherwise they stay what they were taken for.</param>
    private static Annotation Given(Annotation annotation, Span? from, Span? to, bool anybody)
    {
        var actors = annotation.Actors.ToList();
        foreach (var (span, name) in new[] { (from, "source"), (to, "target") })
        {
            foreach (var sentence in annotation.Sentences)
            {
                if (span is { } stretch && Head(sentence, stretch) is var head and >= 0)
                {
                    var known = anybody ? null : actors.Find(m => m.Sentence == sentence.Index && m.Head == head)?.Actors[0];
                    var actor = known is null
                        ? new Actor(name, name, stretch.In(annotation.Report.Text), null, ["GOV", "MIL", "REB", "OPP", "CVL", "JUD", "LEG", "COP", "UAF", "CRM"], "given") { Kind = ActorKind.Person, Confidence = 1 }
                        : known with { Code = name, Person = name };
                    actors.RemoveAll(m => m.Sentence == sentence.Index && m.Head == head);
                    actors.Add(new ActorMention(stretch, sentence.Index, head, actor.Name, [actor]));
                }
            }
        }

        return annotation with { Actors = actors };
    }

    /// <summary>The word of a stretch that hangs on a word outside it, or -1.</summary>
    private static int Head(Sentence sentence, Span stretch)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence[i];
            if (stretch.Contains(token.Span) && token.Upos is not ("PUNCT" or "ADP" or "DET") && (token.Head < 0 || !stretch.Contains(sentence[token.Head].Span)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How many of the two mentions stand on the right side of an event.</summary>
    private static double Fit(EventRecord record, Span? from, Span? to)
    {
        static bool On(IReadOnlyList<EventActor> side, Span? span) => span is { } place && side.Any(a => a.Span.Overlaps(place));
        var straight = (On(record.Source, from) ? 1 : 0) + (On(record.Target, to) ? 1 : 0);
        var turned = (On(record.Source, to) ? 1 : 0) + (On(record.Target, from) ? 1 : 0);
        return 0.15 + Math.Max(straight * (straight > 1 ? 1.5 : 1), record.Symmetric ? turned * 1.4 : turned * 0.3);
    }
}
