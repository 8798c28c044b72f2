using System.Text.Json;
using Dragoman.Ingest.Dates;
using Dragoman.Ingest.Pages;

namespace Dragoman.Ingest.Json;

/// <summary>Reads one report from a JSON object with the fields of the input record.</summary>
internal static class ReportJson
{
    public static IEnumerable<IntakeItem> Read(JsonElement record, string file, long? line, IntakeOptions options)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return [Problem(null, $"The record is {JsonFields.Kind(record.ValueKind)}, not an object.", "Write {\"id\":…,\"text\":…}.")];
        }

        var fields = new JsonFields(record);
        var id = fields.Text("id");
        var draft = new ReportDraft(id, fields.Text("text") ?? "")
        {
            Title = OneLine.Of(fields.Text("title")),
            Published = Stated(fields.Text("published")),
            Outlet = OneLine.Of(fields.Text("outlet")),
            Byline = OneLine.Of(fields.Text("byline")),
            Url = OneLine.Of(fields.Text("url")),
            Language = fields.Text("language"),
        };
        var html = fields.Text("html");
        if (fields.Fault is { } fault)
        {
            return [Problem(id, fault, "Write the field as a text in quotation marks, or leave it out.")];
        }

        if (string.IsNullOrWhiteSpace(draft.Text) && string.IsNullOrWhiteSpace(html))
        {
            return [Problem(id, "The report has neither \"text\" nor \"html\".", "Give the report's text in one of the two.")];
        }

        var items = new List<IntakeItem>();
        if (string.IsNullOrWhiteSpace(id))
        {
            items.Add(Warning("The report has no \"id\"; one was made from its content.", "Give each report an id."));
        }

        if (draft.Published is null && !string.IsNullOrWhiteSpace(fields.Text("published")))
        {
            items.Add(Warning("The day in \"published\" could not be read and was left out.", "Write it as 2018-09-03."));
        }

        if (string.IsNullOrWhiteSpace(draft.Text))
        {
            draft = draft.With(PageReader.Read(html!, draft.Url));
        }
        else if (options.CleansGivenText)
        {
            draft = draft.Cleaned();
        }

        items.Add(draft.Text.Length > 0
            ? new ReadReport(file, line, draft.ToReport())
            : Problem(id, "No article text was found in the report.", "Give the text itself in \"text\"."));
        return items;

        InputProblem Warning(string message, string remedy) => Problem(id, message, remedy) with { IsWarning = true };

        InputProblem Problem(string? of, string message, string remedy) => new(file, line, of, message, remedy);
    }

    /// <summary>A day that the record states is believed whatever its year; an archive may be older than the web.</summary>
    private static DateOnly? Stated(string? text) =>
        text is { Length: >= 10 } && DateRange.TryParse(text.AsSpan(0, 10), out var range) ? range.From : WrittenDate.FromAny(text);
}
