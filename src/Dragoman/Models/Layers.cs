namespace Dragoman.Models;

/// <summary>Layers as training writes them.</summary>
internal static class Layers
{
    /// <summary>x ↦ x · W + b.</summary>
    public static Weights Linear(ModelPack pack, string name) =>
        new(pack.Floats($"{name}.weight"), pack.Floats($"{name}.bias"), pack.Sizes($"{name}.weight")[1]);

    /// <summary>x ↦ x · W.</summary>
    public static Weights WithoutBias(ModelPack pack, string name) =>
        new(pack.Floats($"{name}.weight"), [], pack.Sizes($"{name}.weight")[1]);

    /// <summary>[x, y] ↦ [x, y] · W + b in two steps: x ↦ x · W′, and y ↦ y · W″ + b for what several rows share.</summary>
    /// <param name="shared">The length of y.</param>
    public static (Weights Own, Weights Shared) Parted(ModelPack pack, string name, int shared)
    {
        var (matrix, inputs) = (pack.Floats($"{name}.weight"), pack.Sizes($"{name}.weight")[1]);
        var own = inputs - shared;
        var rows = matrix.Chunk(inputs).ToList();
        return (new Weights([.. rows.SelectMany(row => row[..own])], [], own), new Weights([.. rows.SelectMany(row => row[own..])], pack.Floats($"{name}.bias"), shared));
    }

    /// <summary>x ↦ [x, 1] · M: the last row of M is the bias.</summary>
    public static Weights Bilinear(ModelPack pack, string name)
    {
        var (matrix, inputs, outputs) = (pack.Floats(name), pack.Sizes(name)[0] - 1, pack.Sizes(name)[1]);
        var turned = new float[inputs * outputs];
        for (var i = 0; i < inputs; i++)
        {
            for (var o = 0; o < outputs; o++)
            {
                turned[(o * inputs) + i] = matrix[(i * outputs) + o];
            }
        }

        return new Weights(turned, matrix.AsSpan(inputs * outputs), inputs);
    }

    /// <summary>Several bilinear forms side by side: for each, from [x, 1] to what is multiplied with [y, 1].</summary>
    public static Weights Bilinears(ModelPack pack, string name)
    {
        var (tensor, count, size) = (pack.Floats(name), pack.Sizes(name)[0], pack.Sizes(name)[1]);
        var inputs = size - 1;
        var turned = new float[count * size * inputs];
        var bias = new float[count * size];
        for (var r = 0; r < count; r++)
        {
            for (var e = 0; e < size; e++)
            {
                for (var d = 0; d < inputs; d++)
                {
                    turned[(((r * size) + e) * inputs) + d] = tensor[(((r * size) + d) * size) + e];
                }

                bias[(r * size) + e] = tensor[(((r * size) + inputs) * size) + e];
            }
        }

        return new Weights(turned, bias, inputs);
    }

    /// <summary>Applies a layer to rows and makes what is negative 0.</summary>
    public static void ApplyRelu(this Weights layer, ReadOnlySpan<float> input, Span<float> output, int rows)
    {
        layer.Apply(input, output, rows);
        Activations.Relu(output[..(rows * layer.Width)]);
    }
}
