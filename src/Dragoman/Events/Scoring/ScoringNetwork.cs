using Dragoman.Models;

namespace Dragoman.Events;

/// <summary>One hidden layer over the sum of the features' vectors and a linear image of word vectors, the last of which several cases of a sentence share.</summary>
internal sealed class ScoringNetwork
{
    private readonly ModelPack pack;
    private readonly string table;
    private readonly float[] scales;
    private readonly Weights own;
    private readonly Weights shared;
    private readonly Dictionary<string, Weights> heads;
    private readonly int hidden;

    /// <param name="pack">The file of weights.</param>
    /// <param name="name">The network's name in it: <c>trigger</c>, <c>role</c>.</param>
    /// <param name="vector">The length of a word vector.</param>
    /// <param name="outputs">The names of its outputs.</param>
    public ScoringNetwork(ModelPack pack, string name, int vector, params ReadOnlySpan<string> outputs)
    {
        Features = new FeatureTable(pack.List($"{name}.features"));
        this.pack = pack;
        table = $"{name}.table";
        scales = pack.Floats($"{name}.scales");
        hidden = pack.Sizes($"{name}.table")[1];
        (own, shared) = Layers.Parted(pack, $"{name}.dense", vector);
        heads = new Dictionary<string, Weights>(StringComparer.Ordinal);
        foreach (var output in outputs)
        {
            heads[output] = Layers.Linear(pack, $"{name}.heads.to_{output}");
        }
    }

    /// <summary>The features that have a vector.</summary>
    public FeatureTable Features { get; }

    /// <summary>The length of a row of word vectors, without the one that is shared.</summary>
    public int Own => own.Inputs;

    /// <summary>The length of the hidden layer.</summary>
    public int Hidden => own.Width;

    /// <summary>How wide a row of an output is; the values after <see cref="Outputs"/> mean nothing.</summary>
    public int Width(string output) => heads[output].Width;

    public int Outputs(string output) => heads[output].Outputs;

    /// <summary>What shared word vectors add to the hidden layer before its activation.</summary>
    /// <param name="result">A row of <see cref="Hidden"/> values for each.</param>
    public void Share(ReadOnlySpan<float> vectors, Span<float> result, int count) => shared.Apply(vectors, result, count);

    /// <summary>Adds to the sums of some cases what their own word vectors give.</summary>
    /// <param name="vectors">A row of <see cref="Own"/> values for each case.</param>
    public void AddVectors(ReadOnlySpan<float> vectors, Span<float> sums, int count) => own.Apply(vectors, sums, count, add: true);

    /// <summary>Adds features to the sums of some cases.</summary>
    /// <param name="features">The rows of the features of all cases, one after the other.</param>
    /// <param name="ends">Where in <paramref name="features"/> each case ends.</param>
    /// <param name="result">A row of <see cref="Hidden"/> values for each case.</param>
    public void Add(ReadOnlySpan<int> features, ReadOnlySpan<int> ends, Span<float> result)
    {
        var codes = pack.Bytes(table);
        var from = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            Quantised.Add(codes, scales, features[from..ends[i]], result.Slice(i * Hidden, hidden));
            from = ends[i];
        }
    }

    /// <summary>Computes an output of some hidden rows.</summary>
    public void Apply(string output, ReadOnlySpan<float> rows, Span<float> result, int count) => heads[output].Apply(rows, result, count);
}
