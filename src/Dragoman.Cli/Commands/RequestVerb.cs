using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Output.Tables;
using Dragoman.Cli.Requests;
using Dragoman.Cli.Runs;
using Dragoman.Ingest;

namespace Dragoman.Cli.Commands;

/// <summary>A verb that answers requests: one on the command line, or lines of JSON.</summary>
/// <typeparam name="T">What a request asks.</typeparam>
internal abstract class RequestVerb<T> : Verb
    where T : class
{
    /// <summary>The id of a request that was made on the command line.</summary>
    protected const string OwnId = "1";

    private readonly Argument<string[]> input;
    private readonly OutputOptions output = new(OutputFormat.Table, OutputFormat.Jsonl, OutputFormat.Csv);

    protected RequestVerb(Streams streams, string name, string description, string input, IReadOnlyList<string> examples)
        : base(name, description, examples)
    {
        Streams = streams;
        this.input = new Argument<string[]>("input") { Description = input, Arity = ArgumentArity.ZeroOrMore };
        Add(this.input);
        output.AddTo(this);
        Knowledge.AddTo(this);
    }

    protected Streams Streams { get; }

    protected KnowledgeOptions Knowledge { get; } = new();

    /// <summary>What stands before the first row of CSV.</summary>
    protected abstract IReadOnlyList<string> Columns { get; }

    protected int Run(ParseResult result)
    {
        var settings = output.Of(result, Streams);
        var given = result.GetValue(input) ?? [];
        IReadOnlyList<string> paths = [];
        if (Own(result, given) is not { } asked)
        {
            paths = InputArgument.Checked(given, Streams);
            asked = JsonRequests.Read(paths, Streams.In, Read);
        }

        var engine = Knowledge.Load(result);
        var page = Page.Of(Streams, settings.File);
        var run = new RecordRun(Streams, settings, "request")
        {
            Header = settings.Format == OutputFormat.Csv ? Csv.Row(Columns) : default,
            InputBytes = InputArgument.Bytes(paths),
            NeedsItems = paths.Count > 0 && !paths.Contains(Intake.StandardInput),
        };
        return run.Over(asked, request => Outcome(request, engine, settings.Format, page), request => request.Bytes);
    }

    /// <summary>The request that the command line itself makes; null when it names input.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    protected abstract IEnumerable<Request<T>>? Own(ParseResult result, IReadOnlyList<string> given);

    protected abstract T Read(RequestFields fields);

    /// <summary>The answer, as whole lines of the format.</summary>
    protected abstract ReadOnlyMemory<byte> Answer(Engine engine, string id, T asked, OutputFormat format, Page page);

    /// <summary>Whether a word of the command line is meant as input, not as text.</summary>
    protected static bool IsInput(string word) =>
        word == Intake.StandardInput || Path.Exists(word) || (!word.Contains(' ') && word.Contains(".jsonl", StringComparison.OrdinalIgnoreCase));

    protected static Request<T> OnCommandLine(T asked) => new("", 0, OwnId, asked, null, 0);

    private Outcome Outcome(Request<T> request, Engine engine, OutputFormat format, Page page)
    {
        var fault = request.Fault;
        if (request is { Asked: { } asked, Id: { } id })
        {
            try
            {
                return new Outcome(Answer(engine, id, asked, format, page));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // One request that the engine stumbles over must not cost the others.
                fault = $"The request could not be worked on: {e.Message} Please report this, with the text.";
            }
        }

        return new Outcome(format == OutputFormat.Jsonl ? JsonLine.Error(request.Id, fault!) : default)
        {
            Message = request.Line > 0 ? $"{request.File}:{request.Line}: {fault}" : fault,
            IsFailure = true,
        };
    }
}
