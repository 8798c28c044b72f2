using System.CommandLine;
using System.Text;
using Dragoman.Actors;
using Dragoman.Cli.Output;

namespace Dragoman.Cli.Commands;

/// <summary><c>almanac</c>: work on the almanac.</summary>
internal sealed class AlmanacCommand : Command
{
    public AlmanacCommand(Streams streams)
        : base("almanac", "Works on the almanac, which says who was who on which day.")
    {
        Add(new Check(streams));
        Add(new AlmanacCoverageCommand(streams));
        Add(new AlmanacShowCommand(streams));
    }

    /// <summary><c>almanac check</c>: finds what is wrong in it.</summary>
    private sealed class Check : AlmanacVerb
    {
        public Check(Streams streams)
            : base(
                streams,
                "check",
                "Checks every table of the almanac and names the file and line of what is wrong.",
                ["dragoman almanac check", "dragoman almanac check --almanac my-region"]) => Complete();

        protected override (ReadOnlyMemory<byte> Written, int Code) Answer(ParseResult result, OutputFormat format, string folder, IReadOnlyList<string> additions)
        {
            var problems = AlmanacCheck.Check(folder, additions);
            return (format == OutputFormat.Table ? Text(problems) : Json(problems), problems.Count == 0 ? ExitCode.Finished : ExitCode.Failed);
        }

        /// <summary>As compilers write it, so that editors can jump to the line; no table.</summary>
        private static ReadOnlyMemory<byte> Text(IReadOnlyList<AlmanacProblem> problems)
        {
            var text = new StringBuilder();
            foreach (var problem in problems)
            {
                text.Append(problem).Append('\n');
            }

            text.Append(problems.Count == 0 ? "Nothing is wrong.\n" : $"{Plural.Of(problems.Count, "problem")}.\n");
            return Encoding.UTF8.GetBytes(text.ToString());
        }

        private static ReadOnlyMemory<byte> Json(IReadOnlyList<AlmanacProblem> problems) => JsonLine.Of(problems, static (json, problem) =>
        {
            json.WriteStartObject();
            json.WriteString("file", problem.File);
            json.WriteNumber("line", problem.Line);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        });
    }
}
