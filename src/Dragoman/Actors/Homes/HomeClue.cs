namespace Dragoman.Actors;

/// <summary>A word that speaks of a country.</summary>
/// <param name="Word">Its index in the sentence.</param>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Kind">How: <c>p</c> a place in the country, <c>c</c> the country itself, <c>a</c> the nation before a noun, <c>o</c> people and bodies of it, <c>g</c> a group.</param>
internal readonly record struct HomeClue(int Word, string Country, char Kind);
