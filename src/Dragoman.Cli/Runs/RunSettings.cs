using Dragoman.Cli.Output;

namespace Dragoman.Cli.Runs;

/// <summary>How a run writes its results.</summary>
/// <param name="File">Null for standard output.</param>
/// <param name="Quiet">Whether to keep progress and warnings to itself.</param>
internal sealed record RunSettings(OutputFormat Format, string? File, int Threads, bool Quiet);
