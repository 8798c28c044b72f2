using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dragoman.Cli.Output;

/// <summary>Lines of JSON, with letters of every script written as they are.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>One line.</summary>
    public static ReadOnlyMemory<byte> Of<T>(T value, Action<Utf8JsonWriter, T> write) => Of([value], write);

    /// <summary>A line for each value.</summary>
    public static ReadOnlyMemory<byte> Of<T>(IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(bytes, Options);
        foreach (var value in values)
        {
            write(writer, value);
            writer.Flush();
            bytes.Write("\n"u8);
            writer.Reset();
        }

        return bytes.WrittenMemory;
    }

    /// <summary><c>{"id":…,"error":"…"}</c>, in the place of an item that could not be used.</summary>
    public static ReadOnlyMemory<byte> Error(string? id, string message) => Of((id, message), static (json, error) =>
    {
        json.WriteStartObject();
        json.WriteString("id", error.id);
        json.WriteString("error", error.message);
        json.WriteEndObject();
    });
}
