using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Models;

/// <summary>Element-wise functions, by the same polynomial on every machine.</summary>
internal static class Activations
{
    /// <summary>1 / (1 + e^-x)</summary>
    public static Vector256<float> Sigmoid(Vector256<float> x) =>
        Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>tanh x = 2 · sigmoid(2x) - 1</summary>
    public static Vector256<float> Tanh(Vector256<float> x) => (Sigmoid(x + x) * 2) - Vector256<float>.One;

    /// <summary>e^x within 2 units in the last place, for x clamped to ±87.</summary>
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var n = Vector256.Floor((x * 1.44269504f) + Vector256.Create(0.5f));
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r + Vector256<float>.One);
        var power = Vector256.ShiftLeft(Vector256.ConvertToInt32(n) + Vector256.Create(127), 23).AsSingle();
        return p * power;
    }

    /// <summary>Negative values become 0.</summary>
    public static void Relu(Span<float> values)
    {
        var whole = MemoryMarshal.Cast<float, Vector256<float>>(values);
        foreach (ref var eight in whole)
        {
            eight = Vector256.Max(eight, Vector256<float>.Zero);
        }

        foreach (ref var value in values[(8 * whole.Length)..])
        {
            value = value > 0 ? value : 0;
        }
    }

    /// <summary>Adds values to others, one by one.</summary>
    /// <param name="more">As long as <paramref name="sums"/>, a multiple of 8.</param>
    public static void Add(Span<float> sums, ReadOnlySpan<float> more)
    {
        var to = MemoryMarshal.Cast<float, Vector256<float>>(sums);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += Vector256.Create(more[(8 * i)..]);
        }
    }

    /// <summary>Turns scores into probabilities that add up to 1.</summary>
    /// <param name="scores">A multiple of 8 values; those that do not count are negative infinity.</param>
    public static void Softmax(Span<float> scores)
    {
        var best = Vector256.Create(float.NegativeInfinity);
        for (var i = 0; i < scores.Length; i += 8)
        {
            best = Vector256.Max(best, Vector256.Create(scores[i..]));
        }

        var highest = float.NegativeInfinity;
        for (var lane = 0; lane < 8; lane++)
        {
            highest = MathF.Max(highest, best[lane]);
        }

        var total = Vector256<float>.Zero;
        for (var i = 0; i < scores.Length; i += 8)
        {
            var value = Exp(Vector256.Create(scores[i..]) - Vector256.Create(highest));
            value.CopyTo(scores[i..]);
            total += value;
        }

        var sum = Vector256.Create(Sum(total));
        for (var i = 0; i < scores.Length; i += 8)
        {
            (Vector256.Create(scores[i..]) / sum).CopyTo(scores[i..]);
        }
    }

    /// <summary>The sum of products.</summary>
    /// <param name="one">A multiple of 8 values.</param>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < one.Length; i += 8)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(one[i..]), Vector256.Create(other[i..]), sum);
        }

        return Sum(sum);
    }

    /// <summary>The sum of eight values, always in the same order.</summary>
    private static float Sum(Vector256<float> v) => ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));

    /// <summary>The index of the largest value, the first of equals.</summary>
    public static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
