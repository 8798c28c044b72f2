using System.Text;
using System.Text.Json;
using Dragoman.Ingest.Files;

namespace Dragoman.Ingest.Json;

/// <summary>Reads reports from JSON Lines, or from a file that is one JSON document.</summary>
internal static class JsonReports
{
    /// <summary>One report a line, in bounded memory. Empty lines are passed over.</summary>
    public static IEnumerable<IntakeItem> Lines(Stream stream, string file, IntakeOptions options)
    {
        foreach (var line in LineReader.Read(stream, options.MaximumLineBytes))
        {
            if (line.IsTooLong)
            {
                yield return new InputProblem(
                    file,
                    line.Number,
                    null,
                    $"The line has {line.Length} bytes, more than the {options.MaximumLineBytes} that are read; it was skipped.",
                    "Split the report or raise the limit for lines.");
                continue;
            }

            var bytes = line.Number == 1 ? WithoutMark(line.Bytes) : line.Bytes;
            if (bytes.Span.ContainsAnyExcept(" \t\r"u8))
            {
                foreach (var item in Record(bytes, file, line.Number, options))
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>A whole file: an array of reports, one report over several lines, or JSON Lines after all.</summary>
    public static IEnumerable<IntakeItem> Document(byte[] bytes, string file, IntakeOptions options)
    {
        if (Parsed(WithoutMark(bytes), out _) is not { } document)
        {
            using var stream = new MemoryStream(bytes);
            foreach (var item in Lines(stream, file, options))
            {
                yield return item;
            }

            yield break;
        }

        using (document)
        {
            IEnumerable<JsonElement> records =
                document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.EnumerateArray() : [document.RootElement];
            foreach (var item in records.SelectMany(record => ReportJson.Read(record, file, null, options)))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<IntakeItem> Record(ReadOnlyMemory<byte> bytes, string file, long line, IntakeOptions options)
    {
        if (!TextDecoder.TryUtf8(bytes.Span, out _))
        {
            var decoded = TextDecoder.Decode(bytes.Span);
            bytes = Encoding.UTF8.GetBytes(decoded.Text);
            yield return new InputProblem(
                file,
                line,
                null,
                decoded.Doubt ?? "The line is not UTF-8; it was read in the encoding it names.",
                "Write JSON Lines as UTF-8.") { IsWarning = true };
        }

        using var document = Parsed(bytes, out var fault);
        if (document is null)
        {
            yield return new InputProblem(file, line, null, fault, "Write one whole JSON object on each line.");
            yield break;
        }

        foreach (var item in ReportJson.Read(document.RootElement, file, line, options))
        {
            yield return item;
        }
    }

    private static JsonDocument? Parsed(ReadOnlyMemory<byte> bytes, out string fault)
    {
        try
        {
            fault = "";
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException exception)
        {
            // The exception counts bytes from 0; an editor's user counts characters from 1.
            var at = (int)Math.Min(exception.BytePositionInLine ?? 0, bytes.Length);
            var column = Encoding.UTF8.GetCharCount(bytes.Span[..at]) + 1;
            fault = $"The line is not valid JSON at column {column}.";
            return null;
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
}
