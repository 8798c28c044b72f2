using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dragoman.Ingest.Pages;

/// <summary>Reads a web page: article text without the page around it, and what the page tells about it.</summary>
internal static class PageReader
{
    /// <param name="address">Where the page came from, when known: some outlets write the day only there.</param>
    public static PageContent Read(string html, string? address)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var tags = MetaTags.In(page);
        var data = LinkedData.In(page);
        var outlet = PageOutlet.Find(tags, data);
        var title = PageTitle.Find(page, tags, data, outlet);
        var own = Address(page, tags);
        var all = page.Body is { } body ? BlockWalker.Walk(body) : [];
        return new PageContent(Text(page, data, title))
        {
            Title = title,
            Published = PageDate.Find(page, tags, data, address ?? own, all, title),
            Outlet = outlet,
            Byline = PageByline.Find(page, tags, data, outlet, all),
            Language = Language(page, tags),
            Url = own,
        };
    }

    /// <summary>The text of a piece of a page that holds nothing but an article, such as the text of a feed's item.</summary>
    public static string Fragment(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return page.Body is { } body
            ? string.Join("\n\n", BlockFilter.Keep(BlockWalker.Walk(body), title: null).Select(block => block.Text))
            : "";
    }

    private static string Text(IDocument page, LinkedData data, string? title)
    {
        var blocks = page.Body is { } body ? MainText.Find(body, title) : [];
        var text = string.Join("\n\n", blocks.Select(block => block.Text));

        // Pages that scripts fill keep the article in their data, for search engines.
        return data.ArticleText("articleBody") is { } inData && inData.Length > 3 * text.Length && !inData.Contains('<')
            ? Paragraphs(inData)
            : text;
    }

    private static string Paragraphs(string text) =>
        string.Join("\n\n", text.Split('\n').Select(OneLine.Of).OfType<string>());

    private static string? Address(IDocument page, MetaTags tags)
    {
        var address = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? tags.First("og:url");
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address : null;
    }

    private static string? Language(IDocument page, MetaTags tags)
    {
        var code = page.DocumentElement.GetAttribute("lang") ?? tags.First("og:locale", "language", "content-language", "dc.language");
        return code?.Trim().Split('-', '_')[0].ToLowerInvariant() is { Length: 2 } two && two.All(char.IsAsciiLetterLower) ? two : null;
    }
}
