namespace Dragoman.Models;

/// <summary>A layer that reads every sentence in both directions.</summary>
internal sealed class BiLstm(ModelPack pack, string layer)
{
    private readonly Lstm forward = new(pack, layer, string.Empty);
    private readonly Lstm backward = new(pack, layer, "_reverse");

    /// <summary>The length of a row of output.</summary>
    public int Width => forward.Hidden + backward.Hidden;

    /// <param name="input">The rows to read; words that are the same may share one.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="source">For each word, in the order of <paramref name="batch"/>, its row of input.</param>
    /// <param name="output">Rows of <see cref="Width"/> values, forward half first, in the order of the batch.</param>
    public void Run(ReadOnlySpan<float> input, int rows, ReadOnlySpan<int> source, Batch batch, Span<float> output)
    {
        var words = batch.Words;
        var half = forward.Hidden;
        using var resultBuffer = new Scratch<float>(words * half);
        using var mirroredBuffer = new Scratch<int>(words);
        var result = resultBuffer.Span;
        var mirrored = mirroredBuffer.Span;

        forward.Run(input, rows, source, batch.Steps, result);
        for (var row = 0; row < words; row++)
        {
            result.Slice(row * half, half).CopyTo(output.Slice(row * 2 * half, half));
            mirrored[row] = source[batch.Mirror[row]];
        }

        backward.Run(input, rows, mirrored, batch.Steps, result);
        for (var row = 0; row < words; row++)
        {
            result.Slice(batch.Mirror[row] * half, half).CopyTo(output.Slice((row * 2 * half) + half, half));
        }
    }
}
