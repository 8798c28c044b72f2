using System.Globalization;
using System.Text;
using Dragoman.Text;

namespace Dragoman.Training;

/// <summary>Numbers features in the order in which they come.</summary>
internal sealed class FeatureNames
{
    private const double Least = 0.005;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    public int Count => names.Count;

    /// <summary>Begins a list of features.</summary>
    public Sink Collect() => new(this, []);

    /// <summary>Writes the features that have a weight, in the order of their names.</summary>
    public void Write(string path, double[] weights)
    {
        var lines = names.Select((name, i) => (name, weight: weights[i])).Where(pair => Math.Abs(pair.weight) >= Least)
            .OrderBy(pair => pair.name, StringComparer.Ordinal)
            .Select(pair => $"{pair.name}\t{pair.weight.ToString("0.##", CultureInfo.InvariantCulture)}\n");
        File.WriteAllText(path, string.Concat(lines), new UTF8Encoding(false));
    }

    private int Id(ReadOnlySpan<char> feature)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(feature, out var id))
        {
            id = names.Count;
            lookup[feature] = id;
            names.Add(feature.ToString());
        }

        return id;
    }

    internal readonly struct Sink(FeatureNames names, List<int> numbers) : IFeatureSink
    {
        public int[] Numbers => [.. numbers];

        public void Add(scoped ReadOnlySpan<char> feature) => numbers.Add(names.Id(feature));
    }
}
