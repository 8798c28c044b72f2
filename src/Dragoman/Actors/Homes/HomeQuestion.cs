using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Which country people or a body are of that a sentence names without one.</summary>
/// <param name="Head">The word that heads the mention.</param>
/// <param name="Actor">As far as it is understood.</param>
/// <param name="Clues">What the sentence says of countries, in order.</param>
/// <param name="Earlier">What was mentioned in the sentences before, the latest first.</param>
/// <param name="Spoken">The country that the report speaks of most, or null.</param>
/// <param name="Ground">The country whose places the report names most, or null.</param>
internal sealed record HomeQuestion(Clauses Clauses, int Head, Actor Actor, IReadOnlyList<HomeClue> Clues, IReadOnlyList<EarlierHome> Earlier, string? Spoken, string? Ground)
{
    /// <summary>The countries that come into question, in the order of the text.</summary>
    public IReadOnlyList<string> Countries { get; } =
        [.. Clues.Select(c => c.Country).Concat(Earlier.Select(e => e.Country)).Concat(new[] { Spoken, Ground }.OfType<string>()).Distinct()];
}

/// <summary>A mention of an earlier sentence with its country.</summary>
/// <param name="Back">How many sentences before.</param>
/// <param name="Lemma">Of its head, in small letters.</param>
/// <param name="Sector">Its main sector, or an empty string.</param>
internal readonly record struct EarlierHome(int Back, string Country, string Lemma, string Sector);
