using System.Runtime.InteropServices;
using Dragoman.Models;

namespace Dragoman.Tests.Trees;

/// <summary>A layer's product is right, and the same to the bit whatever the vectors of the machine and the rows beside it.</summary>
public sealed class WeightsTests
{
    public static TheoryData<int, int, int> Sizes()
    {
        var sizes = new TheoryData<int, int, int>();
        foreach (var outputs in (int[])[1, 16, 17, 32, 50, 96, 160, 512, 530])
        {
            foreach (var rows in (int[])[1, 2, 3, 5, 6, 7, 11, 12, 40])
            {
                sizes.Add(outputs, rows, 7 + (outputs % 23));
            }
        }

        return sizes;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Wide_and_narrow_vectors_give_the_same_bits(int outputs, int rows, int inputs)
    {
        var (layer, input, before) = Made(outputs, rows, inputs);
        foreach (var add in (bool[])[false, true])
        {
            float[] narrow = [.. before], wide = [.. before];
            layer.Apply(input, narrow, rows, add, wide: false);
            layer.Apply(input, wide, rows, add, wide: true);
            Bits(wide).ShouldBe(Bits(narrow));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_row_comes_out_the_same_alone(int outputs, int rows, int inputs)
    {
        var (layer, input, before) = Made(outputs, rows, inputs);
        foreach (var add in (bool[])[false, true])
        {
            float[] together = [.. before], alone = [.. before];
            layer.Apply(input, together, rows, add);
            for (var row = 0; row < rows; row++)
            {
                layer.Apply(input.AsSpan(row * inputs, inputs), alone.AsSpan(row * layer.Width, layer.Width), 1, add);
            }

            Bits(together).ShouldBe(Bits(alone));
        }
    }

    [Fact]
    public void It_multiplies_and_adds()
    {
        const int Outputs = 50, Inputs = 9, Rows = 8;
        var random = new Random(5);
        var (weights, bias, input) = (Values(random, Outputs * Inputs), Values(random, Outputs), Values(random, Rows * Inputs));
        var layer = new Weights(weights, bias, Inputs);
        var output = new float[Rows * layer.Width];
        layer.Apply(input, output, Rows);
        for (var row = 0; row < Rows; row++)
        {
            for (var o = 0; o < Outputs; o++)
            {
                var sum = (double)bias[o];
                for (var i = 0; i < Inputs; i++)
                {
                    sum += (double)input[(row * Inputs) + i] * weights[(o * Inputs) + i];
                }

                output[(row * layer.Width) + o].ShouldBe((float)sum, 1e-5f);
            }
        }
    }

    [Fact]
    public void Too_short_a_buffer_is_refused()
    {
        var layer = new Weights(new float[12], [], 3);
        Should.Throw<ArgumentException>(() => layer.Apply(new float[5], new float[32], 2));
        Should.Throw<ArgumentException>(() => layer.Apply(new float[6], new float[31], 2));
    }

    private static (Weights Layer, float[] Input, float[] Before) Made(int outputs, int rows, int inputs)
    {
        var random = new Random((outputs * 1000) + rows);
        var layer = new Weights(Values(random, outputs * inputs), Values(random, outputs), inputs);
        return (layer, Values(random, rows * inputs), Values(random, rows * layer.Width));
    }

    private static float[] Values(Random random, int count)
    {
        var values = new float[count];
        foreach (ref var value in values.AsSpan())
        {
            value = random.NextSingle() - 0.5f;
        }

        return values;
    }

    private static int[] Bits(float[] values) => MemoryMarshal.Cast<float, int>(values).ToArray();
}
