namespace Dragoman.Ingest.Files;

/// <summary>A forward-only stream whose first bytes were looked at and are given again.</summary>
internal sealed class HeadStream(Stream rest) : Stream
{
    private readonly byte[] head = new byte[4096];
    private int length;
    private int position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes, up to 4096, fewer only when the stream is shorter.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        if (length == 0)
        {
            length = rest.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }

        return head.AsSpan(0, length);
    }

    public override int Read(Span<byte> buffer)
    {
        if (position == length)
        {
            return rest.Read(buffer);
        }

        var count = Math.Min(buffer.Length, length - position);
        head.AsSpan(position, count).CopyTo(buffer);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
