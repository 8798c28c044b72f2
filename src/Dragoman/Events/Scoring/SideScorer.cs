using Dragoman.Models;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Who stands on the sides of the events of one sentence. Its candidates are the same for all of them.</summary>
internal sealed class SideScorer(ScoringNetwork network, WordVectors vectors, SentenceView view)
{
    /// <summary>What the word vectors of the candidates, and last of nobody, give; made for the first event.</summary>
    private float[]? shared;

    private int Count => view.Candidates.Count + 1;

    /// <summary>The chances of the sides of an event.</summary>
    /// <param name="reading">The rule that reads it, or null.</param>
    public SideScores Of(int word, string type, Match? reading)
    {
        using var features = new FeatureList(network.Features);
        var ends = new int[Count];
        for (var i = 0; i < view.Candidates.Count; i++)
        {
            RoleFeatures.Add(view, word, type, reading, i, features);
            ends[i] = features.Rows.Length;
        }

        RoleFeatures.AddNobody(view, word, type, reading, features);
        ends[^1] = features.Rows.Length;
        var sums = (float[])(shared ??= Shared()).Clone();
        AddLead(word, sums);
        network.Add(features.Rows, ends, sums);
        return new SideScores(network, view, type, sums);
    }

    private float[] Shared()
    {
        using var rows = new Scratch<float>(Count * vectors.Size);
        for (var i = 0; i < view.Candidates.Count; i++)
        {
            vectors.Write(view.Candidates[i].Lemma, rows.Span.Slice(i * vectors.Size, vectors.Size));
        }

        rows.Span[(view.Candidates.Count * vectors.Size)..].Clear();
        var result = new float[Count * network.Hidden];
        network.Share(rows.Span, result, Count);
        return result;
    }

    /// <summary>Adds to all what the word vector of the leading word gives.</summary>
    private void AddLead(int word, Span<float> sums)
    {
        Span<float> vector = stackalloc float[vectors.Size];
        Span<float> lead = stackalloc float[network.Hidden];
        vectors.Write(view.Keys.Lemma(word), vector);
        lead.Clear();
        network.AddVectors(vector, lead, 1);
        for (var i = 0; i < Count; i++)
        {
            Activations.Add(sums.Slice(i * lead.Length, lead.Length), lead);
        }
    }
}
