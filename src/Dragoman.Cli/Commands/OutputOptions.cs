using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Runs;

namespace Dragoman.Cli.Commands;

/// <summary>The options that say how results are written and with how many threads.</summary>
internal sealed class OutputOptions
{
    /// <summary>More threads than this only cost memory.</summary>
    private const int MostThreads = 256;

    private readonly OutputFormat[] formats;

    private readonly Option<string?> format;

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "Write to this file. It appears when the run has finished; until then it is FILE.partial.",
        HelpName = "FILE",
    };

    private readonly Option<int> threads = new("--threads")
    {
        Description = "How many reports are worked on at a time; the order of the output never depends on it.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<bool> quiet = new("--quiet", "-q")
    {
        Description = "No progress and no warnings on standard error.",
    };

    /// <param name="formats">The formats that the verb can write.</param>
    public OutputOptions(params OutputFormat[] formats)
    {
        this.formats = formats;
        var names = string.Join('|', formats.Select(Name));
        format = new Option<string?>("--format", "-f")
        {
            Description = "How results are written; a table on a terminal and jsonl elsewhere unless told.",
            HelpName = names,
        };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !formats.Any(f => Name(f) == token.Value))
            {
                result.AddError($"--format {token.Value}: give {names.Replace("|", ", ")}.");
            }
        });
        threads.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(int.TryParse(token.Value, out var count) && count is >= 1 and <= MostThreads))
            {
                result.AddError($"--threads {token.Value}: give a number from 1 to {MostThreads}.");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Add(format);
        command.Add(output);
        command.Add(threads);
        command.Add(quiet);
    }

    public RunSettings Of(ParseResult result, Streams streams)
    {
        var file = result.GetValue(output);
        var chosen = result.GetValue(format) is { } name ? formats.First(f => Name(f) == name)
            : streams.OutIsTerminal && file is null ? OutputFormat.Table
            : OutputFormat.Jsonl;
        return new RunSettings(chosen, file, result.GetValue(threads), result.GetValue(quiet));
    }

    private static string Name(OutputFormat format) => format.ToString().ToLowerInvariant();
}
