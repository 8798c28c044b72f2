using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Output.Tables;
using Dragoman.Cli.Runs;

namespace Dragoman.Cli.Commands;

/// <summary><c>explain</c>: why a sentence is coded as it is.</summary>
internal sealed class ExplainCommand : Verb
{
    private readonly Argument<string> sentence = new("sentence") { Description = "The sentence, in quotation marks." };
    private readonly Option<string?> date = DayOption.Create("The day on which it was published: 2018-09-03.");
    private readonly Option<bool> all = new("--all") { Description = "Show every rule and pattern that was tried." };
    private readonly OutputOptions output = new(OutputFormat.Table, OutputFormat.Jsonl);
    private readonly KnowledgeOptions knowledge = new();
    private readonly Streams streams;

    public ExplainCommand(Streams streams)
        : base(
            "explain",
            "Shows how a sentence is read and coded: its tree, actors, places and times, the rules tried, the event.",
            [
                "dragoman explain \"Iran's defence minister promised Syria further help.\"",
                "dragoman explain \"Zarif met Lavrov in Moscow on Monday.\" --date 2018-09-03",
            ])
    {
        this.streams = streams;
        Add(sentence);
        Add(date);
        Add(all);
        output.AddTo(this);
        knowledge.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var settings = output.Of(result, streams);
        var text = result.GetRequiredValue(sentence);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UsageException("The sentence is empty. Write it in quotation marks.");
        }

        var explanation = knowledge.Load(result).Explain(text, DayOption.Of(result, date));
        var page = Page.Of(streams, settings.File);
        var run = new RecordRun(streams, settings, "sentence");
        return run.Over([explanation], e => new Outcome(settings.Format == OutputFormat.Table
            ? page.Draw(console => ExplanationPage.Draw(console, e, result.GetValue(all)))
            : JsonLine.Of(e, ExplanationJson.Write)));
    }
}
