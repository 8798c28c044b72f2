using System.Text.Json;

namespace Dragoman.Ingest.Json;

/// <summary>The text fields of one JSON object, with the first fault met while reading them.</summary>
internal sealed class JsonFields(JsonElement record)
{
    /// <summary>What is wrong with a field, as a sentence; null when all fields read so far were right.</summary>
    public string? Fault { get; private set; }

    /// <summary>The text of a field; null when it is missing, <c>null</c>, or at <see cref="Fault"/>.</summary>
    public string? Text(string name)
    {
        if (!record.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            Fault ??= $"The field \"{name}\" is {Kind(value.ValueKind)}, not a text.";
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            Fault ??= $"The field \"{name}\" holds half of a surrogate pair, which is no character.";
            return null;
        }
    }

    /// <summary>The kind of a JSON value in words.</summary>
    public static string Kind(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a text",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
