using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Output.Tables;
using Dragoman.Cli.Runs;
using Dragoman.Ingest;
using Dragoman.Reports;

namespace Dragoman.Cli.Commands;

/// <summary><c>read</c>: reports in, clean reports out.</summary>
internal sealed class ReadCommand : ReportVerb
{
    private static readonly string[] Columns = ["id", "title", "text", "published", "outlet", "byline", "language"];

    private readonly KnowledgeOptions knowledge = new();

    public ReadCommand(Streams streams)
        : base(
            streams,
            "read",
            "Cleans reports: the article's text, title, date, outlet and byline, without the page around it.",
            [
                "dragoman read samples/hariri-resigns-courier.html",
                "dragoman read --format jsonl -o clean.jsonl pages/",
                "curl -s https://example.org/feed.rss | dragoman read -",
            ],
            OutputFormat.Table,
            OutputFormat.Jsonl,
            OutputFormat.Csv)
    {
        knowledge.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var settings = Output.Of(result, Streams);
        var page = Page(settings);

        // Only an undated report needs the engine, to work out when it was written.
        var engine = new Lazy<Engine>(() => knowledge.Load(result));
        return Run(
            Paths(result),
            settings,
            new IntakeOptions { CleansGivenText = true },
            settings.Format switch
            {
                OutputFormat.Table => report => page.Draw(console => ReportPage.Draw(console, report)),
                OutputFormat.Csv => report => Csv.Row(Row(report)),
                _ => report => JsonLine.Of(new CleanReport(report, Dated(report, engine)), static (json, clean) => clean.Write(json)),
            },
            Columns);
    }

    private static Dated? Dated(Report report, Lazy<Engine> engine)
    {
        if (report.Published is not null || report.Language != "en")
        {
            return null;
        }

        var annotation = engine.Value.Annotate(report);
        return annotation is { Days: { } days, Because.Count: > 0 } ? new Dated(days, annotation.Because) : null;
    }

    private static string?[] Row(Report report) =>
        [report.Id, report.Title, report.Text, report.Published is { } day ? DateRange.Iso(day) : null, report.Outlet, report.Byline, report.Language];
}
