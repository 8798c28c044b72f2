using System.Text.Json;
using Dragoman.Events;
using Dragoman.Reports;

namespace Dragoman.Training.Events;

/// <summary>Makes the cases that the scorer of events is trained on.</summary>
internal static class EventCases
{
    private static readonly DateOnly AnyDay = new(2019, 6, 3);

    /// <summary>Of annotated items: a folder with <c>docs.jsonl</c> and <c>gold.jsonl</c>.</summary>
    public static void OfItems(EngineOptions options, string folder, string output)
    {
        var engine = Engine.Load(options);
        var reader = new SentenceReader(engine.Codebook, engine.Resolver);
        var gold = Lines(Path.Combine(folder, "gold.jsonl")).ToLookup(line => line.GetProperty("doc").GetString());
        using var file = File.Create(output);
        var writer = new CaseWriter(engine.Codebook, file);
        foreach (var line in Lines(Path.Combine(folder, "docs.jsonl")))
        {
            var id = line.GetProperty("id").GetString()!;
            var report = new Report(id, line.GetProperty("text").GetString()!) { Published = DateOnly.Parse(line.GetProperty("published").GetString()!, System.Globalization.CultureInfo.InvariantCulture) };
            var left = gold[id].ToList();
            foreach (var view in reader.Read(engine.Annotate(report)).ToList())
            {
                var known = new List<KnownEvent>();
                foreach (var one in left.ToList())
                {
                    var (word, also) = TriggerAligner.Find(view, one.GetProperty("trigger").GetString()!, one.GetProperty("type").GetString()!, engine.Codebook);
                    if (word >= 0 || also.Count > 0)
                    {
                        known.Add(new KnownEvent(word, one.GetProperty("type").GetString()!, also, one));
                        left.Remove(one);
                    }
                }

                writer.Write("items", id, view, known, whole: true);
            }
        }
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

    private static IEnumerable<JsonElement> Lines(string path) => File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement);
}
