using System.Runtime.Intrinsics;

namespace Dragoman.Models;

/// <summary>Rows times weights by vectors of 256 bits.</summary>
internal static unsafe class NarrowRows
{
    /// <summary>How many panels <see cref="One"/> takes at once.</summary>
    public const int Panels = 4;

    /// <summary>Six rows, one panel of outputs.</summary>
    /// <param name="start">What the sums start with; null for what the outputs hold.</param>
    public static void Block(float** x, float** y, int inputs, float* w, float* start)
    {
        var l0 = Vector256.Load((start is null ? y[0] : start));
        var r0 = Vector256.Load((start is null ? y[0] : start) + 8);
        var l1 = Vector256.Load((start is null ? y[1] : start));
        var r1 = Vector256.Load((start is null ? y[1] : start) + 8);
        var l2 = Vector256.Load((start is null ? y[2] : start));
        var r2 = Vector256.Load((start is null ? y[2] : start) + 8);
        var l3 = Vector256.Load((start is null ? y[3] : start));
        var r3 = Vector256.Load((start is null ? y[3] : start) + 8);
        var l4 = Vector256.Load((start is null ? y[4] : start));
        var r4 = Vector256.Load((start is null ? y[4] : start) + 8);
        var l5 = Vector256.Load((start is null ? y[5] : start));
        var r5 = Vector256.Load((start is null ? y[5] : start) + 8);
        float* x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3], x4 = x[4], x5 = x[5];
        for (var i = 0; i < inputs; i++, w += Weights.Panel)
        {
            var left = Vector256.Load(w);
            var right = Vector256.Load(w + 8);
            var v0 = Vector256.Create(x0[i]);
            l0 = Vector256.FusedMultiplyAdd(v0, left, l0);
            r0 = Vector256.FusedMultiplyAdd(v0, right, r0);
            var v1 = Vector256.Create(x1[i]);
            l1 = Vector256.FusedMultiplyAdd(v1, left, l1);
            r1 = Vector256.FusedMultiplyAdd(v1, right, r1);
            var v2 = Vector256.Create(x2[i]);
            l2 = Vector256.FusedMultiplyAdd(v2, left, l2);
            r2 = Vector256.FusedMultiplyAdd(v2, right, r2);
            var v3 = Vector256.Create(x3[i]);
            l3 = Vector256.FusedMultiplyAdd(v3, left, l3);
            r3 = Vector256.FusedMultiplyAdd(v3, right, r3);
            var v4 = Vector256.Create(x4[i]);
            l4 = Vector256.FusedMultiplyAdd(v4, left, l4);
            r4 = Vector256.FusedMultiplyAdd(v4, right, r4);
            var v5 = Vector256.Create(x5[i]);
            l5 = Vector256.FusedMultiplyAdd(v5, left, l5);
            r5 = Vector256.FusedMultiplyAdd(v5, right, r5);
        }

        l0.Store(y[0]);
        r0.Store(y[0] + 8);
        l1.Store(y[1]);
        r1.Store(y[1] + 8);
        l2.Store(y[2]);
        r2.Store(y[2] + 8);
        l3.Store(y[3]);
        r3.Store(y[3] + 8);
        l4.Store(y[4]);
        r4.Store(y[4] + 8);
        l5.Store(y[5]);
        r5.Store(y[5] + 8);
    }

    /// <summary>One row, four panels of outputs.</summary>
    public static void One(float* x, float* start, float* y, int inputs, float* w)
    {
        float* w0 = w, w1 = w0 + (Weights.Panel * (long)inputs), w2 = w1 + (w1 - w0), w3 = w2 + (w1 - w0);
        Vector256<float> a0 = Vector256.Load(start), a1 = Vector256.Load(start + 8), a2 = Vector256.Load(start + 16), a3 = Vector256.Load(start + 24);
        Vector256<float> a4 = Vector256.Load(start + 32), a5 = Vector256.Load(start + 40), a6 = Vector256.Load(start + 48), a7 = Vector256.Load(start + 56);
        for (var i = 0; i < inputs; i++)
        {
            var v = Vector256.Create(x[i]);
            var k = i * Weights.Panel;
            a0 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w0 + k), a0);
            a1 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w0 + k + 8), a1);
            a2 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w1 + k), a2);
            a3 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w1 + k + 8), a3);
            a4 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w2 + k), a4);
            a5 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w2 + k + 8), a5);
            a6 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w3 + k), a6);
            a7 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w3 + k + 8), a7);
        }

        a0.Store(y);
        a1.Store(y + 8);
        a2.Store(y + 16);
        a3.Store(y + 24);
        a4.Store(y + 32);
        a5.Store(y + 40);
        a6.Store(y + 48);
        a7.Store(y + 56);
    }

    /// <summary>One row, one panel of outputs.</summary>
    public static void Last(float* x, float* start, float* y, int inputs, float* w)
    {
        Vector256<float> left = Vector256.Load(start), right = Vector256.Load(start + 8);
        for (var i = 0; i < inputs; i++, w += Weights.Panel)
        {
            var v = Vector256.Create(x[i]);
            left = Vector256.FusedMultiplyAdd(v, Vector256.Load(w), left);
            right = Vector256.FusedMultiplyAdd(v, Vector256.Load(w + 8), right);
        }

        left.Store(y);
        right.Store(y + 8);
    }
}
