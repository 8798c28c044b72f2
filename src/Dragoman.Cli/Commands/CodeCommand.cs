using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Output.Tables;
using Dragoman.Ingest;

namespace Dragoman.Cli.Commands;

/// <summary><c>code</c>: reports in, events out.</summary>
internal sealed class CodeCommand : ReportVerb
{
    private readonly KnowledgeOptions knowledge = new();

    public CodeCommand(Streams streams)
        : base(
            streams,
            "code",
            "Codes reports into events: who did what to whom, when, where, according to whom.",
            [
                "dragoman code samples",
                "dragoman code --format jsonl - < reports.jsonl > events.jsonl",
                "dragoman code --format csv -o events.csv --codebook my-rules reports/",
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
        var paths = Paths(result);
        var engine = knowledge.Load(result);
        var page = Page(settings);
        return Run(
            paths,
            settings,
            new IntakeOptions(),
            settings.Format switch
            {
                OutputFormat.Table => report => page.Draw(console => EventTable.Draw(console, report, engine.Code(report))),
                OutputFormat.Csv => report => Csv.Rows(engine.Code(report).Select(EventCsv.Row)),
                _ => report => JsonLine.Of(engine.Code(report), EventJson.Write),
            },
            EventCsv.Columns);
    }
}
