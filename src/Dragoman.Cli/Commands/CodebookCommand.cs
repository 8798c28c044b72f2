using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Output.Tables;

namespace Dragoman.Cli.Commands;

/// <summary><c>codebook</c>: work on the codebook.</summary>
internal sealed class CodebookCommand : Command
{
    public CodebookCommand(Streams streams)
        : base("codebook", "Works on the codebook, which says what words make what event.") => Add(new Test(streams));

    /// <summary><c>codebook test</c>: runs every example.</summary>
    private sealed class Test : Verb
    {
        private readonly Streams streams;
        private readonly Option<string?> type = new("--type") { Description = "Only the rules of this event type: ASSAULT.", HelpName = "TYPE" };
        private readonly OutputOptions output = new(OutputFormat.Table, OutputFormat.Jsonl);
        private readonly KnowledgeOptions knowledge = new();

        public Test(Streams streams)
            : base(
                "test",
                "Runs every example of the codebook and tells which rule fails where.",
                ["dragoman codebook test", "dragoman codebook test --type ASSAULT", "dragoman codebook test --codebook my-rules"])
        {
            this.streams = streams;
            Add(type);
            output.AddTo(this);
            knowledge.AddTo(this);
            SetAction(Run);
        }

        private int Run(ParseResult result)
        {
            var settings = output.Of(result, streams);
            var report = knowledge.Load(result).TestCodebook(result.GetValue(type)?.ToUpperInvariant());
            if (report.Types.Count == 0)
            {
                throw new RunException("No rules found. Check --type and --codebook.");
            }

            using var file = RecordOutput.Open(streams, settings.File);
            file.Write((settings.Format == OutputFormat.Table
                ? Page.Of(streams, settings.File).Draw(console => CodebookPage.Draw(console, report))
                : CodebookJson.Of(report)).Span);
            file.Complete();
            return report.Failures.Count == 0 ? ExitCode.Finished : ExitCode.Failed;
        }
    }
}
