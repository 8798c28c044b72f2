namespace Dragoman.Cli.Output;

/// <summary>
/// Where the records of a run go: standard output, or a file that has its name only when it is whole. Records are
/// handed on together but never in parts, so that what stands in the file always ends with a whole line.
/// </summary>
internal sealed class RecordOutput : IDisposable
{
    private const int BufferBytes = 64 * 1024;
    /// <summary>What an unfinished file has after its name.</summary>
    public const string Unfinished = ".partial";

    /// <summary>EPIPE, which .NET hands on as it is.</summary>
    private const int BrokenPipe = 32;

    private readonly Stream stream;
    private readonly string? file;
    private byte[] buffer = new byte[BufferBytes];
    private int length;
    private bool hasWritten;

    private RecordOutput(Stream stream, string? file)
    {
        this.stream = stream;
        this.file = file;
    }

    /// <summary>The unfinished file that a run leaves; null for standard output and where nothing was written.</summary>
    public string? Partial => file is null || !hasWritten ? null : file + Unfinished;

    public static RecordOutput Open(Streams streams, string? file)
    {
        if (file is null)
        {
            return new RecordOutput(streams.Out, null);
        }

        if (Directory.Exists(file))
        {
            throw new RunException($"{file}: is a folder. Give the name of a file with -o.");
        }

        try
        {
            return new RecordOutput(new FileStream(file + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0), file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunException($"{file}: cannot be written. {e.Message}", e);
        }
    }

    public void Write(ReadOnlySpan<byte> records)
    {
        if (records.Length > buffer.Length - length)
        {
            Flush();
            if (records.Length > buffer.Length)
            {
                buffer = new byte[records.Length];
            }
        }

        records.CopyTo(buffer.AsSpan(length));
        length += records.Length;
    }

    public void Flush()
    {
        if (length == 0)
        {
            return;
        }

        try
        {
            stream.Write(buffer, 0, length);
            stream.Flush();
        }
        catch (IOException e) when (file is null && e.HResult == BrokenPipe)
        {
            throw new OutputClosedException(e);
        }

        length = 0;
        hasWritten = true;
    }

    /// <summary>Gives the file its name; only after the last record of a run that finished.</summary>
    public void Complete()
    {
        Flush();
        if (file is not null)
        {
            stream.Dispose();
            File.Move(file + Unfinished, file, overwrite: true);
        }
    }

    /// <summary>Keeps the records so far under the unfinished name.</summary>
    public void Abandon()
    {
        Flush();
        if (!hasWritten)
        {
            Discard();
        }
    }

    /// <summary>Leaves no file.</summary>
    public void Discard()
    {
        length = 0;
        if (file is not null)
        {
            stream.Dispose();
            File.Delete(file + Unfinished);
        }
    }

    public void Dispose()
    {
        if (file is not null)
        {
            stream.Dispose();
        }
    }
}

/// <summary>The reader of standard output has had enough (<c>| head</c>).</summary>
internal sealed class OutputClosedException(Exception inner) : Exception("Standard output was closed.", inner);
