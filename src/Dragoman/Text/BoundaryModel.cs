using System.Globalization;

namespace Dragoman.Text;

/// <summary>Weights of what stands around a place, learned from treebanks; a sentence ends where their sum is above zero.</summary>
internal sealed class BoundaryModel : IBoundaryJudge
{
    /// <summary>How sure it must be where no stop stands: in news a wrong cut costs more than a missed one.</summary>
    private const float Doubt = 1.5f;

    private readonly BoundaryFeatures features;
    private readonly Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> weights;

    internal BoundaryModel(WordLists words, Dictionary<string, float> weights)
    {
        features = new BoundaryFeatures(words);
        this.weights = weights.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the weights, <c>sentences.tsv</c> of a language pack.</summary>
    /// <exception cref="InvalidDataException">A line is not of the known form; the message names it.</exception>
    public static BoundaryModel Load(string path, WordLists words)
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

        return new BoundaryModel(words, weights);
    }

    public bool Ends(in Place place)
    {
        var sum = new Sum(weights);
        return features.Of(place, ref sum) && sum.Total > (HasStop(place) ? 0 : Doubt);
    }

    /// <summary>Whether a stop stands before a place, perhaps with quotes and brackets behind it.</summary>
    private static bool HasStop(in Place place)
    {
        const int Longest = 6;
        var start = Math.Max(place.SentenceStart, place.End - Longest);
        var before = place.Paragraph.Text.AsSpan(start, place.End - start);
        var word = before.LastIndexOfAnyExcept("\"'\u201d\u2019)]0123456789[");
        return word >= 0 && before[word] is '.' or '!' or '?' or '\u2026';
    }

    private struct Sum(Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> weights) : IFeatureSink
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
}
