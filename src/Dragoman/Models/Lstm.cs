using System.Runtime.Intrinsics;

namespace Dragoman.Models;

/// <summary>One direction of a long short-term memory layer, run over many sentences in step.</summary>
internal sealed class Lstm
{
    private readonly Weights fromInput;
    private readonly Weights fromState;

    public Lstm(ModelPack pack, string layer, string direction)
    {
        var inputs = pack.Sizes($"{layer}.weight_ih_l0{direction}")[1];
        Hidden = pack.Sizes($"{layer}.weight_hh_l0{direction}")[1];
        var bias = pack.Floats($"{layer}.bias_ih_l0{direction}");
        var second = pack.Floats($"{layer}.bias_hh_l0{direction}");
        for (var i = 0; i < bias.Length; i++)
        {
            bias[i] += second[i];
        }

        fromInput = new Weights(pack.Floats($"{layer}.weight_ih_l0{direction}"), bias, inputs);
        fromState = new Weights(pack.Floats($"{layer}.weight_hh_l0{direction}"), [], Hidden);
    }

    /// <summary>The size of the state; a multiple of 8.</summary>
    public int Hidden { get; }

    /// <summary>Runs the layer; words are laid out step by step, in each step the sentences still running.</summary>
    /// <param name="input">The rows to read; words that are the same may share one.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="source">For each word its row of input.</param>
    /// <param name="steps">How many sentences run at each step; never growing.</param>
    /// <param name="output">One row of <see cref="Hidden"/> values a word, in the same order.</param>
    public void Run(ReadOnlySpan<float> input, int rows, ReadOnlySpan<int> source, ReadOnlySpan<int> steps, Span<float> output)
    {
        var width = fromInput.Width;
        using var readBuffer = new Scratch<float>(rows * width);
        using var gateBuffer = new Scratch<float>((steps.Length == 0 ? 0 : steps[0]) * width);
        using var cellBuffer = new Scratch<float>(steps.Length == 0 ? 0 : steps[0] * Hidden);
        var read = readBuffer.Span;
        var gates = gateBuffer.Span;
        var cell = cellBuffer.Span;
        cell.Clear();
        fromInput.Apply(input, read, rows);
        var (row, before) = (0, 0);
        foreach (var running in steps)
        {
            for (var i = 0; i < running; i++)
            {
                read.Slice(source[row + i] * width, width).CopyTo(gates.Slice(i * width, width));
            }

            if (row > 0)
            {
                fromState.Apply(output.Slice(before * Hidden, running * Hidden), gates, running, add: true);
            }

            Advance(gates, cell, output.Slice(row * Hidden, running * Hidden), running, width);
            before = row;
            row += running;
        }
    }

    private unsafe void Advance(ReadOnlySpan<float> gates, Span<float> cell, Span<float> output, int rows, int width)
    {
        fixed (float* g = gates, c = cell, h = output)
        {
            for (var row = 0; row < rows; row++)
            {
                float* gate = g + (row * width), state = c + (row * Hidden), result = h + (row * Hidden);
                for (var i = 0; i < Hidden; i += 8)
                {
                    var input = Activations.Sigmoid(Vector256.Load(gate + i));
                    var forget = Activations.Sigmoid(Vector256.Load(gate + Hidden + i));
                    var candidate = Activations.Tanh(Vector256.Load(gate + (2 * Hidden) + i));
                    var show = Activations.Sigmoid(Vector256.Load(gate + (3 * Hidden) + i));
                    var next = (forget * Vector256.Load(state + i)) + (input * candidate);
                    next.Store(state + i);
                    (show * Activations.Tanh(next)).Store(result + i);
                }
            }
        }
    }
}
