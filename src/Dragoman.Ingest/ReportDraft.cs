using Dragoman.Ingest.Pages;
using Dragoman.Ingest.Plain;
using Dragoman.Reports;

namespace Dragoman.Ingest;

/// <summary>A report while its parts are still being gathered. What the source gave outweighs what was found.</summary>
internal sealed record ReportDraft(string? Id, string Text)
{
    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>The page's text, and from the page what is missing.</summary>
    public ReportDraft With(PageContent page) => this with
    {
        Text = page.Text,
        Title = Title ?? page.Title,
        Published = Published ?? page.Published,
        Outlet = Outlet ?? page.Outlet,
        Byline = Byline ?? page.Byline,
        Url = Url ?? page.Url,
        Language = Language ?? page.Language,
    };

    /// <summary>The text without page clutter, and what is missing from the lines above it.</summary>
    public ReportDraft Cleaned()
    {
        var article = PlainReader.Read(Text, Title);
        return this with
        {
            // Were the text nothing but clutter, someone still meant it as a report.
            Text = article.Text.Length > 0 ? article.Text : string.Join("\n\n", Paragraphs.Of(Text)),
            Title = Title ?? article.Title,
            Published = Published ?? article.Published,
            Outlet = Outlet ?? article.Outlet,
            Byline = Byline ?? article.Byline,
        };
    }

    public Report ToReport()
    {
        var published = Published ?? PlainReader.OpeningDateLine(Text)?.Day;
        return new Report(string.IsNullOrWhiteSpace(Id) ? ReportIds.FromContent(Title, Text) : Id, Text)
        {
            Title = Title,
            Published = published,
            Outlet = Outlet,
            Byline = Byline,
            Url = Url,
            Language = TwoLetters(Language) ?? "en",
            Dateline = DatelineReader.Find(Text, published),
        };
    }

    private static string? TwoLetters(string? language) =>
        language?.Trim().Split('-', '_')[0].ToLowerInvariant() is { Length: 2 } code && code.All(char.IsAsciiLetterLower) ? code : null;
}
