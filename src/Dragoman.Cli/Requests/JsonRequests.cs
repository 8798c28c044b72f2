using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Dragoman.Ingest.Files;

namespace Dragoman.Cli.Requests;

/// <summary>Reads requests from JSON Lines. A bad line gives a request with a fault; nothing throws for it.</summary>
internal static class JsonRequests
{
    private const string OneObject = "Write one whole JSON object on each line.";

    public static IEnumerable<Request<T>> Read<T>(IEnumerable<string> paths, Stream standardInput, Func<RequestFields, T> read)
        where T : class
    {
        foreach (var (file, line) in InputLines.Read(paths, standardInput, ".jsonl"))
        {
            // A byte order mark is no part of the first line.
            var bytes = line is { Number: 1, Bytes.Span: [0xEF, 0xBB, 0xBF, ..] } ? line.Bytes[3..] : line.Bytes;
            if (line.IsTooLong || bytes.Span.ContainsAnyExcept(" \t\r"u8))
            {
                var (id, asked, fault) = Parse(line, bytes, read);
                yield return new Request<T>(file, line.Number, id, fault is null ? asked : null, fault, line.Length);
            }
        }
    }

    private static (string? Id, T? Asked, string? Fault) Parse<T>(RawLine line, ReadOnlyMemory<byte> bytes, Func<RequestFields, T> read)
        where T : class
    {
        if (line.IsTooLong)
        {
            return (null, null, $"The line has {line.Length} bytes, more than the {InputLines.MaximumBytes} that are read. Shorten it.");
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            return (null, null, "The line is not UTF-8. Write JSON Lines as UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return (null, null, $"The line is no JSON object. {OneObject}");
            }

            var fields = new RequestFields(document.RootElement);
            var id = fields.Required("id");
            var asked = read(fields);
            return (id.Length > 0 ? id : null, asked, fields.Fault);
        }
        catch (JsonException e)
        {
            // The exception counts bytes from 0; whoever mends the line counts characters from 1.
            var at = (int)Math.Min(e.BytePositionInLine ?? 0, bytes.Length);
            var column = Encoding.UTF8.GetCharCount(bytes.Span[..at]) + 1;
            return (null, null, $"The line is not valid JSON at column {column}. {OneObject}");
        }
    }
}
