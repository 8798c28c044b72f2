using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Reports;

namespace Dragoman.Ingest;

/// <summary>When a report was written, as worked out from the report itself, and what that rests on.</summary>
public sealed record Dated(DateRange Range, IReadOnlyList<string> Because);

/// <summary>A report as the <c>read</c> verb gives it: one line of JSON.</summary>
/// <param name="Dated">Null when nothing was worked out.</param>
public sealed record CleanReport(Report Report, Dated? Dated = null)
{
    // Names and quotations stay readable; the output is never put into a page.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line without its end, fields in the order of the contract.</summary>
    public string ToJson()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            Write(json);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes the object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Report.Id);
        json.WriteString("title", Report.Title);
        json.WriteString("text", Report.Text);
        json.WriteString("published", Report.Published is { } day ? DateRange.Iso(day) : null);
        json.WriteString("outlet", Report.Outlet);
        json.WriteString("byline", Report.Byline);
        json.WriteString("language", Report.Language);
        if (Dated is null)
        {
            json.WriteNull("dated");
        }
        else
        {
            json.WriteStartObject("dated");
            json.WriteString("from", DateRange.Iso(Dated.Range.From));
            json.WriteString("to", DateRange.Iso(Dated.Range.To));
            json.WriteStartArray("because");
            foreach (var reason in Dated.Because)
            {
                json.WriteStringValue(reason);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
