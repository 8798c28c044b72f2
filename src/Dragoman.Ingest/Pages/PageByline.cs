using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Dragoman.Ingest.Plain;

namespace Dragoman.Ingest.Pages;

/// <summary>Who wrote a page's article: names without "By", separated by a comma.</summary>
internal static partial class PageByline
{
    private const int LongestName = 100;

    private static readonly string[] Places =
    [
        "[rel~=author]", "[itemprop~=author] [itemprop=name]", "[itemprop~=author]", ".byline .author", ".author-name", ".author .fn",
        ".vcard .fn", ".byline__name", ".byline-name", ".article-author", ".article__author", ".post-author", ".entry-author",
        ".author", ".byline", ".autor", ".article-autor", ".signature", "[class*=author-name]", "[class*=authorname i]", "[class*=byline]", "[class*=author i]",
        "a[href*='/author/'], a[href*='/autor/'], a[href*='/autoren/']",
    ];

    public static string? Find(IDocument page, MetaTags tags, LinkedData data, string? outlet, IReadOnlyList<TextBlock> all)
    {
        var names = data.Authors().Select(Clean).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var told = names.Count > 0 ? string.Join(", ", names) : FromTags(tags);

        // Many papers name themselves as the author; the reporter then stands on the page only.
        var isOutlet = told is not null && outlet?.Contains(told, StringComparison.OrdinalIgnoreCase) == true;
        return told is null || isOutlet ? FromPage(page) ?? FromLines(all) ?? told : told;
    }

    private static string? FromTags(MetaTags tags)
    {
        return Clean(tags.First("author", "article:author", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author", "byl", "cxenseparse:author", "dcsext.author"));
    }

    // A line of its own such as "By Ada Penn" on a page that names no element for it.
    private static string? FromLines(IReadOnlyList<TextBlock> all) =>
        all.Where(block => !Surroundings.IsAside(block.Element))
            .Select(block => HeadLine.Byline(block.Text))
            .FirstOrDefault(names => names is not null);

    private static string? FromPage(IDocument page)
    {
        foreach (var place in Places)
        {
            var found = page.QuerySelectorAll(place)
                .Where(element => !Surroundings.IsAside(element))
                .Select(element => Clean(element.TextContent))
                .OfType<string>()
                .FirstOrDefault();
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The name, or null when the text is an address, a profile or no name at all.</summary>
    public static string? Clean(string? text)
    {
        var line = OneLine.Of(text);
        if (line is null || line.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        line = Opening().Replace(line, "");
        line = Closing().Replace(line, "").Trim(' ', ',', '|', '-', '–', ':', '•', '/', '.', '·');
        return line.Length is > 1 and <= LongestName && line.Any(char.IsLetter) && !NoName().IsMatch(line) ? line : null;
    }

    [GeneratedRegex(
        @"^(?:(?:written|posted|published|veröffentlicht|geschrieben|reported|story|article|text|words|publié|scritto)\s+)?(?:by|von|vom|par|por|di|da|door)\b[:\s]+|^(?:authors?|autor(?:in|en)?|auteur|autore|text|redaktion|über den autor|about the author)\s*:?\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\s*(?:[|•·]|\s-\s|\son\s|\sam\s|\d{1,2}[./]\d{1,2}[./]|\d{1,2}\.?\s\p{L}{3,9}\.?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{4}-\d{2}|@|\bupdated\b|\bpublished\b).*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^(?:admin|administrator|author|autor|redaktion|editor|staff|share|comments?|by|von)$|\d{4}|https?:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
