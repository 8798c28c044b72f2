using System.Text.Json;
using Dragoman.Events;
using Dragoman.Reports;
using Dragoman.Training.Reports;

namespace Dragoman.Training.Events;

/// <summary>Writes what the scorer makes of annotated reports, one JSON object a report, for training it to judge whole records.</summary>
internal static class RecordCases
{
    /// <summary>Words less likely to tell an event than this are left out. It lies below what the program asks for, so that more is learned from.</summary>
    private const double Floor = 0.2;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <param name="set">The name that training knows them by: <c>items</c> or <c>own</c>.</param>
    public static void OfReports(EngineOptions options, string set, string folder, string output)
    {
        var engine = Engine.Load(options);
        var reader = new SentenceReader(engine.Codebook, engine.Resolver);
        var scored = new ScoredReader(engine.Codebook, engine.Scorer ?? throw new InvalidDataException("The language pack has no events.bin."), new RuleReader(engine.Resolver));
        using var file = File.Create(output);
        using var features = new FeatureList(null);
        Span<float> numbers = stackalloc float[RecordFeatures.Numbers];
        foreach (var annotated in AnnotatedReports.Read(folder))
        {
            var report = scored.Weigh(reader.Read(engine.Annotate(new Report(annotated.Id, annotated.Text) { Published = annotated.Day })));
            using (var json = new Utf8JsonWriter(file, CaseJson.Options))
            {
                json.WriteStartObject();
                json.WriteString("set", set);
                json.WriteString("id", annotated.Id);
                json.WriteStartArray("gold");
                foreach (var known in annotated.Events)
                {
                    JsonSerializer.Serialize(json, known, Json);
                }

                json.WriteEndArray();
                json.WriteStartArray("records");
                for (var at = 0; at < report.Count; at++)
                {
                    foreach (var possible in report[at].Possibles)
                    {
                        if (possible.Score.Event < Floor && !possible.IsOpen)
                        {
                            continue;
                        }

                        features.Clear();
                        RecordFeatures.Write(report, at, possible, numbers);
                        RecordFeatures.Add(report, at, possible, features);
                        Write(json, report[at].View, possible, numbers, features);
                    }
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            file.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, SentenceView view, Possible possible, ReadOnlySpan<float> numbers, FeatureList features)
    {
        var (reading, word) = (possible.Reading.Value, view.Sentence[possible.Score.Word]);
        json.WriteStartObject();
        json.WriteNumber("sentence", view.Sentence.Index);
        json.WriteNumber("word", possible.Score.Word);
        json.WriteNumber("start", word.Span.Start);
        json.WriteNumber("end", word.Span.End);
        json.WriteString("form", word.Form);
        json.WriteString("lemma", view.Keys.Lemma(possible.Score.Word));
        json.WriteString("type", reading.Type);
        json.WriteString("status", reading.Status);
        json.WriteBoolean("symmetric", reading.Symmetric);
        json.WriteNumber("event", Math.Round(possible.Score.Event, 3));
        json.WriteNumber("product", Math.Round(reading.Chances.Whole, 3));
        Write(json, "source", reading.Source);
        Write(json, "target", reading.Target);
        json.WriteStartArray("numbers");
        foreach (var number in numbers)
        {
            json.WriteNumberValue(MathF.Round(number, 3));
        }

        json.WriteEndArray();
        json.WriteStrings("features", features.Names);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string side, IReadOnlyList<EventActor> actors)
    {
        json.WriteStartArray(side);
        foreach (var (actor, text, _) in actors)
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteIdentity(actor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
