using System.Text.Json;
using Dragoman.Events;

namespace Dragoman.Cli.Output;

/// <summary>An answer of <c>relate</c> as a line.</summary>
internal static class RelationJson
{
    public static void Write(Utf8JsonWriter json, (string Id, Relation Relation) answer)
    {
        json.WriteStartObject();
        json.WriteString("id", answer.Id);
        json.WriteString("type", answer.Relation.Type);
        json.WriteStartObject("scores");
        foreach (var (type, score) in Ranked(answer.Relation))
        {
            json.WriteNumber(type, score);
        }

        json.WriteEndObject();
        json.WriteString("rule", answer.Relation.Rule);
        json.WriteEndObject();
    }

    /// <summary>The best first; equal ones by name, so that the order is always the same.</summary>
    public static IEnumerable<(string Type, double Score)> Ranked(Relation relation) =>
        relation.Scores.Select(s => (s.Key, Math.Round(s.Value, 4))).OrderByDescending(s => s.Item2).ThenBy(s => s.Key, StringComparer.Ordinal);
}
