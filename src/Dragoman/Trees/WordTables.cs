using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>The input layer: what the network knows of a word by itself.</summary>
internal sealed class WordTables
{
    private static readonly string[] Affixes = ["p1", "p2", "p3", "s1", "s2", "s3", "s4"];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordIds;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>[] affixIds;
    private readonly WordVectors vectors;
    private readonly float[] words;
    private readonly float[][] affixes;
    private readonly float[] shapes;
    private readonly int wordSize;
    private readonly int affixSize;
    private readonly int shapeSize;

    public WordTables(ModelPack pack)
    {
        vectors = new WordVectors(pack);
        wordIds = Numbered(pack.List("word"));
        affixIds = [.. Affixes.Select(name => Numbered(pack.List(name)))];
        words = pack.Floats("word.weight");
        affixes = [.. Affixes.Select(name => pack.Floats($"affix.{name}.weight"))];
        shapes = pack.Floats("shape.weight");
        wordSize = pack.Sizes("word.weight")[1];
        affixSize = pack.Sizes("affix.p1.weight")[1];
        shapeSize = pack.Sizes("shape.weight")[1];
    }

    /// <summary>The length of a row of output.</summary>
    public int Width => vectors.Size + wordSize + affixSize + shapeSize;

    /// <summary>The words that have a vector.</summary>
    public Vocabulary Vocabulary => vectors.Vocabulary;

    /// <summary>The vectors that the network reads and does not change.</summary>
    public WordVectors Vectors => vectors;

    /// <summary>The word as a string; one that has a vector is not made anew.</summary>
    public string Word(ReadOnlySpan<char> form) => Vocabulary.TryFind(form, out var known, out _) ? known : form.ToString();

    public void Write(ReadOnlySpan<char> form, Span<float> row)
    {
        Span<char> buffer = stackalloc char[WordKeys.Longest];
        var key = buffer[..WordKeys.Lower(form, buffer)];
        vectors.Write(key, row[..vectors.Size]);
        WordKeys.MaskDigits(key);
        Copy(words, wordIds.TryGetValue(key, out var id) ? id : 0, row.Slice(vectors.Size, wordSize));
        WriteAffixes(key, row.Slice(vectors.Size + wordSize, affixSize));
        Copy(shapes, WordKeys.Shape(form), row.Slice(vectors.Size + wordSize + affixSize, shapeSize));
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbered(string[] names)
    {
        var numbers = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            numbers[names[i]] = i + 1;
        }

        return numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void Copy(float[] table, int id, Span<float> row) =>
        table.AsSpan(id * row.Length, row.Length).CopyTo(row);

    private void WriteAffixes(ReadOnlySpan<char> key, Span<float> row)
    {
        row.Clear();
        for (var kind = 0; kind < affixes.Length; kind++)
        {
            var length = Math.Min(kind < 3 ? kind + 1 : kind - 2, key.Length);
            var piece = kind < 3 ? key[..length] : key[^length..];
            var id = affixIds[kind].TryGetValue(piece, out var found) ? found : 0;
            var values = affixes[kind].AsSpan(id * affixSize, affixSize);
            for (var i = 0; i < row.Length; i++)
            {
                row[i] += values[i];
            }
        }
    }
}
