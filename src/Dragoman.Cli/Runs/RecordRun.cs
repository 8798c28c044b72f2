using Dragoman.Cli.Output;

namespace Dragoman.Cli.Runs;

/// <summary>Takes a verb over its whole input: threads, output, messages, interruption.</summary>
/// <param name="Noun">What an item is called in messages.</param>
internal sealed record RecordRun(Streams Streams, RunSettings Settings, string Noun)
{
    /// <summary>What stands before the first record (the header of a CSV file).</summary>
    public ReadOnlyMemory<byte> Header { get; init; }

    /// <summary>How many bytes the input has in all; null when that is unknown.</summary>
    public long? InputBytes { get; init; }

    /// <summary>Whether finding no item at all, or only files that could not be read, means that the input was named wrongly.</summary>
    public bool NeedsItems { get; init; }

    /// <summary>Works on the items and gives the exit code.</summary>
    /// <param name="size">About how many bytes of the input an item took, for the progress bar.</param>
    public int Over<TItem>(IEnumerable<TItem> items, Func<TItem, Outcome> work, Func<TItem, long>? size = null)
    {
        using var interruption = new Interruption();
        using var output = RecordOutput.Open(Streams, Settings.File);
        var (count, bytes, failures, lost) = (0L, 0L, 0L, 0L);
        using (var feedback = new Feedback(Streams, Settings) { InputBytes = InputBytes })
        {
            try
            {
                output.Write(Header.Span);
                OrderedPipeline.Run(
                    items,
                    item => (Outcome: work(item), Bytes: size?.Invoke(item) ?? 0),
                    result =>
                    {
                        output.Write(result.Outcome.Output.Span);
                        count++;
                        bytes += result.Bytes;
                        if (result.Outcome.Message is { } message)
                        {
                            feedback.Tell(message);
                        }

                        failures += result.Outcome.IsFailure ? 1 : 0;
                        lost += result.Outcome.IsWholeFile ? 1 : 0;
                        feedback.Progress(count, bytes);
                    },
                    output.Flush,
                    Settings.Threads,
                    interruption.Stop);
            }
            catch (Exception e) when (e is not (RunException or OutputClosedException))
            {
                output.Abandon();
                throw new RunException(Left($"The run stopped after {Plural.Of(count, Noun)}. {e.Message}", output), e);
            }
        }

        return Finish(output, interruption.Code, count, failures, count == lost);
    }

    private int Finish(RecordOutput output, int? signal, long count, long failures, bool foundNothing)
    {
        if (signal is { } code)
        {
            output.Abandon();
            Streams.Error.WriteLine(Left($"dragoman: Stopped after {Plural.Of(count, Noun)}.", output));
            return code;
        }

        if (foundNothing && NeedsItems)
        {
            output.Discard();
            throw new RunException($"No {Noun}s found. Name files, folders that hold some, or '-' for standard input.");
        }

        output.Complete();
        if (failures > 0 && !Settings.Quiet)
        {
            Streams.Error.WriteLine($"dragoman: {Plural.Of(failures, Noun)} of {count} could not be used; see above.");
        }

        return ExitCode.Finished;
    }

    private static string Left(string message, RecordOutput output) =>
        output.Partial is { } file ? $"{message} What was finished is in {file}." : message;
}
