using System.Text.Json;
using Dragoman.Events;

namespace Dragoman.Cli.Output;

/// <summary>An answer of <c>explain</c> as a line: the layers, the events and the rules that were tried.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("text", explanation.Annotation.Report.Text);
        AnnotationJson.WriteLayers(json, explanation.Annotation);
        json.WriteStartArray("events");
        foreach (var record in explanation.Events)
        {
            EventJson.Write(json, record);
        }

        json.WriteEndArray();
        json.WriteStartArray("attempts");
        foreach (var attempt in explanation.Attempts)
        {
            json.WriteStartObject();
            json.WriteString("rule", attempt.Rule);
            json.WriteString("trigger", attempt.Trigger);
            json.WriteBoolean("fired", attempt.Fired);
            json.WriteString("reason", attempt.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (var word in explanation.Words)
        {
            json.WriteStartObject();
            json.WriteString("word", word.Word);
            json.WriteSpan(word.Span);
            json.WriteString("type", word.Type);
            json.WriteShare("chance", word.Chance);
            json.WriteBoolean("coded", word.Coded);
            json.WriteString("reason", word.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
