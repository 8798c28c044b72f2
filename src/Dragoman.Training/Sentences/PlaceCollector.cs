using Dragoman.Text;

namespace Dragoman.Training.Sentences;

/// <summary>Answers where sentences end as the treebank says, and keeps the features of every place that it is asked about.</summary>
internal sealed class PlaceCollector(WordLists words) : IBoundaryJudge
{
    private readonly BoundaryFeatures features = new(words);

    /// <summary>Where the sentences of the text at hand end.</summary>
    public IReadOnlySet<int> Ends { get; set; } = new HashSet<int>();

    public FeatureNames Names { get; } = new();

    /// <summary>The places in order.</summary>
    public List<(int[] Features, bool Ends)> Examples { get; } = [];

    bool IBoundaryJudge.Ends(in Place place)
    {
        var sink = Names.Collect();
        var ends = Ends.Contains(place.End);
        if (features.Of(place, ref sink))
        {
            Examples.Add((sink.Numbers, ends));
        }

        return ends;
    }
}
