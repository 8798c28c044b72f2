namespace Dragoman.Events;

/// <summary>The event type between two given mentions.</summary>
/// <param name="Scores">A score for each type that was considered, adding up to 1.</param>
/// <param name="Rule">The rule that fired, or <c>scorer</c> where none did.</param>
public sealed record Relation(string Type, IReadOnlyDictionary<string, double> Scores, string Rule);
