using System.Globalization;
using System.Text;
using Dragoman.Text;

namespace Dragoman.Training.Sentences;

/// <summary>Learns where sentences end from the raw text of treebanks: logistic regression with few weights (FTRL-Proximal).</summary>
internal static class SentenceTrainer
{
    /// <summary>Features that are seen less often are left out.</summary>
    private const int Rare = 3;
    private const int Rounds = 20;
    private const double Rate = 0.1;
    private const double Damping = 1;
    private const double Sparsity = 2;
    private const double Shrinkage = 0.05;

    /// <summary>Writes the weights of all treebanks together.</summary>
    public static void Train(WordLists words, IEnumerable<string> treebanks, string output)
    {
        var places = new PlaceCollector(words);
        var paragraphs = new Paragraphs(words);
        foreach (var (text, ends) in treebanks.SelectMany(Conllu.Documents))
        {
            places.Ends = ends;
            foreach (var paragraph in paragraphs.Of(text))
            {
                SentenceSplitter.Cut(paragraph, places, []);
            }
        }

        var weights = Learn(places);
        var lines = places.Names.Select((name, i) => (name, weight: weights[i])).Where(pair => Math.Abs(pair.weight) >= 0.005)
            .OrderBy(pair => pair.name, StringComparer.Ordinal)
            .Select(pair => $"{pair.name}\t{pair.weight.ToString("0.##", CultureInfo.InvariantCulture)}\n");
        File.WriteAllText(output, string.Concat(lines), new UTF8Encoding(false));
    }

    private static double[] Learn(PlaceCollector places)
    {
        var count = places.Names.Count;
        var seen = new int[count];
        foreach (var feature in places.Examples.SelectMany(example => example.Features))
        {
            seen[feature]++;
        }

        var (z, n, weights) = (new double[count], new double[count], new double[count]);
        var examples = places.Examples.Select(e => (Features: e.Features.Where(f => seen[f] >= Rare).ToArray(), e.Ends)).ToArray();
        var state = 1UL;
        for (var round = 0; round < Rounds; round++)
        {
            // The same shuffle every time.
            for (var i = examples.Length - 1; i > 0; i--)
            {
                state = (state * 6364136223846793005) + 1442695040888963407;
                var j = (int)((state >> 33) % (ulong)(i + 1));
                (examples[i], examples[j]) = (examples[j], examples[i]);
            }

            foreach (var (features, ends) in examples)
            {
                Step(features, ends, z, n, weights);
            }
        }

        return weights;
    }

    private static void Step(int[] features, bool ends, double[] z, double[] n, double[] weights)
    {
        var sum = 0.0;
        foreach (var f in features)
        {
            weights[f] = Math.Abs(z[f]) <= Sparsity
                ? 0 : -(z[f] - (Math.Sign(z[f]) * Sparsity)) / (((Damping + Math.Sqrt(n[f])) / Rate) + Shrinkage);
            sum += weights[f];
        }

        var slope = (1 / (1 + Math.Exp(-sum))) - (ends ? 1 : 0);
        foreach (var f in features)
        {
            var before = Math.Sqrt(n[f]);
            n[f] += slope * slope;
            z[f] += slope - ((Math.Sqrt(n[f]) - before) / Rate * weights[f]);
        }
    }
}
