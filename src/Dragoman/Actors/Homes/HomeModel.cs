using Dragoman.Text;

namespace Dragoman.Actors;

/// <summary>Weighs the countries that a report speaks of as homes of a mention, as learned from annotated news; the heaviest is taken.</summary>
internal sealed class HomeModel(FeatureWeights weights) : IHomeJudge
{
    private const int MostOnStack = 64;

    /// <summary>Reads the weights; a language pack without them takes the first country that is named.</summary>
    /// <exception cref="InvalidDataException">A line is not of the known form; the message names it.</exception>
    public static HomeModel Load(string path) => new(File.Exists(path) ? FeatureWeights.Load(path) : FeatureWeights.None);

    public HomeChoice? Choose(HomeQuestion question)
    {
        if (question.Countries.Count == 0)
        {
            return null;
        }

        Span<float> totals = question.Countries.Count <= MostOnStack ? stackalloc float[question.Countries.Count] : new float[question.Countries.Count];
        var best = 0;
        for (var i = 0; i < totals.Length; i++)
        {
            var sum = weights.Sum();
            HomeFeatures.Of(question, question.Countries[i], ref sum);
            totals[i] = sum.Total;
            best = totals[i] > totals[best] ? i : best;
        }

        var all = 0.0;
        foreach (var total in totals)
        {
            all += Math.Exp(total - totals[best]);
        }

        return new HomeChoice(question.Countries[best], 1 / all);
    }
}
