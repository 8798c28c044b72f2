using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>Finds names of persons, places, organisations and peoples: a score for each tag of each word, then the best chain of tags.</summary>
/// <remarks>Tags are <c>O</c>, and <c>B-</c> and <c>I-</c> with a type for the first and the other words of a name.</remarks>
internal sealed class NameTagger
{
    private const float Barred = -1e4f;
    private readonly Weights hidden;
    private readonly Weights scores;
    private readonly float[] after;
    private readonly string[] tags;

    private NameTagger(ModelPack pack)
    {
        tags = pack.List("name");
        hidden = Layers.Linear(pack, "name_hidden");
        scores = Layers.Linear(pack, "name");
        after = pack.Floats("name_chain.after");
        for (var i = 0; i < after.Length; i++)
        {
            after[i] += MayFollow(tags[i / tags.Length], tags[i % tags.Length]) ? 0 : Barred;
        }
    }

    /// <summary>The tagger of a pack, or null when it has none.</summary>
    public static NameTagger? Of(ModelPack pack) => pack.HasList("name") ? new NameTagger(pack) : null;

    /// <summary>The type of the name that a tag begins or goes on, or null.</summary>
    public string? Type(byte tag) => tags[tag].Length > 2 ? tags[tag][2..] : null;

    /// <summary>Whether a tag is of the first word of a name.</summary>
    public bool Begins(byte tag) => tags[tag][0] == 'B';

    /// <param name="low">The states of the first layer, one row a word, in the order of <paramref name="batch"/>.</param>
    /// <param name="high">Those of the second.</param>
    public void FindNames(ReadOnlySpan<float> low, int lowWidth, ReadOnlySpan<float> high, Batch batch, ReadOnlySpan<Analysis> sentences)
    {
        var words = batch.Words;
        var half = hidden.Inputs / 2;
        using var stateBuffer = new Scratch<float>(words * hidden.Inputs);
        using var hiddenBuffer = new Scratch<float>(words * hidden.Width);
        using var scoreBuffer = new Scratch<float>(words * scores.Width);
        for (var row = 0; row < words; row++)
        {
            low.Slice(row * lowWidth, half).CopyTo(stateBuffer.Span[(row * hidden.Inputs)..]);
            high.Slice(row * half, half).CopyTo(stateBuffer.Span[((row * hidden.Inputs) + half)..]);
        }

        hidden.ApplyRelu(stateBuffer.Span, hiddenBuffer.Span, words);
        scores.Apply(hiddenBuffer.Span, scoreBuffer.Span, words);
        for (var s = 0; s < sentences.Length; s++)
        {
            Best(batch, s, scoreBuffer.Span, sentences[s].Names);
        }
    }

    private static bool MayFollow(string before, string tag) => tag[0] != 'I' || (before.Length > 2 && before.AsSpan(2).SequenceEqual(tag.AsSpan(2)));

    /// <summary>The best chain (Viterbi).</summary>
    private void Best(Batch batch, int sentence, ReadOnlySpan<float> emitted, Span<byte> names)
    {
        var count = tags.Length;
        using var backBuffer = new Scratch<byte>(names.Length * count);
        Span<float> total = stackalloc float[count], further = stackalloc float[count];
        for (var w = 0; w < names.Length; w++)
        {
            var row = emitted.Slice(batch.Row(sentence, w) * scores.Width, count);
            for (var tag = 0; tag < count; tag++)
            {
                var (best, bestScore) = (0, w == 0 ? (tags[tag][0] == 'I' ? Barred : 0) : float.NegativeInfinity);
                for (var before = 0; before < count && w > 0; before++)
                {
                    if (total[before] + after[(before * count) + tag] is var score && score > bestScore)
                    {
                        (best, bestScore) = (before, score);
                    }
                }

                backBuffer.Span[(w * count) + tag] = (byte)best;
                further[tag] = bestScore + row[tag];
            }

            further.CopyTo(total);
        }

        var last = Activations.Best(total);
        for (var w = names.Length - 1; w >= 0; w--)
        {
            names[w] = (byte)last;
            last = backBuffer.Span[(w * count) + last];
        }
    }
}
