using System.Text.Json;
using Dragoman.Events;

namespace Dragoman.Cli.Output;

/// <summary>An event as a line of <c>code</c>.</summary>
internal static class EventJson
{
    public static void Write(Utf8JsonWriter json, EventRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteString("report", record.Report);
        json.WriteNumber("sentence", record.Sentence);
        json.WriteSpan(record.Span);
        json.WriteString("type", record.Type);
        json.WriteString("mode", record.Mode);
        json.WriteStrings("contexts", record.Contexts);
        json.WriteString("cameo", record.Cameo);
        json.WriteString("quad", record.Quad);
        json.WriteNumber("score", record.Score);
        json.WriteString("status", record.Status);
        WriteActors(json, "source", record.Source);
        WriteActors(json, "target", record.Target);
        json.WriteBoolean("symmetric", record.Symmetric);
        WriteDate(json, record.Date);
        WritePlace(json, record.Place);
        WriteAttribution(json, record.Attribution);
        WriteDisputes(json, record.Disputes);
        json.WriteStartObject("trigger");
        json.WriteString("text", record.Trigger.Text);
        json.WriteSpan(record.Trigger.Span);
        json.WriteEndObject();
        json.WriteString("rule", record.Rule);
        json.WriteString("why", record.Why);
        json.WriteShare("confidence", record.Confidence);
        WriteConfidences(json, record.FieldConfidence);
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, string name, IReadOnlyList<EventActor> actors)
    {
        json.WriteStartArray(name);
        foreach (var (actor, text, span) in actors)
        {
            json.WriteStartObject();
            json.WriteString("actor", actor.Code);
            json.WriteString("name", actor.Name);
            json.WriteString("country", actor.Country);
            json.WriteStrings("sectors", actor.Sectors);
            json.WriteString("text", text);
            json.WriteSpan(span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, EventDate? date)
    {
        if (date is null)
        {
            json.WriteNull("date");
            return;
        }

        json.WriteStartObject("date");
        json.WriteDay("from", date.Days.From);
        json.WriteDay("to", date.Days.To);
        json.WriteString("text", date.Text);
        json.WriteSpan(date.Span);
        json.WriteString("basis", date.Basis);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, EventPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("name", place.Place.Name);
        json.WriteGeonames(place.Place);
        json.WriteString("country", place.Place.Country);
        json.WriteString("precision", place.Precision);
        json.WriteString("basis", place.Basis);
        json.WritePoint(place.Place);
        json.WriteString("text", place.Text);
        json.WriteSpan(place.Span);
        json.WriteEndObject();
    }

    private static void WriteDisputes(Utf8JsonWriter json, IReadOnlyList<Dispute> disputes)
    {
        json.WriteStartArray("disputes");
        foreach (var dispute in disputes)
        {
            json.WriteStartObject();
            json.WriteString("event", dispute.Event);
            json.WriteString("relation", dispute.Relation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAttribution(Utf8JsonWriter json, IReadOnlyList<Attribution> chain)
    {
        json.WriteStartArray("attribution");
        foreach (var link in chain)
        {
            json.WriteStartObject();
            json.WriteString("role", link.Role);
            json.WriteString("name", link.Name);
            json.WriteString("actor", link.Actor?.Code);
            json.WriteSpan(link.Span);
            if (link.Anonymous)
            {
                json.WriteBoolean("anonymous", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>In alphabetical order: a dictionary keeps none, and the same input must give the same bytes.</summary>
    private static void WriteConfidences(Utf8JsonWriter json, IReadOnlyDictionary<string, double> fields)
    {
        json.WriteStartObject("confidences");
        foreach (var (field, value) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            json.WriteShare(field, value);
        }

        json.WriteEndObject();
    }
}
