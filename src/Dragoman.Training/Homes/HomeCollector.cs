using Dragoman.Actors;

namespace Dragoman.Training.Homes;

/// <summary>Answers which country people are of as the annotation says, and keeps the features of every question that it answers.</summary>
internal sealed class HomeCollector : IHomeJudge
{
    /// <summary>The stretches of the report at hand that annotated actors stand at, with their countries.</summary>
    public IReadOnlyList<(Span Span, string Country)> Known { get; set; } = [];

    public FeatureNames Names { get; } = new();

    /// <summary>For each question the features of every country, and which one is right.</summary>
    public List<(int[][] Countries, int Right)> Examples { get; } = [];

    /// <summary>Questions whose answer is not among the countries of the report.</summary>
    public int OutOfReach { get; private set; }

    HomeChoice? IHomeJudge.Choose(HomeQuestion question)
    {
        var sentence = question.Clauses.Sentence;
        var answer = Known.FirstOrDefault(k => sentence.HeadOf(k.Span) == question.Head).Country;
        var right = answer is null ? -1 : question.Countries.ToList().IndexOf(answer);
        if (right < 0)
        {
            OutOfReach += answer is null ? 0 : 1;
            return question.Countries.Count > 0 ? new HomeChoice(question.Countries[0], 1) : null;
        }

        Examples.Add(([.. question.Countries.Select(country => Features(question, country))], right));
        return new HomeChoice(answer!, 1);
    }

    private int[] Features(HomeQuestion question, string country)
    {
        var sink = Names.Collect();
        HomeFeatures.Of(question, country, ref sink);
        return sink.Numbers;
    }
}
