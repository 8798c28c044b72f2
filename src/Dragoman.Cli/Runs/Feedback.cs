using Dragoman.Cli.Output;

namespace Dragoman.Cli.Runs;

/// <summary>What a run tells on standard error while it works: warnings, and a bar when it takes long.</summary>
internal sealed class Feedback : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    private readonly Streams streams;
    private readonly bool quiet;
    private readonly bool mayShowBar;
    private readonly long started = TimeProvider.System.GetTimestamp();
    private ProgressBar? bar;

    public Feedback(Streams streams, RunSettings settings)
    {
        this.streams = streams;
        quiet = settings.Quiet;

        // A bar would run into the results where both go to the same terminal.
        mayShowBar = !quiet && streams.ErrorIsTerminal && !(streams.OutIsTerminal && settings.File is null);
    }

    /// <summary>How many bytes the input has in all; null when that is unknown.</summary>
    public long? InputBytes { get; init; }

    public void Tell(string message)
    {
        if (quiet)
        {
            return;
        }

        if (bar is not null)
        {
            bar.Tell(message);
        }
        else
        {
            streams.Error.WriteLine(message);
        }
    }

    /// <param name="items">How many items of the input are done.</param>
    /// <param name="bytes">About how many bytes of the input are done.</param>
    public void Progress(long items, long bytes)
    {
        if (!mayShowBar)
        {
            return;
        }

        if (bar is null && TimeProvider.System.GetElapsedTime(started) > Long)
        {
            bar = new ProgressBar(streams.Error, InputBytes);
        }

        bar?.Show(items, bytes);
    }

    public void Dispose() => bar?.Dispose();
}
