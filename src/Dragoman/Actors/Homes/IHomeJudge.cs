namespace Dragoman.Actors;

/// <summary>Says which country people are of that a sentence names without one.</summary>
internal interface IHomeJudge
{
    /// <summary>One of the question's countries; null only where there is none.</summary>
    string? Choose(HomeQuestion question);
}
