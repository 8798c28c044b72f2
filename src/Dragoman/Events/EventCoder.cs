using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dragoman.Actors;
using Dragoman.Statements;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Turns the matches of the codebook into event records.</summary>
internal sealed class EventCoder(Codebook codebook, PhraseResolver resolver)
{
    /// <summary>The types that PLOVER takes for agreement when they lie ahead.</summary>
    private static readonly HashSet<string> Promised = new(StringComparer.Ordinal) { "CONSULT", "SUPPORT", "COOPERATE", "AID" };

    private static readonly HashSet<string> Verbal = new(StringComparer.Ordinal) { "AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN" };

    private readonly MissingSide missing = new(resolver);

    /// <summary>The events of an annotated report, in the order of the text.</summary>
    public List<EventRecord> Code(Annotation annotation, List<RuleAttempt>? attempts = null)
    {
        var records = new List<EventRecord>();
        var mentions = annotation.Actors.ToLookup(m => m.Sentence);
        foreach (var sentence in annotation.Sentences)
        {
            var clauses = annotation.Clauses[sentence.Index];
            var keys = new LemmaKeys(sentence);
            var scene = new ActorScene(sentence, clauses, mentions[sentence.Index], word => PlaceOwner(annotation, sentence, word), word => codebook.IsDeed(keys.Lemma(word)));
            var matches = RuleRunner.Run(codebook, clauses, keys, scene, attempts);
            var coded = matches.ConvertAll(match => (Match: match, Record: Record(annotation, sentence, clauses, keys, match, [.. mentions[sentence.Index]], records)));
            coded.RemoveAll(one => one.Record.Status is "future" or "hypothetical" or "negated" && matches.Exists(other => IsOnlyMeant(sentence, one.Match, other)));
            records.AddRange(Distinct(coded.ConvertAll(one => one.Record)));
        }

        return records;
    }

    /// <summary>What another event demands, promises, refuses or is for is no event of its own: "agreed *to send*", "met *to discuss*".</summary>
    private static bool IsOnlyMeant(Sentence sentence, Match match, Match other)
    {
        if (other.Head == match.Head || other.Rule.Type == "ACCUSE")
        {
            return false;
        }

        for (var i = match.Head; sentence[i].Head is var head and >= 0; i = head)
        {
            if (head == other.Head || other.Used.Contains(head))
            {
                return true;
            }

            if (sentence[i].Relation is "parataxis" or "conj" && sentence[i].Upos == "VERB")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Of several tellings of one thing in a sentence ("killed five and injured nine") the fullest stands.</summary>
    private static IEnumerable<EventRecord> Distinct(List<EventRecord> records)
    {
        static bool Covers(IReadOnlyList<EventActor> wide, IReadOnlyList<EventActor> narrow) => narrow.All(n => wide.Any(w => w.Actor.Same(n.Actor)));
        return records.Where((record, i) => !records.Where((other, j) => j != i && other.Type == record.Type && other.Status == record.Status
            && Covers(other.Source, record.Source) && Covers(other.Target, record.Target)
            && (other.Source.Count + other.Target.Count > record.Source.Count + record.Target.Count || (other.Source.Count + other.Target.Count == record.Source.Count + record.Target.Count && j < i))).Any());
    }

    private Actor? PlaceOwner(Annotation annotation, Sentence sentence, int word)
    {
        var token = sentence[word].Span;
        foreach (var place in annotation.Places)
        {
            if (place.Span.Overlaps(token))
            {
                return place.Place.Country is { } country ? resolver.Builder.CountryActor(country, $"{place.Text} lies there") with { Confidence = 0.5 } : null;
            }
        }

        return null;
    }

    private EventRecord Record(Annotation annotation, Sentence sentence, Clauses clauses, LemmaKeys keys, Match match, IReadOnlyList<ActorMention> mentions, IReadOnlyList<EventRecord> told)
    {
        var rule = match.Rule;
        var inside = RuleRunner.ClauseOf(clauses, match.Head);
        var status = StatusFinder.Find(clauses, match.Head, rule.Status);
        var type = rule.Type;
        var symmetric = rule.Symmetric;
        if (status == "future" && Promised.Contains(type))
        {
            // A promise of help is made now; a meeting that is set lies ahead.
            status = type == "CONSULT" ? status : "actual";
            type = "AGREE";
        }

        var date = EventTime.Find(annotation, sentence, clauses, match.Head, status);
        if (status == "actual" && date is { Basis: "stated", Near: true } && annotation.Days is { } published && !Verbal.Contains(type) && IsBackground(date.Days, published))
        {
            status = "historical";
        }

        var mode = type == rule.Type ? rule.Modes.Find(c => c.When is null || c.When.IsIn(keys, inside))?.Value : null;
        var contexts = codebook.Contexts.Where(c => c.Words.IsIn(keys, _ => true)).Select(c => c.Context)
            .Concat(rule.Contexts.Where(c => c.When is null || c.When.IsIn(keys, inside)).Select(c => c.Value)).Distinct().Order(StringComparer.Ordinal).ToList();
        var place = EventPlaceFinder.Find(annotation, sentence, clauses, match.Head);
        var (source, target) = missing.Fill(rule.Type, match, clauses, mentions, place?.Place.Country ?? annotation.Scenes[sentence.Index], told);
        if (target.Count == 0 && source.Count > 1 && (symmetric || match.Together))
        {
            (source, target) = ([source[0]], [.. source.Skip(1)]);
        }

        var words = match.Used.Order().ToList();
        var (first, last) = (words[0], words[^1]);
        var trigger = sentence.SpanOf(first, last);
        var attribution = EventSpeaker.Chain(annotation, sentence, match.Head, Verbal.Contains(type) ? source : []);
        var confidences = Confidences(match, source, target, date, attribution);
        return new EventRecord(Id(annotation.Report, sentence, match, source, target, status), annotation.Report.Id, sentence.Index, sentence.Span, type)
        {
            Mode = mode,
            Contexts = contexts,
            Cameo = type == rule.Type ? rule.Cameo.Find(c => c.When is null || c.When.IsIn(keys, inside))?.Value : "030",
            Quad = Plover.Quad(type),
            Score = Plover.Score(type, mode),
            Status = status,
            Source = source,
            Target = target,
            Symmetric = symmetric,
            Date = date,
            Place = place,
            Attribution = attribution,
            Trigger = new TextPart(trigger.In(annotation.Report.Text), trigger),
            Rule = rule.Name,
            Confidence = Math.Round(confidences["type"] * confidences["source"] * (target.Count == 0 ? 0.95 : confidences["target"]), 2),
            FieldConfidence = confidences,
        };
    }

    /// <summary>Told as past history: it ended more than a month before the report.</summary>
    private static bool IsBackground(DateRange days, DateRange published) => days.To.DayNumber + 31 < published.From.DayNumber;

    private static SortedDictionary<string, double> Confidences(Match match, IReadOnlyList<EventActor> source, IReadOnlyList<EventActor> target, EventDate? date, IReadOnlyList<Attribution> attribution)
    {
        static double Side(IReadOnlyList<EventActor> side) => side.Count == 0 ? 0.6 : side.Min(a => a.Actor.Confidence);
        return new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["type"] = Math.Min(0.95, 0.6 + (match.Weight / 200.0)),
            ["source"] = Side(source),
            ["target"] = Side(target),
            ["date"] = date is null ? 0 : date.Basis == "stated" ? 0.85 : 0.6,
            ["attribution"] = attribution.Count == 0 ? 0.5 : 0.8,
        };
    }

    private static string Id(Reports.Report report, Sentence sentence, Match match, IReadOnlyList<EventActor> source, IReadOnlyList<EventActor> target, string status)
    {
        var key = string.Join('\n', [
            report.Id, sentence[match.Head].Span.Start.ToString(CultureInfo.InvariantCulture), match.Rule.Type, status,
            .. source.Select(a => "s" + a.Actor.Code), .. target.Select(a => "t" + a.Actor.Code), sentence.Span.In(report.Text)]);
        return "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
    }
}
