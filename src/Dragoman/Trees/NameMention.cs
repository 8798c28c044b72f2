namespace Dragoman.Trees;

/// <summary>A proper name, typed, whether or not the almanac knows it.</summary>
/// <param name="Type"><c>PERSON</c>, <c>PLACE</c>, <c>ORGANISATION</c>, <c>PEOPLE</c> or <c>OTHER</c>.</param>
public sealed record NameMention(Span Span, string Type);
