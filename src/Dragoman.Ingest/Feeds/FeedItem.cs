namespace Dragoman.Ingest.Feeds;

/// <summary>One item of a feed as it is written there; <see cref="Html"/> is the longest text it gives.</summary>
internal sealed record FeedItem(long Line, string Html)
{
    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }
}
