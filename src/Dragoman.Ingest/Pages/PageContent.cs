namespace Dragoman.Ingest.Pages;

/// <summary>What a web page tells of the article on it. <see cref="Text"/> is empty when no article was found.</summary>
internal sealed record PageContent(string Text)
{
    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    /// <summary>A two-letter code in lower case.</summary>
    public string? Language { get; init; }

    /// <summary>The address the page gives itself.</summary>
    public string? Url { get; init; }
}
