using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Dragoman.Ingest.Pages;

/// <summary>The headline of a page, without the outlet's name that pages add to it.</summary>
internal static partial class PageTitle
{
    public static string? Find(IDocument page, MetaTags tags, LinkedData data, string? outlet)
    {
        var given = OneLine.Of(tags.First("og:title", "twitter:title", "dc.title", "headline", "sailthru.title"))
            ?? OneLine.Of(data.ArticleText("headline"));
        var inHead = OneLine.Of(page.QuerySelector("head > title")?.TextContent ?? page.Title);
        var headings = page.QuerySelectorAll("h1, h2")
            .Select(heading => OneLine.Of(heading.TextContent))
            .OfType<string>()
            .Where(heading => heading.Length > 3 && !heading.Equals(outlet, StringComparison.OrdinalIgnoreCase))
            .ToList();

        // The heading that readers see is the headline where the page's own data says the same thing. Of several, the
        // outlet's name stands last in that data.
        var seen = headings
            .Select(heading => (Heading: heading, At: Position(given, inHead, heading)))
            .Where(heading => heading.At >= 0)
            .OrderBy(heading => heading.At)
            .ThenByDescending(heading => heading.Heading.Length)
            .Select(heading => heading.Heading)
            .FirstOrDefault();
        if (seen is not null)
        {
            return seen;
        }

        var first = OneLine.Of(page.QuerySelector("h1")?.TextContent);
        var told = WithoutOutlet(given, outlet) ?? WithoutOutlet(inHead, outlet);
        if (first is null || first.Length <= 12 || page.QuerySelectorAll("h1").Length != 1 || headings.IndexOf(first) < 0)
        {
            return told ?? headings.FirstOrDefault();
        }

        // "Crisis talks Ministers meet in Geneva": the line above the headline is inside the heading.
        return told is not null && first.EndsWith(told, StringComparison.OrdinalIgnoreCase) ? told : first;
    }

    private static int Position(string? given, string? inHead, string heading)
    {
        var at = given?.IndexOf(heading, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at >= 0 ? at : inHead?.IndexOf(heading, StringComparison.OrdinalIgnoreCase) ?? -1;
    }

    private static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null)
        {
            return null;
        }

        var cut = Separator().Matches(title).LastOrDefault();
        if (cut is null || cut.Index == 0)
        {
            return title;
        }

        var (head, tail) = (title[..cut.Index].Trim(), title[(cut.Index + cut.Length)..].Trim());
        var names = outlet is not null
            && (tail.Contains(outlet, StringComparison.OrdinalIgnoreCase) || outlet.Contains(tail, StringComparison.OrdinalIgnoreCase));

        // A bar hardly ever stands inside a headline, a dash often does.
        return names || cut.Value.Contains('|') || cut.Value.Contains('»') || cut.Value.Contains('«') ? WithoutOutlet(head, outlet) : title;
    }

    [GeneratedRegex(@"\s*[|»«•·]\s*|\s+[-–—:]+\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
