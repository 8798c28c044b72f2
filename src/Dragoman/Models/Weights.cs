using System.Runtime.Intrinsics;

namespace Dragoman.Models;

/// <summary>A layer's weights and bias, laid out for multiplication by rows of input.</summary>
/// <remarks>
/// Every output is summed over the inputs in order, by fused multiply-add, whatever the number of rows: the result for a
/// word does not depend on what it is computed together with, nor on the width of the machine's vectors.
/// </remarks>
internal sealed class Weights
{
    /// <summary>How many outputs lie side by side in <see cref="packed"/>.</summary>
    internal const int Panel = 16;

    /// <summary>How many rows of input are taken at once.</summary>
    internal const int Block = 6;

    /// <summary>From so many rows left over a whole block is cheaper than row after row.</summary>
    private const int LeastForBlock = 3;

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
    public void Apply(ReadOnlySpan<float> input, Span<float> output, int rows, bool add = false) =>
        Apply(input, output, rows, add, Vector512.IsHardwareAccelerated);

    /// <summary>The same, with vectors of 512 bits or of 256; the results are equal to the bit.</summary>
    internal unsafe void Apply(ReadOnlySpan<float> input, Span<float> output, int rows, bool add, bool wide)
    {
        if (input.Length < rows * Inputs || output.Length < rows * Width)
        {
            throw new ArgumentException("The buffers are too short for the rows.", nameof(rows));
        }

        var left = rows % Block;
        var blocks = left >= LeastForBlock ? rows + Block - left : rows - left;
        var unused = stackalloc float[2 * Panel];
        float** x = stackalloc float*[Block], y = stackalloc float*[Block];
        fixed (float* from = input, to = output, w = packed, b = bias)
        {
            for (int panel = 0, step; panel < Width && blocks > 0; panel += step)
            {
                step = wide && panel + (2 * Panel) <= Width ? 2 * Panel : Panel;
                var weights = w + ((long)panel * Inputs);
                var start = add ? null : b + panel;
                for (var row = 0; row < blocks; row += Block)
                {
                    for (var i = 0; i < Block; i++)
                    {
                        var real = Math.Min(row + i, rows - 1);
                        x[i] = from + ((long)real * Inputs);
                        y[i] = row + i < rows ? to + ((long)real * Width) + panel : unused;
                    }

                    if (step > Panel)
                    {
                        WideRows.Block(x, y, Inputs, weights, start);
                    }
                    else
                    {
                        NarrowRows.Block(x, y, Inputs, weights, start);
                    }
                }
            }

            for (var row = blocks; row < rows; row++)
            {
                One(from + ((long)row * Inputs), w, add ? null : b, to + ((long)row * Width), wide);
            }
        }
    }

    /// <summary>One row, several panels at a time, so that the additions do not wait for one another.</summary>
    private unsafe void One(float* x, float* w, float* b, float* y, bool wide)
    {
        for (int panel = 0, count; panel < Width; panel += count * Panel)
        {
            var left = (Width - panel) / Panel;
            var start = b is null ? y + panel : b + panel;
            var weights = w + (panel * (long)Inputs);
            if (wide && left >= WideRows.Panels)
            {
                count = WideRows.Panels;
                WideRows.One(x, start, y + panel, Inputs, weights);
            }
            else if (left >= NarrowRows.Panels)
            {
                count = NarrowRows.Panels;
                NarrowRows.One(x, start, y + panel, Inputs, weights);
            }
            else
            {
                count = 1;
                NarrowRows.Last(x, start, y + panel, Inputs, weights);
            }
        }
    }
}
