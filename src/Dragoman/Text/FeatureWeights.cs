using System.Globalization;

namespace Dragoman.Text;

/// <summary>The learned weights of features, each with its name.</summary>
internal sealed class FeatureWeights
{
    private readonly Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> weights;

    private FeatureWeights(Dictionary<string, float> weights) => this.weights = weights.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Nothing learned: every sum is 0.</summary>
    public static FeatureWeights None { get; } = new(new Dictionary<string, float>(StringComparer.Ordinal));

    /// <summary>Reads a table of a language pack: a feature, a tab and its weight on each line.</summary>
    /// <exception cref="InvalidDataException">A line is not of the known form; the message names it.</exception>
    public static FeatureWeights Load(string path)
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var tab = line.IndexOf('\t');
            if (tab < 0 || !float.TryParse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
            {
                throw new InvalidDataException($"{path}:{number}: not a feature and its weight; install Dragoman again.");
            }

            weights[line[..tab]] = weight;
        }

        return new FeatureWeights(weights);
    }

    /// <summary>Begins a sum.</summary>
    public FeatureSum Sum() => new(weights);
}

/// <summary>Adds up the weights of the features that it is given.</summary>
internal struct FeatureSum(Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> weights) : IFeatureSink
{
    public float Total { get; private set; }

    public void Add(scoped ReadOnlySpan<char> feature)
    {
        if (weights.TryGetValue(feature, out var weight))
        {
            Total += weight;
        }
    }
}
