namespace Dragoman.Ingest.Files;

/// <summary>One line of bytes without its end.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">Empty when the line was too long to keep. Only good until the next line is read.</param>
/// <param name="Length">The line's true length in bytes.</param>
internal readonly record struct RawLine(long Number, ReadOnlyMemory<byte> Bytes, long Length)
{
    public bool IsTooLong => Length > Bytes.Length;
}

/// <summary>Reads lines in bounded memory: of a line over the limit only the length is kept.</summary>
internal static class LineReader
{
    private const int ChunkBytes = 64 * 1024;

    public static IEnumerable<RawLine> Read(Stream stream, int maximumBytes)
    {
        var chunk = new byte[ChunkBytes];
        var line = new byte[ChunkBytes];
        long number = 1;
        long length = 0;
        int count;
        while ((count = stream.Read(chunk)) > 0)
        {
            var from = 0;
            while (from < count)
            {
                var end = Array.IndexOf(chunk, (byte)'\n', from, count - from);
                var part = (end < 0 ? count : end) - from;
                if (length + part <= maximumBytes)
                {
                    line = Grown(line, (int)length + part, maximumBytes);
                    Array.Copy(chunk, from, line, length, part);
                }

                length += part;
                if (end < 0)
                {
                    break;
                }

                yield return Line(number++, line, length, maximumBytes);
                length = 0;
                from = end + 1;
            }
        }

        if (length > 0)
        {
            yield return Line(number, line, length, maximumBytes);
        }
    }

    private static RawLine Line(long number, byte[] line, long length, int maximumBytes)
    {
        if (length > maximumBytes)
        {
            return new RawLine(number, ReadOnlyMemory<byte>.Empty, length);
        }

        var end = length > 0 && line[length - 1] == '\r' ? (int)length - 1 : (int)length;
        return new RawLine(number, line.AsMemory(0, end), end);
    }

    private static byte[] Grown(byte[] line, int needed, int maximumBytes)
    {
        if (needed > line.Length)
        {
            Array.Resize(ref line, (int)Math.Min(Math.Max(needed, 2L * line.Length), Math.Max(needed, maximumBytes)));
        }

        return line;
    }
}
