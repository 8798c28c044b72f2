using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>Reads the tags off the first layer and feeds what it thinks of them to the second.</summary>
internal sealed class TagReader(ModelPack pack)
{
    private readonly Weights upos = Layers.Linear(pack, "upos");
    private readonly Weights xpos = Layers.Linear(pack, "xpos");
    private readonly Weights uposFeed = Layers.WithoutBias(pack, "upos_feed");
    private readonly Weights xposFeed = Layers.WithoutBias(pack, "xpos_feed");

    /// <summary>How many values a word's tags feed on.</summary>
    public int Feed => uposFeed.Outputs;

    /// <param name="states">One row a word, in the order of <paramref name="batch"/>.</param>
    /// <param name="fed">Receives for each word its state and what its tags feed.</param>
    /// <param name="pairs">Which tags go together.</param>
    public void Read(ReadOnlySpan<float> states, Batch batch, TagPairs pairs, ReadOnlySpan<Analysis> sentences, Span<float> fed)
    {
        var (words, state) = (batch.Words, upos.Inputs);
        using var uposBuffer = new Scratch<float>(words * upos.Width);
        using var xposBuffer = new Scratch<float>(words * xpos.Width);
        using var feedBuffer = new Scratch<float>(words * uposFeed.Width);
        upos.Apply(states, uposBuffer.Span, words);
        xpos.Apply(states, xposBuffer.Span, words);
        using var uposShares = new Scratch<float>(words * upos.Outputs);
        using var xposShares = new Scratch<float>(words * xpos.Outputs);
        Shares(uposBuffer.Span, upos, uposShares.Span, words);
        Shares(xposBuffer.Span, xpos, xposShares.Span, words);
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var w = 0; w < sentences[s].Upos.Length; w++)
            {
                var row = batch.Row(s, w);
                (sentences[s].Upos[w], sentences[s].Xpos[w]) = pairs.Best(
                    uposShares.Span.Slice(row * upos.Outputs, upos.Outputs), xposShares.Span.Slice(row * xpos.Outputs, xpos.Outputs));
            }
        }

        uposFeed.Apply(uposShares.Span, feedBuffer.Span, words);
        xposFeed.Apply(xposShares.Span, feedBuffer.Span, words, add: true);
        for (var row = 0; row < words; row++)
        {
            var target = fed.Slice(row * (state + Feed), state + Feed);
            states.Slice(row * state, state).CopyTo(target);
            feedBuffer.Span.Slice(row * uposFeed.Width, Feed).CopyTo(target[state..]);
        }
    }

    /// <summary>Scores as probabilities, without what rounds the rows up.</summary>
    private static void Shares(Span<float> scores, Weights layer, Span<float> shares, int words)
    {
        for (var row = 0; row < words; row++)
        {
            var values = scores.Slice(row * layer.Width, layer.Width);
            values[layer.Outputs..].Fill(float.NegativeInfinity);
            Activations.Softmax(values);
            values[..layer.Outputs].CopyTo(shares.Slice(row * layer.Outputs, layer.Outputs));
        }
    }
}
