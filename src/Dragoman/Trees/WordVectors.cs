using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>The word vectors of a language pack, quantised to 8 bits with a scale for each word.</summary>
internal sealed class WordVectors(ModelPack pack)
{
    private readonly float[] scales = pack.Floats("vector-scales");

    /// <summary>The words that have a vector.</summary>
    public Vocabulary Vocabulary { get; } = new(pack.List("vector"));

    /// <summary>The length of a vector.</summary>
    public int Size { get; } = pack.Sizes("vectors")[1];

    /// <summary>Writes the vector of a word in lower case; zeros when it has none.</summary>
    /// <returns>Whether it has one.</returns>
    public bool Write(ReadOnlySpan<char> key, Span<float> row)
    {
        if (!Vocabulary.TryRank(key, out var id))
        {
            row.Clear();
            return false;
        }

        Quantised.Write(pack.Bytes("vectors").Slice(id * Size, Size), scales[id], row);
        return true;
    }
}
