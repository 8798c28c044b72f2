using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dragoman.Cli.Commands;
using Dragoman.Cli.Output;

namespace Dragoman.Cli;

/// <summary>The verbs of <c>dragoman</c>, and how a command line is run.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line and gives the exit code.</summary>
    public static int Run(string[] args, Streams streams)
    {
        // Without response files: "@2018" may be part of a sentence.
        var result = Root(streams).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
        {
            // Of several the last is the most telling: an unknown verb also counts as a missing one.
            streams.Error.WriteLine($"dragoman: {result.Errors[^1].Message}");
            return Refuse(result, streams);
        }

        using var output = new StreamWriter(streams.Out, leaveOpen: true);
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,

            // The runs look after Ctrl-C and SIGTERM themselves.
            ProcessTerminationTimeout = null,
        };
        try
        {
            return result.Invoke(configuration);
        }
        catch (UsageException e)
        {
            streams.Error.WriteLine($"dragoman: {e.Message}");
            return Refuse(result, streams);
        }
        catch (OutputClosedException)
        {
            return ExitCode.Finished;
        }
        catch (Exception e) when (e is RunException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"dragoman: {e.Message}");
            return ExitCode.Failed;
        }
    }

    private static int Refuse(ParseResult result, Streams streams)
    {
        var path = string.Join(' ', Path(result.CommandResult.Command));
        streams.Error.WriteLine($"Try '{path} --help'.");
        return ExitCode.WrongUsage;
    }

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent).Append(command.Name) : ["dragoman"];

    private static RootCommand Root(Streams streams)
    {
        var root = new RootCommand("Codes news reports into political event records: who did what to whom, when, where, according to whom.")
        {
            new ReadCommand(streams),
            new AnnotateCommand(streams),
            new CodeCommand(streams),
            new RelateCommand(streams),
            new ResolveCommand(streams),
            new ExplainCommand(streams),
            new CodebookCommand(streams),
            new AlmanacCommand(streams),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    /// <summary>The usual help, followed by the verb's examples.</summary>
    private sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
    {
        private static readonly string[] First =
        [
            "dragoman code samples",
            "dragoman code --format jsonl - < reports.jsonl > events.jsonl",
            "dragoman explain \"Iran's defence minister spoke with his Syrian counterpart.\"",
        ];

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = usual.Invoke(parseResult);
            var examples = parseResult.CommandResult.Command switch
            {
                Verb verb => verb.Examples,
                RootCommand => First,
                _ => [],
            };
            var output = parseResult.InvocationConfiguration.Output;
            if (examples.Count > 0)
            {
                output.WriteLine("Examples:");
            }

            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }

            return code;
        }
    }
}
