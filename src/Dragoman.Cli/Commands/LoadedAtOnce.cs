using System.Runtime;

namespace Dragoman.Cli.Commands;

/// <summary>Loads without a garbage collection: all that is loaded stays, so a collection in the middle only copies it.</summary>
internal static class LoadedAtOnce
{
    /// <summary>More than loading allocates.</summary>
    private const long Bytes = 200L << 20;

    /// <summary>Collections are held back for the whole process, so for one load at a time.</summary>
    private static int holding;

    /// <remarks>What <paramref name="load"/> gives does not depend on whether collections could be held back.</remarks>
    public static T Of<T>(Func<T> load)
    {
        if (Interlocked.CompareExchange(ref holding, 1, 0) != 0)
        {
            return load();
        }

        var held = false;
        try
        {
            held = Hold();
            return load();
        }
        finally
        {
            if (held)
            {
                Release();
            }

            Volatile.Write(ref holding, 0);
        }
    }

    /// <returns>Whether collections are held back by this call; not where the host of the process does so already.</returns>
    private static bool Hold()
    {
        try
        {
            return GC.TryStartNoGCRegion(Bytes);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Release()
    {
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
        {
            return;
        }

        try
        {
            GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // Another thread allocated more than was held back between the question and the call: it has ended by itself.
        }
    }
}
