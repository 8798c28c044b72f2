using System.Globalization;
using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Codes the events of a report: reads them, finds time, place and who says so, and makes the records.</summary>
/// <param name="scorer">Null when the rules code alone.</param>
internal sealed class EventCoder(Codebook codebook, PhraseResolver resolver, EventPlaceFinder places, EventScorer? scorer)
{
    private static readonly HashSet<string> Verbal = new(StringComparer.Ordinal) { "AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN" };

    /// <summary>In words.</summary>
    private const int WidestGap = 6;

    private readonly SentenceReader sentences = new(codebook, resolver);
    private readonly RuleReader rules = new(resolver);
    private readonly ScoredReader? scored = scorer is null ? null : new ScoredReader(codebook, scorer, new RuleReader(resolver));

    /// <summary>The events of an annotated report, in the order of the text.</summary>
    /// <param name="attempts">Receives what rules were tried, when somebody wants to know.</param>
    /// <param name="judged">Receives what the scorer thought of each word.</param>
    public List<EventRecord> Code(Annotation annotation, List<RuleAttempt>? attempts = null, List<WordJudgement>? judged = null)
    {
        var records = new List<EventRecord>();
        EventDate? told = null;
        EventPlace? setting = null;
        var views = sentences.Read(annotation, attempts).ToList();
        var outlooks = scored?.Weigh(views) ?? [];
        var bars = Bars.Of(views.Count, outlooks.SelectMany(o => o.Possibles).Select(p => p.Right));
        for (var i = 0; i < views.Count; i++)
        {
            var view = views[i];
            var readings = scored is null ? rules.Read(view, records) : scored.Read(outlooks[i], bars, records, judged);
            if (readings.Count == 0)
            {
                Claimants.Name(view, records, []);

                // A sentence without an event may still tell when and where what follows happened.
                told = EventTime.Scene(view, told, codebook.IsDeed);
                setting = EventPlaceFinder.Setting(view) ?? setting;
                continue;
            }

            var spoken = codebook.Contexts.In(view.Keys, view.Mentions);
            var coded = Distinct(readings.ConvertAll(reading => Record(view, reading, spoken, told, setting))).ToList();
            told = coded.Find(record => record is { Status: "actual", Date: { Basis: "stated", Days: var days } } && EventTime.IsRecent(days, annotation.Days))?.Date ?? told;
            setting = coded.Find(record => record.Status == "actual" && record.Place is not null)?.Place ?? setting;
            Claimants.Name(view, records, coded);
            records.AddRange(coded);
        }

        return DisputeFinder.Link(annotation, records);
    }

    /// <summary>Of several tellings of one thing in a sentence ("killed five and injured nine") the fullest stands, of equally full ones the surest.</summary>
    private static IEnumerable<EventRecord> Distinct(List<EventRecord> records)
    {
        static bool Covers(IReadOnlyList<EventActor> wide, IReadOnlyList<EventActor> narrow) => narrow.All(n => wide.Any(w => w.Actor.Same(n.Actor)));
        static (int Actors, double Confidence, int Order) Rank(EventRecord record, int order) => (record.Source.Count + record.Target.Count, record.Confidence, -order);
        return records.Where((record, i) => !records.Where((other, j) => j != i && other.Type == record.Type && other.Status == record.Status
            && Covers(other.Source, record.Source) && Covers(other.Target, record.Target) && Rank(other, j).CompareTo(Rank(record, i)) > 0).Any());
    }

    /// <param name="spoken">The contexts that the words of the sentence give.</param>
    /// <param name="told">The day that the sentences before told of.</param>
    /// <param name="setting">Where they were set.</param>
    private EventRecord Record(SentenceView view, Reading reading, IReadOnlyList<string> spoken, EventDate? told, EventPlace? setting)
    {
        var (annotation, sentence, head) = (view.Annotation, view.Sentence, reading.Word);
        var (type, status) = (reading.Type, reading.Status);
        var date = EventTime.Find(annotation, sentence, view.Clauses, head, status, told, codebook.IsDeed);
        if (status == "actual" && date is { Basis: "stated", Near: true } && annotation.Days is { } published && !Verbal.Contains(type) && IsBackground(date.Days, published))
        {
            status = "historical";
        }

        var place = places.Find(view, reading, setting);
        var rule = reading.Match?.Rule;
        var contexts = spoken.Concat(rule?.ContextsIn(view, head) ?? []).Distinct().Order(StringComparer.Ordinal).ToList();
        var trigger = Trigger(sentence, reading);
        var attribution = EventSpeaker.Chain(annotation, sentence, head, Speaking(type, reading.Source));
        return new EventRecord(Id(annotation.Report, sentence, reading, status), annotation.Report.Id, sentence.Index, sentence.Span, type)
        {
            Mode = reading.Mode,
            Contexts = contexts,
            Cameo = rule is not null && type == rule.Type ? rule.CameoIn(view, head) : PloverCameo.Of(type, reading.Mode),
            Quad = Plover.Quad(type),
            Score = Plover.Score(type, reading.Mode),
            Status = status,
            Source = reading.Source,
            Target = reading.Target,
            Symmetric = reading.Symmetric,
            Date = date,
            Place = place,
            Attribution = attribution,
            Trigger = new TextPart(trigger.In(annotation.Report.Text), trigger),
            Rule = reading.Rule,
            Why = reading.Why,
            Confidence = Math.Round(reading.Chances.Whole, 2),
            FieldConfidence = Confidences(reading.Chances, date, place, attribution),
        };
    }

    /// <summary>The person who does it by speaking; that a state or body speaks says no more than the event itself.</summary>
    private static IReadOnlyList<EventActor> Speaking(string type, IReadOnlyList<EventActor> source) =>
        Verbal.Contains(type) && source.Count > 0 && (source[0].Actor.Person is not null || source[0].Actor.Kind == ActorKind.Person) ? source : [];

    /// <summary>The stretch of the trigger's words; those far from the leading one are left out.</summary>
    private static Span Trigger(Sentence sentence, Reading reading)
    {
        var (first, last) = (reading.Word, reading.Word);
        foreach (var word in reading.Words.OrderBy(word => Math.Abs(word - reading.Word)))
        {
            if (word < first && first - word <= WidestGap)
            {
                first = word;
            }
            else if (word > last && word - last <= WidestGap)
            {
                last = word;
            }
        }

        return sentence.SpanOf(first, last);
    }

    /// <summary>Told as past history: it ended more than a month before the report.</summary>
    private static bool IsBackground(DateRange days, DateRange published) => days.To.DayNumber + 31 < published.From.DayNumber;

    private static SortedDictionary<string, double> Confidences(Chances chances, EventDate? date, EventPlace? place, IReadOnlyList<Attribution> attribution) => new(StringComparer.Ordinal)
    {
        ["type"] = Math.Round(chances.Type, 2),
        ["source"] = Math.Round(chances.Source, 2),
        ["target"] = Math.Round(chances.Target, 2),
        ["status"] = Math.Round(chances.Status, 2),
        ["mode"] = Math.Round(chances.Mode, 2),
        // As often as these were right in annotated news; docs/measurements.md.
        ["date"] = date is null ? 0 : date.Basis == "published" ? 0.9 : 0.75,
        ["place"] = place is null ? 0 : place.Basis == "country" ? 0.45 : 0.7,
        ["attribution"] = attribution.Count == 0 ? 0.5 : 0.8,
    };

    private static string Id(Reports.Report report, Sentence sentence, Reading reading, string status)
    {
        var key = string.Join('\n', [
            report.Id, sentence[reading.Word].Span.Start.ToString(CultureInfo.InvariantCulture), reading.Match?.Rule.Type ?? reading.Type, status,
            .. reading.Source.Select(a => "s" + a.Actor.Code), .. reading.Target.Select(a => "t" + a.Actor.Code), sentence.Span.In(report.Text)]);
        return EventId.Of(key);
    }
}
