using System.Runtime.Intrinsics;

namespace Dragoman.Models;

/// <summary>Rows times weights by vectors of 512 bits, each output summed in the same order as by 256.</summary>
internal static unsafe class WideRows
{
    /// <summary>How many panels <see cref="One"/> takes at once.</summary>
    public const int Panels = 8;

    /// <summary>Six rows, two panels of outputs.</summary>
    /// <param name="start">What the sums start with; null for what the outputs hold.</param>
    public static void Block(float** x, float** y, int inputs, float* w, float* start)
    {
        var next = w + (Weights.Panel * (long)inputs);
        var l0 = Vector512.Load((start is null ? y[0] : start));
        var r0 = Vector512.Load((start is null ? y[0] : start) + 16);
        var l1 = Vector512.Load((start is null ? y[1] : start));
        var r1 = Vector512.Load((start is null ? y[1] : start) + 16);
        var l2 = Vector512.Load((start is null ? y[2] : start));
        var r2 = Vector512.Load((start is null ? y[2] : start) + 16);
        var l3 = Vector512.Load((start is null ? y[3] : start));
        var r3 = Vector512.Load((start is null ? y[3] : start) + 16);
        var l4 = Vector512.Load((start is null ? y[4] : start));
        var r4 = Vector512.Load((start is null ? y[4] : start) + 16);
        var l5 = Vector512.Load((start is null ? y[5] : start));
        var r5 = Vector512.Load((start is null ? y[5] : start) + 16);
        float* x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3], x4 = x[4], x5 = x[5];
        for (var i = 0; i < inputs; i++, w += Weights.Panel, next += Weights.Panel)
        {
            var left = Vector512.Load(w);
            var right = Vector512.Load(next);
            var v0 = Vector512.Create(x0[i]);
            l0 = Vector512.FusedMultiplyAdd(v0, left, l0);
            r0 = Vector512.FusedMultiplyAdd(v0, right, r0);
            var v1 = Vector512.Create(x1[i]);
            l1 = Vector512.FusedMultiplyAdd(v1, left, l1);
            r1 = Vector512.FusedMultiplyAdd(v1, right, r1);
            var v2 = Vector512.Create(x2[i]);
            l2 = Vector512.FusedMultiplyAdd(v2, left, l2);
            r2 = Vector512.FusedMultiplyAdd(v2, right, r2);
            var v3 = Vector512.Create(x3[i]);
            l3 = Vector512.FusedMultiplyAdd(v3, left, l3);
            r3 = Vector512.FusedMultiplyAdd(v3, right, r3);
            var v4 = Vector512.Create(x4[i]);
            l4 = Vector512.FusedMultiplyAdd(v4, left, l4);
            r4 = Vector512.FusedMultiplyAdd(v4, right, r4);
            var v5 = Vector512.Create(x5[i]);
            l5 = Vector512.FusedMultiplyAdd(v5, left, l5);
            r5 = Vector512.FusedMultiplyAdd(v5, right, r5);
        }

        l0.Store(y[0]);
        r0.Store(y[0] + Weights.Panel);
        l1.Store(y[1]);
        r1.Store(y[1] + Weights.Panel);
        l2.Store(y[2]);
        r2.Store(y[2] + Weights.Panel);
        l3.Store(y[3]);
        r3.Store(y[3] + Weights.Panel);
        l4.Store(y[4]);
        r4.Store(y[4] + Weights.Panel);
        l5.Store(y[5]);
        r5.Store(y[5] + Weights.Panel);
    }

    /// <summary>One row, eight panels of outputs.</summary>
    public static void One(float* x, float* start, float* y, int inputs, float* w)
    {
        var step = Weights.Panel * (long)inputs;
        float* w1 = w + step, w2 = w1 + step, w3 = w2 + step, w4 = w3 + step, w5 = w4 + step, w6 = w5 + step, w7 = w6 + step;
        Vector512<float> a0 = Vector512.Load(start), a1 = Vector512.Load(start + 16), a2 = Vector512.Load(start + 32), a3 = Vector512.Load(start + 48);
        Vector512<float> a4 = Vector512.Load(start + 64), a5 = Vector512.Load(start + 80), a6 = Vector512.Load(start + 96), a7 = Vector512.Load(start + 112);
        for (var i = 0; i < inputs; i++)
        {
            var v = Vector512.Create(x[i]);
            var k = i * Weights.Panel;
            a0 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w + k), a0);
            a1 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w1 + k), a1);
            a2 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w2 + k), a2);
            a3 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w3 + k), a3);
            a4 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w4 + k), a4);
            a5 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w5 + k), a5);
            a6 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w6 + k), a6);
            a7 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w7 + k), a7);
        }

        a0.Store(y);
        a1.Store(y + 16);
        a2.Store(y + 32);
        a3.Store(y + 48);
        a4.Store(y + 64);
        a5.Store(y + 80);
        a6.Store(y + 96);
        a7.Store(y + 112);
    }
}
