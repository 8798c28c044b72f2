using System.Runtime.Intrinsics;

namespace Dragoman.Models;

/// <summary>A layer's weights and bias, laid out for multiplication by rows of input.</summary>
/// <remarks>
/// Every output is summed over the inputs in order, by fused multiply-add, whatever the number of rows: the result for a
/// word does not depend on what it is computed together with, nor on the width of the machine's vectors.
/// </remarks>
internal sealed class Weights
{
    private const int Panel = 16;
    private readonly float[] packed;
    private readonly float[] bias;

    /// <param name="weights">Row-major, one row of <paramref name="inputs"/> values for each output.</param>
    public Weights(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int inputs)
    {
        Inputs = inputs;
        Outputs = weights.Length / inputs;
        Width = (Outputs + Panel - 1) / Panel * Panel;
        packed = new float[Width * inputs];
        this.bias = new float[Width];
        bias.CopyTo(this.bias);
        for (var o = 0; o < Outputs; o++)
        {
            var panel = (o / Panel * Panel * inputs) + (o % Panel);
            for (var i = 0; i < inputs; i++)
            {
                packed[panel + (i * Panel)] = weights[(o * inputs) + i];
            }
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>The length of a row of output: <see cref="Outputs"/> rounded up.</summary>
    public int Width { get; }

    /// <summary>output = input · weights + bias, or output + input · weights when <paramref name="add"/>.</summary>
    /// <param name="input">Rows of <see cref="Inputs"/> values.</param>
    /// <param name="output">Rows of <see cref="Width"/> values.</param>
    public unsafe void Apply(ReadOnlySpan<float> input, Span<float> output, int rows, bool add = false)
    {
        if (input.Length < rows * Inputs || output.Length < rows * Width)
        {
            throw new ArgumentException("The buffers are too short for the rows.", nameof(rows));
        }

        fixed (float* x = input, y = output, w = packed, b = bias)
        {
            var sixes = rows / 6 * 6;
            for (var panel = 0; panel < Width && sixes > 0; panel += Panel)
            {
                var weights = w + ((long)panel * Inputs);
                for (var row = 0; row < sixes; row += 6)
                {
                    SixRows(x + ((long)row * Inputs), weights, add ? null : b + panel, y + ((long)row * Width) + panel);
                }
            }

            for (var row = sixes; row < rows; row++)
            {
                OneRow(x + ((long)row * Inputs), w, add ? null : b, y + ((long)row * Width));
            }
        }
    }

    private unsafe void SixRows(float* x, float* w, float* b, float* y)
    {
        var (n, width) = (Inputs, Width);
        float* x1 = x + n, x2 = x1 + n, x3 = x2 + n, x4 = x3 + n, x5 = x4 + n;
        float* y1 = y + width, y2 = y1 + width, y3 = y2 + width, y4 = y3 + width, y5 = y4 + width;
        var a0 = Start(b, y);
        var b0 = Start(b is null ? null : b + 8, y + 8);
        var a1 = Start(b, y1);
        var b1 = Start(b is null ? null : b + 8, y1 + 8);
        var a2 = Start(b, y2);
        var b2 = Start(b is null ? null : b + 8, y2 + 8);
        var a3 = Start(b, y3);
        var b3 = Start(b is null ? null : b + 8, y3 + 8);
        var a4 = Start(b, y4);
        var b4 = Start(b is null ? null : b + 8, y4 + 8);
        var a5 = Start(b, y5);
        var b5 = Start(b is null ? null : b + 8, y5 + 8);
        for (var i = 0; i < n; i++, w += Panel)
        {
            var left = Vector256.Load(w);
            var right = Vector256.Load(w + 8);
            var v = Vector256.Create(x[i]);
            a0 = Vector256.FusedMultiplyAdd(v, left, a0);
            b0 = Vector256.FusedMultiplyAdd(v, right, b0);
            v = Vector256.Create(x1[i]);
            a1 = Vector256.FusedMultiplyAdd(v, left, a1);
            b1 = Vector256.FusedMultiplyAdd(v, right, b1);
            v = Vector256.Create(x2[i]);
            a2 = Vector256.FusedMultiplyAdd(v, left, a2);
            b2 = Vector256.FusedMultiplyAdd(v, right, b2);
            v = Vector256.Create(x3[i]);
            a3 = Vector256.FusedMultiplyAdd(v, left, a3);
            b3 = Vector256.FusedMultiplyAdd(v, right, b3);
            v = Vector256.Create(x4[i]);
            a4 = Vector256.FusedMultiplyAdd(v, left, a4);
            b4 = Vector256.FusedMultiplyAdd(v, right, b4);
            v = Vector256.Create(x5[i]);
            a5 = Vector256.FusedMultiplyAdd(v, left, a5);
            b5 = Vector256.FusedMultiplyAdd(v, right, b5);
        }

        Store(y, a0, b0);
        Store(y1, a1, b1);
        Store(y2, a2, b2);
        Store(y3, a3, b3);
        Store(y4, a4, b4);
        Store(y5, a5, b5);
    }

    /// <summary>One row, four panels at a time, so that the additions do not wait for one another.</summary>
    private unsafe void OneRow(float* x, float* w, float* b, float* y)
    {
        var panel = 0;
        var step = (long)Panel * Inputs;
        for (; panel + (4 * Panel) <= Width; panel += 4 * Panel)
        {
            float* w0 = w + (panel * (long)Inputs), w1 = w0 + step, w2 = w1 + step, w3 = w2 + step;
            float* at = b is null ? y + panel : b + panel;
            Vector256<float> a0 = Vector256.Load(at), a1 = Vector256.Load(at + 8), a2 = Vector256.Load(at + 16), a3 = Vector256.Load(at + 24);
            Vector256<float> a4 = Vector256.Load(at + 32), a5 = Vector256.Load(at + 40), a6 = Vector256.Load(at + 48), a7 = Vector256.Load(at + 56);
            for (var i = 0; i < Inputs; i++)
            {
                var v = Vector256.Create(x[i]);
                var k = i * Panel;
                a0 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w0 + k), a0);
                a1 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w0 + k + 8), a1);
                a2 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w1 + k), a2);
                a3 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w1 + k + 8), a3);
                a4 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w2 + k), a4);
                a5 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w2 + k + 8), a5);
                a6 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w3 + k), a6);
                a7 = Vector256.FusedMultiplyAdd(v, Vector256.Load(w3 + k + 8), a7);
            }

            Store(y + panel, a0, a1);
            Store(y + panel + 16, a2, a3);
            Store(y + panel + 32, a4, a5);
            Store(y + panel + 48, a6, a7);
        }

        for (; panel < Width; panel += Panel)
        {
            var weights = w + (panel * (long)Inputs);
            float* at = b is null ? y + panel : b + panel;
            Vector256<float> left = Vector256.Load(at), right = Vector256.Load(at + 8);
            for (var i = 0; i < Inputs; i++, weights += Panel)
            {
                var v = Vector256.Create(x[i]);
                left = Vector256.FusedMultiplyAdd(v, Vector256.Load(weights), left);
                right = Vector256.FusedMultiplyAdd(v, Vector256.Load(weights + 8), right);
            }

            Store(y + panel, left, right);
        }
    }

    private static unsafe Vector256<float> Start(float* bias, float* output) => Vector256.Load(bias is null ? output : bias);

    private static unsafe void Store(float* y, Vector256<float> left, Vector256<float> right)
    {
        left.Store(y);
        right.Store(y + 8);
    }
}
