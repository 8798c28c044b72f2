using System.CommandLine;

namespace Dragoman.Cli.Commands;

/// <summary>A verb of the command line.</summary>
internal abstract class Verb(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Command lines shown under the verb's help.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
