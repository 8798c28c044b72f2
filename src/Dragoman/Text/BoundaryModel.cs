namespace Dragoman.Text;

/// <summary>Weights of what stands around a place, learned from treebanks; a sentence ends where their sum is above zero.</summary>
internal sealed class BoundaryModel(WordLists words, FeatureWeights weights) : IBoundaryJudge
{
    /// <summary>How sure it must be where no stop stands: in news a wrong cut costs more than a missed one.</summary>
    private const float Doubt = 1.5f;

    private readonly BoundaryFeatures features = new(words);

    public bool Ends(in Place place)
    {
        var sum = weights.Sum();
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
}
