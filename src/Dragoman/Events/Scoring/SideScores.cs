using Dragoman.Models;

namespace Dragoman.Events;

/// <summary>Who stands on the sides of one event: the chances of the candidates and, last, of nobody.</summary>
internal sealed class SideScores
{
    private readonly ScoringNetwork network;
    private readonly SentenceView view;
    private readonly string type;
    private readonly float[] sums;
    private readonly float[]?[] targets;

    /// <param name="sums">The hidden layer of all candidates and of nobody before its activation.</param>
    public SideScores(ScoringNetwork network, SentenceView view, string type, float[] sums)
    {
        (this.network, this.view, this.type, this.sums) = (network, view, type, sums);
        targets = new float[]?[view.Candidates.Count + 1];
        using var hidden = new Scratch<float>(sums.Length);
        sums.CopyTo(hidden.Span);
        Source = Chances(hidden.Span, 0);
    }

    /// <summary>The chances of being the source.</summary>
    public float[] Source { get; }

    /// <summary>The chances of being the target, given the source by number.</summary>
    public float[] Target(int source) => targets[source] ??= Given(source);

    private float[] Given(int source)
    {
        var count = targets.Length;
        using var features = new FeatureList(network.Features);
        var ends = new int[count];
        for (var target = 0; target < count; target++)
        {
            PairFeatures.Add(view, source, target, type, features);
            ends[target] = features.Rows.Length;
        }

        using var hidden = new Scratch<float>(sums.Length);
        sums.CopyTo(hidden.Span);
        network.Add(features.Rows, ends, hidden.Span);
        return Chances(hidden.Span, 1);
    }

    /// <summary>Scores as chances that add up to 1.</summary>
    /// <param name="side">0 for the source, 1 for the target.</param>
    private float[] Chances(Span<float> hidden, int side)
    {
        Activations.Relu(hidden);
        var (count, width) = (targets.Length, network.Width("side"));
        using var result = new Scratch<float>(count * width);
        network.Apply("side", hidden, result.Span, count);
        var chances = new float[count];
        for (var i = 0; i < count; i++)
        {
            chances[i] = result.Span[(i * width) + side];
        }

        return EventScorer.Chances(chances);
    }
}
