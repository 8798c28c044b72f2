using Dragoman.Text;

namespace Dragoman.Training.Sentences;

/// <summary>Learns where sentences end from the raw text of treebanks: logistic regression with few weights.</summary>
internal static class SentenceTrainer
{
    /// <summary>Features that are seen less often are left out.</summary>
    private const int Rare = 3;
    private const int Rounds = 20;

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

        places.Names.Write(output, Learn(places));
    }

    private static double[] Learn(PlaceCollector places)
    {
        var seen = new int[places.Names.Count];
        foreach (var feature in places.Examples.SelectMany(example => example.Features))
        {
            seen[feature]++;
        }

        var learner = new FtrlProximal(seen.Length);
        var examples = places.Examples.Select(e => (Features: e.Features.Where(f => seen[f] >= Rare).ToArray(), e.Ends)).ToArray();
        var order = new Shuffle();
        for (var round = 0; round < Rounds; round++)
        {
            order.Apply(examples);
            foreach (var (features, ends) in examples)
            {
                learner.Learn(features, (1 / (1 + Math.Exp(-learner.Sum(features)))) - (ends ? 1 : 0));
            }
        }

        return learner.Weights;
    }
}
