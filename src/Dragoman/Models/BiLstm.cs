namespace Dragoman.Models;

/// <summary>A layer that reads every sentence in both directions.</summary>
internal sealed class BiLstm(ModelPack pack, string layer)
{
    private readonly Lstm forward = new(pack, layer, string.Empty);
    private readonly Lstm backward = new(pack, layer, "_reverse");

    /// <summary>The length of a row of output.</summary>
    public int Width => forward.Hidden + backward.Hidden;

    /// <param name="input">Rows of <paramref name="inputs"/> values in the order of <paramref name="batch"/>.</param>
    /// <param name="output">Rows of <see cref="Width"/> values, forward half first, in the same order.</param>
    public void Run(ReadOnlySpan<float> input, int inputs, Batch batch, Span<float> output)
    {
        var words = batch.Words;
        var half = forward.Hidden;
        using var reversedBuffer = new Scratch(words * inputs);
        using var resultBuffer = new Scratch(words * half);
        var reversed = reversedBuffer.Span;
        var result = resultBuffer.Span;

        forward.Run(input, batch.Steps, words, result);
        for (var row = 0; row < words; row++)
        {
            result.Slice(row * half, half).CopyTo(output.Slice(row * 2 * half, half));
            input.Slice(batch.Mirror[row] * inputs, inputs).CopyTo(reversed.Slice(row * inputs, inputs));
        }

        backward.Run(reversed, batch.Steps, words, result);
        for (var row = 0; row < words; row++)
        {
            result.Slice(batch.Mirror[row] * half, half).CopyTo(output.Slice((row * 2 * half) + half, half));
        }
    }
}
