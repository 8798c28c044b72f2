using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Actors;

namespace Dragoman.Training.Events;

/// <summary>What all cases for training are written with.</summary>
internal static class CaseJson
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whom an actor stands for, as far as annotators tell it.</summary>
    public static void WriteIdentity(this Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("name", actor.Name);
        json.WriteString("country", actor.Country);
        json.WriteStrings("sectors", actor.Sectors);
    }

    /// <param name="name">Null inside an array.</param>
    public static void WriteStrings(this Utf8JsonWriter json, string? name, IReadOnlyList<string> values)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
