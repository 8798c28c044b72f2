using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Runs;

namespace Dragoman.Cli.Commands;

/// <summary>A verb that reads the almanac's tables without the rest of the engine and writes what it found at once.</summary>
internal abstract class AlmanacVerb : Verb
{
    private readonly Streams streams;
    private readonly OutputOptions output = new(OutputFormat.Table, OutputFormat.Jsonl);
    private readonly KnowledgeOptions knowledge = new();

    protected AlmanacVerb(Streams streams, string name, string description, params IReadOnlyList<string> examples)
        : base(name, description, examples) => this.streams = streams;

    /// <summary>Adds the options that all of them share and the run; a verb's own options come before.</summary>
    protected void Complete()
    {
        output.AddTo(this);
        knowledge.AddTo(this);
        SetAction(Run);
    }

    /// <returns>What to write, and the exit code.</returns>
    /// <param name="folder">The shipped tables.</param>
    /// <param name="additions">The user's folders and tables.</param>
    protected abstract (ReadOnlyMemory<byte> Written, int Code) Answer(ParseResult result, OutputFormat format, string folder, IReadOnlyList<string> additions);

    private int Run(ParseResult result)
    {
        var settings = output.Of(result, streams);
        var options = knowledge.Of(result);
        var (written, code) = Answer(result, settings.Format, Path.Combine(options.Knowledge, "almanac"), options.Almanacs);
        using var file = RecordOutput.Open(streams, settings.File);
        file.Write(written.Span);
        file.Complete();
        return code;
    }
}
