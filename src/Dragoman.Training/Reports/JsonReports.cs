using System.Globalization;
using System.Text.Json;

namespace Dragoman.Training.Reports;

/// <summary>Reads annotated reports in JSON Lines: <c>docs.jsonl</c> has the texts, <c>gold.jsonl</c> the events.</summary>
internal static class JsonReports
{
    public static IEnumerable<AnnotatedReport> Read(string folder)
    {
        var gold = Lines(Path.Combine(folder, "gold.jsonl")).ToLookup(line => line.GetProperty("doc").GetString());
        foreach (var line in Lines(Path.Combine(folder, "docs.jsonl")))
        {
            var (id, text) = (line.GetProperty("id").GetString()!, line.GetProperty("text").GetString()!);
            var day = DateOnly.Parse(line.GetProperty("published").GetString()!, CultureInfo.InvariantCulture);
            yield return new AnnotatedReport(id, day, text, [.. gold[id].Select(one => Event(one, line, text))]);
        }
    }

    private static AnnotatedEvent Event(JsonElement one, JsonElement document, string text)
    {
        var sentence = document.GetProperty("sentences")[one.GetProperty("sent").GetInt32()];
        var within = new Span(sentence[0].GetInt32(), Math.Min(sentence[1].GetInt32(), text.Length));
        return new AnnotatedEvent(within, one.GetProperty("type").GetString()!, one.GetProperty("mode").GetString(), [.. one.GetProperty("alt").EnumerateArray().Select(a => a.GetString()!)],
            one.GetProperty("trigger").GetString()!, Side(one, "source"), Side(one, "target"), one.GetProperty("status").GetString()!, one.GetProperty("sure").GetBoolean());
    }

    private static List<AnnotatedActor> Side(JsonElement one, string side) =>
        [.. one.GetProperty(side).EnumerateArray().Select(a => new AnnotatedActor(a.GetProperty("text").GetString() ?? string.Empty, a.GetProperty("name").GetString() ?? string.Empty, a.GetProperty("country").GetString(), a.GetProperty("sector").GetString()))];

    private static IEnumerable<JsonElement> Lines(string path) => File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement);
}
