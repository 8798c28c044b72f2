using System.Text.Json;
using Dragoman.Events;
using Dragoman.Reports;
using Dragoman.Training.Reports;

namespace Dragoman.Training.Events;

/// <summary>Makes the cases that the scorer of events is trained on.</summary>
internal static class EventCases
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly DateOnly AnyDay = new(2019, 6, 3);

    /// <summary>Of annotated reports.</summary>
    /// <param name="set">The name that training knows them by: <c>items</c> or <c>own</c>.</param>
    public static void OfReports(EngineOptions options, string set, string folder, string output)
    {
        var engine = Engine.Load(options);
        var reader = new SentenceReader(engine.Codebook, engine.Resolver);
        using var file = File.Create(output);
        var writer = new CaseWriter(engine.Codebook, file);
        foreach (var annotated in AnnotatedReports.Read(folder))
        {
            var views = reader.Read(engine.Annotate(new Report(annotated.Id, annotated.Text) { Published = annotated.Day })).ToList();
            var known = views.Select(_ => new List<KnownEvent>()).ToList();
            foreach (var one in annotated.Events)
            {
                if (Stated(views, one, engine.Codebook) is var (at, word, also))
                {
                    known[at].Add(new KnownEvent(word, one.Type, also, JsonSerializer.SerializeToElement(one, Json)));
                }
            }

            for (var at = 0; at < views.Count; at++)
            {
                writer.Write(set, annotated.Id, views[at], known[at], whole: true);
            }
        }
    }

    /// <summary>The sentence that states an event, with the words of its trigger; of several the one that names most of its actors.</summary>
    private static (int Sentence, int Word, List<int> Also)? Stated(List<SentenceView> views, AnnotatedEvent known, Codebook codebook)
    {
        (int Sentence, int Word, List<int> Also)? best = null;
        var most = -1;
        for (var i = 0; i < views.Count; i++)
        {
            if (!known.Within.Overlaps(views[i].Sentence.Span))
            {
                continue;
            }

            var (word, also) = TriggerAligner.Find(views[i], known, codebook);
            var text = views[i].Sentence.Span.In(views[i].Annotation.Report.Text);
            var named = known.Source.Concat(known.Target).Count(a => text.Contains(a.Text, StringComparison.OrdinalIgnoreCase)) + (word >= 0 ? 1 : 0);
            if ((word >= 0 || also.Count > 0) && named > most)
            {
                (best, most) = ((i, word, also), named);
            }
        }

        return best;
    }

    /// <summary>Of the codebook's own examples, and of the sentences that hold no event.</summary>
    public static void OfCodebook(EngineOptions options, string output)
    {
        var engine = Engine.Load(options);
        var reader = new SentenceReader(engine.Codebook, engine.Resolver);
        using var file = File.Create(output);
        var writer = new CaseWriter(engine.Codebook, file);
        foreach (var rule in engine.Codebook.Rules)
        {
            foreach (var example in rule.Examples.Where(e => e.Fires))
            {
                foreach (var view in Views(engine, reader, example))
                {
                    if (view.Readings.Standing.FirstOrDefault(m => m.Rule == rule) is { } match)
                    {
                        var line = JsonSerializer.SerializeToElement(new { type = rule.Type, source = example.Source, target = example.Target, mode = example.Mode, status = example.Status ?? "actual", symmetric = rule.Symmetric });
                        writer.Write("codebook", rule.Name, view, [new KnownEvent(match.Head, rule.Type, [], line)], whole: false);
                    }
                }
            }
        }

        foreach (var example in engine.Codebook.Harmless.Select(h => h.Example))
        {
            foreach (var view in Views(engine, reader, example))
            {
                writer.Write("harmless", "harmless", view, [], whole: true);
            }
        }
    }

    private static List<SentenceView> Views(Engine engine, SentenceReader reader, Example example) =>
        [.. reader.Read(engine.Annotate(new Report("example", example.Sentence) { Published = example.Day ?? AnyDay }))];
}
