namespace Dragoman.Events;

/// <summary>A pattern that a word may lead.</summary>
/// <param name="Plain">Whether the word alone leads it, not a sequence of words.</param>
internal readonly record struct Call(Rule Rule, Pattern Pattern, bool Plain);
