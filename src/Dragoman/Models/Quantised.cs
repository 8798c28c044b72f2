using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Dragoman.Models;

/// <summary>Vectors kept as whole numbers of 8 bits with a scale for each.</summary>
internal static class Quantised
{
    /// <summary>Writes a vector.</summary>
    /// <param name="row">As long as <paramref name="codes"/>.</param>
    public static void Write(ReadOnlySpan<sbyte> codes, float scale, Span<float> row)
    {
        var to = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var by = Vector256.Create(scale);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = Eight(codes[(8 * i)..]) * by;
        }

        for (var i = 8 * to.Length; i < row.Length; i++)
        {
            row[i] = codes[i] * scale;
        }
    }

    /// <summary>Adds a vector; lane by lane, so that the sum does not depend on the width of the machine's vectors.</summary>
    /// <param name="row">As long as <paramref name="codes"/>, a multiple of 8.</param>
    public static void Add(ReadOnlySpan<sbyte> codes, float scale, Span<float> row)
    {
        var to = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var by = Vector256.Create(scale);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += Eight(codes[(8 * i)..]) * by;
        }
    }

    private static Vector256<float> Eight(ReadOnlySpan<sbyte> codes)
    {
        if (Avx2.IsSupported)
        {
            return Vector256.ConvertToSingle(Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(BinaryPrimitives.ReadInt64LittleEndian(MemoryMarshal.AsBytes(codes))).AsSByte()));
        }

        var (low, high) = Vector128.Widen(Vector128.WidenLower(Vector128.Create(BinaryPrimitives.ReadInt64LittleEndian(MemoryMarshal.AsBytes(codes)), 0).AsSByte()));
        return Vector256.ConvertToSingle(Vector256.Create(low, high));
    }
}
