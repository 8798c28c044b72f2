namespace Dragoman.Training.Reports;

/// <summary>A report with all the events that it tells, as an annotator reads it.</summary>
/// <param name="Events">In the order of the text.</param>
internal sealed record AnnotatedReport(string Id, DateOnly Day, string Text, IReadOnlyList<AnnotatedEvent> Events);

/// <summary>An event that an annotator reads.</summary>
/// <param name="Within">The stretch of the report that states it.</param>
/// <param name="Trigger">Its words, as they stand there.</param>
/// <param name="Alt">Other types that would do.</param>
/// <param name="Sure">Whether nearly every trained coder would code it so.</param>
internal sealed record AnnotatedEvent(Span Within, string Type, string? Mode, IReadOnlyList<string> Alt, string Trigger,
    IReadOnlyList<AnnotatedActor> Source, IReadOnlyList<AnnotatedActor> Target, string Status, bool Sure);

/// <summary>An actor on a side of an event.</summary>
/// <param name="Text">As it stands in the report.</param>
/// <param name="Name">The whole name.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null.</param>
/// <param name="Sector">Of PLOVER, or null.</param>
internal sealed record AnnotatedActor(string Text, string Name, string? Country, string? Sector);
