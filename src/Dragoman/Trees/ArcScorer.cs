using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>Finds the head of every word: a biaffine score for each pair, then the best tree.</summary>
internal sealed class ArcScorer
{
    private readonly Weights dependent;
    private readonly Weights head;
    private readonly Weights arc;
    private readonly float[] root;

    public ArcScorer(ModelPack pack)
    {
        dependent = Layers.Linear(pack, "arc_dependent");
        head = Layers.Linear(pack, "arc_head");
        arc = Layers.Bilinear(pack, "arc");
        root = new float[head.Width];
        head.ApplyRelu(pack.Floats("root"), root, 1);
    }

    /// <param name="states">One row a word, in the order of <paramref name="batch"/>.</param>
    public void FindHeads(ReadOnlySpan<float> states, Batch batch, ReadOnlySpan<Analysis> sentences)
    {
        var words = batch.Words;
        using var dependentBuffer = new Scratch<float>(words * dependent.Width);
        using var headBuffer = new Scratch<float>(words * head.Width);
        using var turnedBuffer = new Scratch<float>(words * arc.Width);
        dependent.ApplyRelu(states, dependentBuffer.Span, words);
        head.ApplyRelu(states, headBuffer.Span, words);
        arc.Apply(dependentBuffer.Span, turnedBuffer.Span, words);
        for (var s = 0; s < sentences.Length; s++)
        {
            var heads = sentences[s].Heads.AsSpan();
            using var scoreBuffer = new Scratch<float>(heads.Length * (heads.Length + 1));
            Score(batch, s, turnedBuffer.Span, headBuffer.Span, scoreBuffer.Span, heads.Length);
            MaximumSpanningTree.Find(scoreBuffer.Span, heads.Length, heads);
        }
    }

    /// <summary>For each word a row of scores: column 0 the root as its head, column j + 1 the word j.</summary>
    private void Score(Batch batch, int sentence, ReadOnlySpan<float> turned, ReadOnlySpan<float> heads, Span<float> scores, int words)
    {
        for (var i = 0; i < words; i++)
        {
            var from = turned.Slice(batch.Row(sentence, i) * arc.Width, arc.Outputs);
            var row = scores.Slice(i * (words + 1), words + 1);
            row[0] = Activations.Dot(from, root);
            for (var j = 0; j < words; j++)
            {
                row[j + 1] = Activations.Dot(from, heads.Slice(batch.Row(sentence, j) * head.Width, arc.Outputs));
            }
        }
    }
}
