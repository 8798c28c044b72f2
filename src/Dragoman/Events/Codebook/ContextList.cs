namespace Dragoman.Events;

/// <summary>The words that mark a context.</summary>
/// <param name="Words">Those that do wherever they stand.</param>
/// <param name="Common">Those, marked by <c>~</c>, that say nothing within a name: the Syrian Democratic Forces are no question of democracy.</param>
internal sealed record ContextList(string Context, WordSet Words, WordSet Common);
