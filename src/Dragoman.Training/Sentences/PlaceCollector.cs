using Dragoman.Text;

namespace Dragoman.Training.Sentences;

/// <summary>Answers where sentences end as the treebank says, and keeps the features of every place that it is asked about.</summary>
internal sealed class PlaceCollector(WordLists words) : IBoundaryJudge
{
    private readonly BoundaryFeatures features = new(words);
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);

    /// <summary>Where the sentences of the text at hand end.</summary>
    public IReadOnlySet<int> Ends { get; set; } = new HashSet<int>();

    /// <summary>The features by number.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The places in order.</summary>
    public List<(int[] Features, bool Ends)> Examples { get; } = [];

    bool IBoundaryJudge.Ends(in Place place)
    {
        var sink = new Sink(this, []);
        var ends = Ends.Contains(place.End);
        if (features.Of(place, ref sink))
        {
            Examples.Add(([.. sink.Numbers], ends));
        }

        return ends;
    }

    private int Id(ReadOnlySpan<char> feature)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(feature, out var id))
        {
            id = Names.Count;
            lookup[feature] = id;
            Names.Add(feature.ToString());
        }

        return id;
    }

    private readonly struct Sink(PlaceCollector places, List<int> numbers) : IFeatureSink
    {
        public List<int> Numbers => numbers;

        public void Add(scoped ReadOnlySpan<char> feature) => numbers.Add(places.Id(feature));
    }
}
