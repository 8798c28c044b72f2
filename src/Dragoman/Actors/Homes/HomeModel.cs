using Dragoman.Text;

namespace Dragoman.Actors;

/// <summary>Weighs the countries that a report speaks of as homes of a mention, as learned from annotated news; the heaviest is taken.</summary>
internal sealed class HomeModel(FeatureWeights weights) : IHomeJudge
{
    /// <summary>Reads the weights; a language pack without them takes the first country that is named.</summary>
    /// <exception cref="InvalidDataException">A line is not of the known form; the message names it.</exception>
    public static HomeModel Load(string path) => new(File.Exists(path) ? FeatureWeights.Load(path) : FeatureWeights.None);

    public string? Choose(HomeQuestion question)
    {
        var (best, most) = ((string?)null, float.NegativeInfinity);
        foreach (var country in question.Countries)
        {
            var sum = weights.Sum();
            HomeFeatures.Of(question, country, ref sum);
            if (sum.Total > most)
            {
                (best, most) = (country, sum.Total);
            }
        }

        return best;
    }
}
