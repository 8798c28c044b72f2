namespace Dragoman.Events;

/// <summary>A link between two records of a report that tell the same thing against each other.</summary>
/// <param name="Event">The id of the other record.</param>
/// <param name="Relation"><c>denies</c> on the record that denies, <c>denied by</c> on the one that is denied.</param>
public sealed record Dispute(string Event, string Relation);
