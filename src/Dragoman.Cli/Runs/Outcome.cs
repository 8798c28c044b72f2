namespace Dragoman.Cli.Runs;

/// <summary>What became of one item of the input.</summary>
/// <param name="Output">Whole lines for the output; empty when the item gives none.</param>
internal readonly record struct Outcome(ReadOnlyMemory<byte> Output)
{
    /// <summary>What to tell on standard error, or null.</summary>
    public string? Message { get; init; }

    /// <summary>Whether the item could not be worked on.</summary>
    public bool IsFailure { get; init; }

    /// <summary>Whether a failure took a whole file, not one line of it.</summary>
    public bool IsWholeFile { get; init; }
}
