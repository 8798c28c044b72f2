using System.Buffers;

namespace Dragoman.Models;

/// <summary>A borrowed buffer of floats, given back when disposed.</summary>
internal readonly ref struct Scratch
{
    private readonly float[] array;

    public Scratch(int length)
    {
        array = ArrayPool<float>.Shared.Rent(length);
        Span = array.AsSpan(0, length);
    }

    public Span<float> Span { get; }

    public void Dispose() => ArrayPool<float>.Shared.Return(array);
}
