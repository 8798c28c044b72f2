using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>Finds the relation of every word to its head: one bilinear form a relation.</summary>
internal sealed class RelationScorer
{
    private readonly Weights dependent;
    private readonly Weights head;
    private readonly Weights forms;
    private readonly int relations;
    private readonly int root;

    public RelationScorer(ModelPack pack)
    {
        dependent = Layers.Linear(pack, "relation_dependent");
        head = Layers.Linear(pack, "relation_head");
        forms = Layers.Bilinears(pack, "relation");
        relations = pack.List("deprel").Length;
        root = Array.IndexOf(pack.List("deprel"), "root");
    }

    /// <param name="states">One row a word, in the order of <paramref name="batch"/>.</param>
    /// <param name="sentences">With their heads.</param>
    public void FindRelations(ReadOnlySpan<float> states, Batch batch, ReadOnlySpan<Analysis> sentences)
    {
        var words = batch.Words;
        using var dependentBuffer = new Scratch<float>(words * dependent.Width);
        using var headBuffer = new Scratch<float>(words * head.Width);
        dependent.ApplyRelu(states, dependentBuffer.Span, words);
        head.ApplyRelu(states, headBuffer.Span, words);
        for (var s = 0; s < sentences.Length; s++)
        {
            var count = sentences[s].Heads.Length;
            using var rowBuffer = new Scratch<float>(count * dependent.Width);
            using var turnedBuffer = new Scratch<float>(count * forms.Width);
            for (var w = 0; w < count; w++)
            {
                dependentBuffer.Span.Slice(batch.Row(s, w) * dependent.Width, dependent.Width).CopyTo(rowBuffer.Span[(w * dependent.Width)..]);
            }

            forms.Apply(rowBuffer.Span, turnedBuffer.Span, count);
            Choose(sentences[s], batch, s, turnedBuffer.Span, headBuffer.Span);
        }
    }

    private void Choose(Analysis analysis, Batch batch, int sentence, ReadOnlySpan<float> turned, ReadOnlySpan<float> heads)
    {
        var size = head.Outputs;
        for (var w = 0; w < analysis.Heads.Length; w++)
        {
            var (best, bestScore) = (root, float.NegativeInfinity);
            for (var r = 0; r < relations && analysis.Heads[w] >= 0; r++)
            {
                var row = turned.Slice((w * forms.Width) + (r * (size + 1)), size + 1);
                var score = Activations.Dot(row[..size], heads.Slice(batch.Row(sentence, analysis.Heads[w]) * head.Width, size)) + row[size];
                if (score > bestScore && r != root)
                {
                    (best, bestScore) = (r, score);
                }
            }

            analysis.Deprels[w] = (byte)best;
        }
    }
}
