using System.CommandLine;
using Dragoman.Cli.Conllu;
using Dragoman.Cli.Output;
using Dragoman.Cli.Output.Tables;
using Dragoman.Cli.Runs;
using Dragoman.Ingest;
using Dragoman.Trees;

namespace Dragoman.Cli.Commands;

/// <summary><c>annotate</c>: reports in, their layers out.</summary>
internal sealed class AnnotateCommand : ReportVerb
{
    private readonly KnowledgeOptions knowledge = new();

    private readonly Option<bool> pretokenized = new("--pretokenized")
    {
        Description = "The input is CoNLL-U: keep its sentences and words and fill in lemma, tags, head and relation (with --format conllu).",
    };

    public AnnotateCommand(Streams streams)
        : base(
            streams,
            "annotate",
            "Shows what is in reports: sentences and their trees, actors, names, places, times and statements.",
            [
                "dragoman annotate samples/sochi-summit-wire.txt",
                "dragoman annotate --format jsonl - < reports.jsonl > layers.jsonl",
                "dragoman annotate --format conllu --pretokenized - < words.conllu > trees.conllu",
            ],
            OutputFormat.Table,
            OutputFormat.Jsonl,
            OutputFormat.Csv,
            OutputFormat.Conllu)
    {
        Add(pretokenized);
        knowledge.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var settings = Output.Of(result, Streams);
        if (result.GetValue(pretokenized))
        {
            return Fill(result, settings);
        }

        var paths = Paths(result);
        var engine = knowledge.Load(result);
        var page = Page(settings);
        return Run(
            paths,
            settings,
            new IntakeOptions(),
            settings.Format switch
            {
                OutputFormat.Table => report => page.Draw(console => AnnotationPage.Draw(console, engine.Annotate(report))),
                OutputFormat.Csv => report => Csv.Rows(AnnotationCsv.Rows(engine.Annotate(report))),
                OutputFormat.Conllu => report => ConlluText.Of(engine.Annotate(report)),
                _ => report => JsonLine.Of(engine.Annotate(report), AnnotationJson.Write),
            },
            AnnotationCsv.Columns);
    }

    /// <summary>Needs only the trees, and so none of the knowledge.</summary>
    private int Fill(ParseResult result, RunSettings settings)
    {
        if (settings.Format != OutputFormat.Conllu)
        {
            throw new UsageException("--pretokenized gives CoNLL-U: add --format conllu.");
        }

        var paths = Paths(result);
        var filler = new ConlluFiller(TreeReader.Load(knowledge.Of(result).Language));
        var run = new RecordRun(Streams, settings, "batch") { InputBytes = InputArgument.Bytes(paths) };
        return run.Over(ConlluReader.Read(paths, Streams.In), filler.Fill, Size);
    }

    private static long Size(IReadOnlyList<ConlluSentence> batch) => batch.Sum(sentence => sentence.Lines.Sum(line => line.Length + 1L));
}
