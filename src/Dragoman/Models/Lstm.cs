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

    /// <summary>Runs the layer; rows are laid out step by step, in each step the sentences still running.</summary>
    /// <param name="input">One row a word.</param>
    /// <param name="steps">How many sentences run at each step; never growing.</param>
    /// <param name="output">One row of <see cref="Hidden"/> values a word, in the same order.</param>
    public void Run(ReadOnlySpan<float> input, ReadOnlySpan<int> steps, int words, Span<float> output)
    {
        var width = fromInput.Width;
        using var gateBuffer = new Scratch(words * width);
        using var cellBuffer = new Scratch(steps.Length == 0 ? 0 : steps[0] * Hidden);
        var gates = gateBuffer.Span;
        var cell = cellBuffer.Span;
        cell.Clear();
        fromInput.Apply(input, gates, words);
        var (row, before) = (0, 0);
        for (var step = 0; step < steps.Length; step++)
        {
            var running = steps[step];
            var now = gates.Slice(row * width, running * width);
            if (step > 0)
            {
                fromState.Apply(output.Slice(before * Hidden, running * Hidden), now, running, add: true);
            }

            Advance(now, cell, output.Slice(row * Hidden, running * Hidden), running, width);
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
