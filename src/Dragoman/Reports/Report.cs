namespace Dragoman.Reports;

/// <summary>A news report as it enters the engine: clean text, paragraphs separated by a blank line.</summary>
/// <param name="Id">Given by the source, or derived from the content.</param>
/// <param name="Text">The text that every span of the output points into.</param>
public sealed record Report(string Id, string Text)
{
    public string? Title { get; init; }

    /// <summary>The day of publication; null when the source does not tell.</summary>
    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    /// <summary>A two-letter code; <c>en</c> unless the source says otherwise.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The stretch of <see cref="Text"/> that is a dateline ("DAMASCUS, Sept 3 (SANA) –"), and what it tells.</summary>
    public Dateline? Dateline { get; init; }
}

/// <summary>What the opening of an agency report tells: where, when and which agency.</summary>
/// <param name="Span">From the start of the place to the end of the dash.</param>
/// <param name="Date">The day when it is written whole; a day without a year is completed from the publication date.</param>
public sealed record Dateline(Span Span, string? Place, DateOnly? Date, string? Agency);
