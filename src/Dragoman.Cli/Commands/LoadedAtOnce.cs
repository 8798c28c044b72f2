using System.Runtime;

namespace Dragoman.Cli.Commands;

/// <summary>Loads without a garbage collection: all that is loaded stays, so a collection in the middle only copies it.</summary>
internal static class LoadedAtOnce
{
    /// <summary>More than loading allocates.</summary>
    private const long Bytes = 200L << 20;

    /// <summary>Collections are held back for the whole process, so for one load at a time.</summary>
    private static int holding;

    public static T Of<T>(Func<T> load)
    {
        if (Interlocked.CompareExchange(ref holding, 1, 0) != 0)
        {
            return load();
        }

        var held = GC.TryStartNoGCRegion(Bytes);
        try
        {
            return load();
        }
        finally
        {
            if (held && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }

            Volatile.Write(ref holding, 0);
        }
    }
}
