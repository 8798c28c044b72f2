using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Dragoman.Models;

/// <summary>Vectors kept as whole numbers of 8 bits with a scale for each.</summary>
internal static class Quantised
{
    private const int Block = 64;

    /// <summary>In rows.</summary>
    private const int Ahead = 6;

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

    /// <summary>Adds some rows of a table, in their order; lane by lane, so that the sum does not depend on the width of the machine's vectors.</summary>
    /// <param name="codes">The table, row after row.</param>
    /// <param name="scales">Of each row of the table.</param>
    /// <param name="rows">Which rows are added.</param>
    /// <param name="sum">As long as a row, a multiple of 8.</param>
    public static unsafe void Add(ReadOnlySpan<sbyte> codes, ReadOnlySpan<float> scales, ReadOnlySpan<int> rows, Span<float> sum)
    {
        var width = sum.Length;
        foreach (var row in rows)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)scales.Length);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(codes.Length, scales.Length * width);
        fixed (sbyte* table = codes)
        fixed (float* scale = scales, to = sum)
        {
            var lane = 0;
            for (; lane + Block <= width; lane += Block)
            {
                AddBlock(table + lane, width, scale, rows, to + lane);
            }

            for (; lane < width; lane += 8)
            {
                var total = Vector256.Load(to + lane);
                foreach (var row in rows)
                {
                    total += Eight(table + ((nint)row * width) + lane) * Vector256.Create(scale[row]);
                }

                total.Store(to + lane);
            }
        }
    }

    /// <summary>Adds the same 64 lanes of all rows; they stay in registers, and a row that comes later is asked for in time.</summary>
    private static unsafe void AddBlock(sbyte* table, int width, float* scales, ReadOnlySpan<int> rows, float* to)
    {
        var (a, b, c, d) = (Vector256.Load(to), Vector256.Load(to + 8), Vector256.Load(to + 16), Vector256.Load(to + 24));
        var (e, f, g, h) = (Vector256.Load(to + 32), Vector256.Load(to + 40), Vector256.Load(to + 48), Vector256.Load(to + 56));
        for (var i = 0; i < rows.Length; i++)
        {
            if (Sse.IsSupported && i + Ahead < rows.Length)
            {
                Sse.Prefetch0(table + ((nint)rows[i + Ahead] * width));
            }

            var from = table + ((nint)rows[i] * width);
            var by = Vector256.Create(scales[rows[i]]);
            a += Eight(from) * by;
            b += Eight(from + 8) * by;
            c += Eight(from + 16) * by;
            d += Eight(from + 24) * by;
            e += Eight(from + 32) * by;
            f += Eight(from + 40) * by;
            g += Eight(from + 48) * by;
            h += Eight(from + 56) * by;
        }

        a.Store(to);
        b.Store(to + 8);
        c.Store(to + 16);
        d.Store(to + 24);
        e.Store(to + 32);
        f.Store(to + 40);
        g.Store(to + 48);
        h.Store(to + 56);
    }

    private static unsafe Vector256<float> Eight(sbyte* codes) =>
        Avx2.IsSupported ? Vector256.ConvertToSingle(Avx2.ConvertToVector256Int32(codes)) : Eight(new ReadOnlySpan<sbyte>(codes, 8));

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
