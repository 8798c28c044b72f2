using System.CommandLine;
using Dragoman.Ingest;

namespace Dragoman.Cli.Commands;

/// <summary>The paths that a verb reads.</summary>
internal sealed class InputArgument(string description) : Argument<string[]>("paths")
{
    /// <summary>The argument as it is shown in help.</summary>
    public InputArgument Ready()
    {
        Description = description;
        Arity = ArgumentArity.ZeroOrMore;
        return this;
    }

    /// <exception cref="UsageException">Nothing is given, and standard input is a terminal.</exception>
    /// <exception cref="RunException">A path does not exist.</exception>
    public IReadOnlyList<string> Of(ParseResult result, Streams streams) => Checked(result.GetValue(this) ?? [], streams);

    public static IReadOnlyList<string> Checked(IReadOnlyList<string> paths, Streams streams)
    {
        if (paths.Count == 0)
        {
            return streams.InIsTerminal ? throw new UsageException("Nothing to read. Name files or folders, or '-' for standard input.") : [Intake.StandardInput];
        }

        if (paths.Count(path => path == Intake.StandardInput) > 1)
        {
            throw new UsageException("Standard input can be read only once; give '-' once.");
        }

        if (paths.FirstOrDefault(path => path.StartsWith('-') && path != Intake.StandardInput && !Path.Exists(path)) is { } option)
        {
            throw new UsageException($"{option}: There is no such option.");
        }

        // One wrong path among good ones is told by the intake, and the others are worked on.
        return paths.All(path => path != Intake.StandardInput && !Path.Exists(path))
            ? throw new RunException($"{paths[0]}: There is no such file or folder. Check the path.")
            : paths;
    }

    /// <summary>How many bytes the paths hold; null when standard input is among them.</summary>
    public static long? Bytes(IReadOnlyList<string> paths) =>
        paths.Contains(Intake.StandardInput) ? null : paths.Where(Path.Exists).Sum(path => Directory.Exists(path) ? FolderBytes(path) : new FileInfo(path).Length);

    private static long FolderBytes(string folder) =>
        new DirectoryInfo(folder)
            .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Sum(file => file.Length);
}
