namespace Dragoman.Ingest.Plain;

/// <summary>What a plain text turned out to hold. <see cref="Text"/> is the article's paragraphs, a blank line apart.</summary>
internal sealed record PlainArticle(string Text)
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }
}
