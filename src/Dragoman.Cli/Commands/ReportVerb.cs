using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Output.Tables;
using Dragoman.Cli.Runs;
using Dragoman.Ingest;
using Dragoman.Reports;

namespace Dragoman.Cli.Commands;

/// <summary>A verb that takes reports and gives something for each.</summary>
internal abstract class ReportVerb : Verb
{
    private readonly InputArgument input = new InputArgument("Reports: JSON Lines, text, web pages, feeds; files, folders, or '-' for standard input.").Ready();

    /// <param name="formats">The formats that the verb can write.</param>
    protected ReportVerb(Streams streams, string name, string description, IReadOnlyList<string> examples, params OutputFormat[] formats)
        : base(name, description, examples)
    {
        Streams = streams;
        Output = new OutputOptions(formats);
        Add(input);
        Output.AddTo(this);
    }

    protected Streams Streams { get; }

    protected OutputOptions Output { get; }

    protected IReadOnlyList<string> Paths(ParseResult result) => input.Of(result, Streams);

    protected Page Page(RunSettings settings) => Dragoman.Cli.Output.Tables.Page.Of(Streams, settings.File);

    /// <summary>Works on every report of the paths.</summary>
    /// <param name="work">What a report gives, as whole lines of the format asked for.</param>
    protected int Run(
        IReadOnlyList<string> paths, RunSettings settings, IntakeOptions intake, Func<Report, ReadOnlyMemory<byte>> work, IReadOnlyList<string>? columns = null)
    {
        var items = new Intake(intake).Read(paths, Streams.In).Where(item => !IsOwn(item.File, paths, settings.File));
        var run = new RecordRun(Streams, settings, "report")
        {
            Header = settings.Format == OutputFormat.Csv && columns is not null ? Csv.Row(columns) : default,
            InputBytes = InputArgument.Bytes(paths),
            NeedsItems = true,
        };
        return run.Over(items, item => Outcome(item, settings, work), Size);
    }

    /// <summary>Whether a file found in a folder is the run's own output.</summary>
    private static bool IsOwn(string file, IReadOnlyList<string> paths, string? output) =>
        output is not null && !paths.Contains(file) && Path.GetFullPath(file) is var full
        && (full == Path.GetFullPath(output) || full == Path.GetFullPath(output) + RecordOutput.Unfinished);

    private static Outcome Outcome(IntakeItem item, RunSettings settings, Func<Report, ReadOnlyMemory<byte>> work)
    {
        switch (item)
        {
            case ReadReport read:
                try
                {
                    return new Outcome(work(read.Report));
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    // One report that the engine stumbles over must not cost the others.
                    return Failure(new InputProblem(read.File, read.Line, read.Report.Id, $"The report could not be worked on: {e.Message}", "Please report this, with the text."), settings);
                }

            case InputProblem { IsWarning: true } warning:
                return new Outcome(default) { Message = warning.ToString() };
            case InputProblem problem:
                return Failure(problem, settings);
            default:
                throw new InvalidOperationException($"{item.GetType().Name} is not known here.");
        }
    }

    private static Outcome Failure(InputProblem problem, RunSettings settings) =>
        new(settings.Format == OutputFormat.Jsonl ? JsonLine.Error(problem.Id, $"{problem.Message} {problem.Remedy}") : default)
        {
            Message = problem.ToString(),
            IsFailure = true,
            IsWholeFile = problem.Line is null,
        };

    private static long Size(IntakeItem item) => item switch
    {
        ReadReport { Line: not null } read => read.Report.Text.Length,
        { File: not Intake.StandardInput, Line: null } when File.Exists(item.File) => new FileInfo(item.File).Length,
        _ => 0,
    };
}
