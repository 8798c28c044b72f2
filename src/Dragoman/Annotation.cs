using Dragoman.Actors;
using Dragoman.Places;
using Dragoman.Reports;
using Dragoman.Statements;
using Dragoman.Times;
using Dragoman.Trees;

namespace Dragoman;

/// <summary>All layers of a report.</summary>
/// <param name="Days">The day of publication, or the range of days in which an undated report was written; null when unknown.</param>
public sealed record Annotation(
    Report Report,
    DateRange? Days,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<ActorMention> Actors,
    IReadOnlyList<NameMention> Names,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<Statement> Statements)
{
    /// <summary>For an undated report, why <see cref="Days"/> is as it is; otherwise empty.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>The adjectives and peoples that tell of a place without naming it: "Syrian".</summary>
    public IReadOnlyList<PlaceMention> Demonyms { get; init; } = [];

    /// <summary><see cref="Places"/> and <see cref="Demonyms"/>, in the order of the text.</summary>
    public IReadOnlyList<PlaceMention> AllPlaces => [.. Places.Concat(Demonyms).OrderBy(p => p.Span)];

    /// <summary>The phrases and clauses of each sentence.</summary>
    public IReadOnlyList<Clauses> Clauses { get; init; } = [];

    /// <summary>For each sentence the country in which it plays, ISO 3166-1 alpha-3, or null.</summary>
    public IReadOnlyList<string?> Scenes { get; init; } = [];
}
