using System.Buffers;

namespace Dragoman.Models;

/// <summary>A borrowed buffer, given back when disposed. What it holds at first is not told.</summary>
internal readonly ref struct Scratch<T>
{
    private readonly T[] array;

    public Scratch(int length)
    {
        array = ArrayPool<T>.Shared.Rent(length);
        Span = array.AsSpan(0, length);
    }

    public Span<T> Span { get; }

    public void Dispose() => ArrayPool<T>.Shared.Return(array);
}
