namespace Dragoman.Ingest.Files;

/// <summary>Reads a stream to its end, but never more than a limit.</summary>
internal static class WholeFile
{
    /// <summary>The bytes, or null when there are more than <paramref name="maximumBytes"/>.</summary>
    public static byte[]? Read(Stream stream, int maximumBytes)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int count;
        while ((count = stream.Read(chunk)) > 0)
        {
            if (bytes.Length + count > maximumBytes)
            {
                return null;
            }

            bytes.Write(chunk, 0, count);
        }

        return bytes.ToArray();
    }
}
