namespace Dragoman.Events;

/// <summary>What a word of a sentence may tell.</summary>
/// <param name="Score">What the scorer thinks of the word.</param>
/// <param name="Type">The likeliest type.</param>
/// <param name="Match">The rule that reads the word so, if one does.</param>
/// <param name="Whole">Whether that rule stands and found, by its own words, two sides of different countries.</param>
/// <param name="Reading">The event with its sides, which are looked for only where somebody wants to know.</param>
internal sealed record Possible(TriggerScore Score, string Type, Match? Match, bool Whole, Lazy<Reading> Reading);
