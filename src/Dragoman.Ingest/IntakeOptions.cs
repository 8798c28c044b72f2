namespace Dragoman.Ingest;

/// <summary>How input is read, and how much of it.</summary>
public sealed record IntakeOptions
{
    /// <summary>The default of <see cref="MaximumLineBytes"/>: 16 MiB.</summary>
    public const int DefaultMaximumLineBytes = 16 * 1024 * 1024;

    /// <summary>The default of <see cref="MaximumFileBytes"/>: 64 MiB.</summary>
    public const int DefaultMaximumFileBytes = 64 * 1024 * 1024;

    /// <summary>How standard input and files without a telling name are written.</summary>
    public InputFormat Format { get; init; } = InputFormat.Detect;

    /// <summary>The longest line of JSON Lines that is read; a longer one is skipped and told as a problem.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 KiB or more than 1 GiB.</exception>
    public int MaximumLineBytes
    {
        get;
        init => field = Checked(value);
    } = DefaultMaximumLineBytes;

    /// <summary>The longest text, page or feed that is read, unpacked; a longer one is told as a problem.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 KiB or more than 1 GiB.</exception>
    public int MaximumFileBytes
    {
        get;
        init => field = Checked(value);
    } = DefaultMaximumFileBytes;

    /// <summary>
    /// Whether the <c>text</c> of a JSON report is cleaned of page clutter. Off, it stays as it was given, so that
    /// offsets into it hold for the giver too.
    /// </summary>
    public bool CleansGivenText { get; init; }

    private static int Checked(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 1024);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, 1024 * 1024 * 1024);
        return bytes;
    }
}
