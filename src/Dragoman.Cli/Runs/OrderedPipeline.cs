using System.Threading.Channels;

namespace Dragoman.Cli.Runs;

/// <summary>Works on items with several threads and gives the results in the order of the items, in bounded memory.</summary>
internal static class OrderedPipeline
{
    /// <summary>How many items may wait for each thread: one long item then does not leave the others without work.</summary>
    private const int ItemsPerThread = 4;

    /// <param name="items">Read on a thread of its own.</param>
    /// <param name="work">Called on several threads; must not throw for a bad item, what it throws ends the run.</param>
    /// <param name="take">Called on the caller's thread, in the order of the items.</param>
    /// <param name="idle">Called before waiting for a result that is not ready, so that output can be flushed.</param>
    /// <param name="stop">No item is begun after this; items begun before are finished and taken.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take, Action idle, int threads, CancellationToken stop)
    {
        var waiting = threads * ItemsPerThread;
        var (queue, order) = (Channel.CreateBounded<Slot<TItem, TResult>>(waiting), Channel.CreateBounded<Slot<TItem, TResult>>(waiting));
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(stop);

        // Reading may block on standard input for ever: it must not be waited for.
        var reader = new Thread(() => Feed(items, queue.Writer, order.Writer, failed.Token)) { IsBackground = true, Name = "reader" };
        using var onStop = failed.Token.UnsafeRegister(
            static state =>
            {
                var (queue, order) = ((ChannelWriter<Slot<TItem, TResult>>, ChannelWriter<Slot<TItem, TResult>>))state!;
                queue.TryComplete();
                order.TryComplete();
            },
            (queue.Writer, order.Writer));
        reader.Start();
        var workers = new Thread[threads];
        for (var i = 0; i < threads; i++)
        {
            workers[i] = new Thread(() => Work(queue.Reader, work, failed.Token)) { IsBackground = true, Name = $"worker {i + 1}" };
            workers[i].Start();
        }

        try
        {
            Take(order.Reader, take, idle);
        }
        catch
        {
            failed.Cancel();
            throw;
        }
        finally
        {
            foreach (var worker in workers)
            {
                worker.Join();
            }
        }
    }

    private static void Feed<TItem, TResult>(
        IEnumerable<TItem> items, ChannelWriter<Slot<TItem, TResult>> queue, ChannelWriter<Slot<TItem, TResult>> order, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                var slot = new Slot<TItem, TResult>(item);
                if (stop.IsCancellationRequested || !Write(order, slot) || !Write(queue, slot))
                {
                    slot.Result.TrySetCanceled(CancellationToken.None);
                    break;
                }
            }

            queue.TryComplete();
            order.TryComplete();
        }
        catch (Exception e)
        {
            queue.TryComplete();
            order.TryComplete(e);
        }
    }

    /// <returns>False when the channel was closed because the run stops.</returns>
    private static bool Write<TSlot>(ChannelWriter<TSlot> writer, TSlot slot)
    {
        do
        {
            if (writer.TryWrite(slot))
            {
                return true;
            }
        }
        while (writer.WaitToWriteAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult());
        return false;
    }

    private static void Work<TItem, TResult>(ChannelReader<Slot<TItem, TResult>> queue, Func<TItem, TResult> work, CancellationToken stop)
    {
        while (queue.WaitToReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
        {
            while (queue.TryRead(out var slot))
            {
                if (stop.IsCancellationRequested)
                {
                    slot.Result.TrySetCanceled(CancellationToken.None);
                    continue;
                }

                try
                {
                    slot.Result.TrySetResult(work(slot.Item));
                }
                catch (Exception e)
                {
                    slot.Result.TrySetException(e);
                }
            }
        }
    }

    private static void Take<TItem, TResult>(ChannelReader<Slot<TItem, TResult>> order, Action<TResult> take, Action idle)
    {
        while (true)
        {
            if (!order.TryRead(out var slot))
            {
                idle();
                if (!order.WaitToReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
                {
                    return;
                }

                continue;
            }

            if (!slot.Result.Task.IsCompleted)
            {
                idle();
                ((IAsyncResult)slot.Result.Task).AsyncWaitHandle.WaitOne();
            }

            // What comes after an item that was not begun would leave a hole in the output.
            if (slot.Result.Task.IsCanceled)
            {
                return;
            }

            take(slot.Result.Task.GetAwaiter().GetResult());
        }
    }

    private sealed class Slot<TItem, TResult>(TItem item)
    {
        public TItem Item { get; } = item;

        public TaskCompletionSource<TResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
