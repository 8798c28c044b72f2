namespace Dragoman.Actors;

/// <summary>Says which country people are of that a sentence names without one.</summary>
internal interface IHomeJudge
{
    /// <summary>One of the question's countries; null only where there is none.</summary>
    HomeChoice? Choose(HomeQuestion question);
}

/// <summary>The country that people are taken to be of.</summary>
/// <param name="Chance">How likely it is beside the others that the report speaks of, 0 to 1.</param>
internal readonly record struct HomeChoice(string Country, double Chance);
