using AngleSharp.Dom;
using Dragoman.Ingest.Dates;

namespace Dragoman.Ingest.Pages;

/// <summary>The day a page was published, from the surest place that tells it to the least sure.</summary>
internal static class PageDate
{
    private const int LongestDateText = 120;
    private const int LongestDateCompany = 40;

    private static readonly string[] PublishedTags =
    [
        "article:published_time", "og:published_time", "datepublished", "og:article:published_time", "rnews:datepublished",
        "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date.created", "dcterms.created", "dc.date.publication", "dc.date", "dc:date",
        "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "published-date", "published_date", "published",
        "article.published", "articledate", "article_date_original", "date_published", "datecreated", "cxenseparse:publishtime",
        "cxenseparse:recs:publishtime", "sailthru.date", "parsely-pub-date", "gentics.date", "originalpublicationdate", "ptime", "date", "created", "timestamp",
        "citation_publication_date", "citation_date", "video:release_date", "displaydate", "weibo: article:create_at", "weibo:article:create_at",
    ];

    private static readonly string[] ChangedTags =
        ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "revision_date", "revised", "date.modified"];

    private static readonly string[] DateElements =
    [
        "time[pubdate]", "time[itemprop~=datePublished]", "[itemprop~=datePublished]", "time.entry-date, time.published, time[class*=publish]",
        "abbr.published", "article header time", "article time", "main time",
    ];

    private static readonly string[] DateNames =
    [
        "[class*=entry-date], [class*=post-date], [class*=postdate i], [class*=article-date], [class*=article__date], [class*=articledate i]",
        "[class*=pubdate i], [class*=pub-date], [class*=published], [class*=publish], [class*=posted], [class*=dateline], [class*=timestamp]",
        "[class*=date i], [id*=date i], [class*=datum i], [class*=fecha], [class*=time i]",
        "[class*=byline], [class*=meta], [class*=info], [class*=author]",
    ];

    public static DateOnly? Find(IDocument page, MetaTags tags, LinkedData data, string? address, IReadOnlyList<TextBlock> all, string? title)
    {
        var monthFirst = IsMonthFirst(page, address);
        var inAddress = WrittenDate.FromAddress(address);
        var inData = WrittenDate.FromAny(data.ArticleText("datePublished")) ?? FromTags(tags, PublishedTags, monthFirst);
        if (inData is { } told)
        {
            // Data is often in Greenwich time and a day off from the day that readers and the address know.
            return inAddress is { } local && Math.Abs(local.DayNumber - told.DayNumber) <= 1 ? local : told;
        }

        return inAddress
            ?? FromElements(page, DateElements, monthFirst)
            ?? WrittenDate.FromAny(data.Text("datePublished") ?? data.Text("dateCreated") ?? data.Text("uploadDate"))
            ?? NearTitle(all, title, monthFirst)
            ?? FromElements(page, DateNames, monthFirst)
            ?? FromElements(page, ["time"], monthFirst)
            ?? FromTags(tags, ChangedTags, monthFirst)
            ?? WrittenDate.FromAny(data.Text("dateModified"))
            ?? OnItsOwnLine(all, monthFirst);
    }

    /// <summary>The first line that is little more than a date. Dates inside running text are days of events.</summary>
    private static DateOnly? OnItsOwnLine(IReadOnlyList<TextBlock> all, bool monthFirst)
    {
        foreach (var block in all.Where(block => block.Text.Length <= LongestDateText))
        {
            if (WrittenDate.TryFind(block.Text, monthFirst, out var day, out var span)
                && block.Text.Length - span.Length <= LongestDateCompany
                && !block.Text.Contains('©'))
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? FromTags(MetaTags tags, string[] names, bool monthFirst)
    {
        foreach (var name in names)
        {
            if (WrittenDate.FromAny(tags.First(name), monthFirst) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? FromElements(IDocument page, string[] selectors, bool monthFirst)
    {
        foreach (var selector in selectors)
        {
            foreach (var element in page.QuerySelectorAll(selector))
            {
                if (Surroundings.IsAside(element))
                {
                    continue;
                }

                var written = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title");
                if ((WrittenDate.FromAny(written, monthFirst) ?? FromText(element, monthFirst)) is { } day)
                {
                    return day;
                }
            }
        }

        return null;
    }

    private static DateOnly? FromText(IElement element, bool monthFirst)
    {
        var text = OneLine.Of(element.TextContent);
        return text is { Length: <= LongestDateText } ? WrittenDate.FromAny(text, monthFirst) : null;
    }

    /// <summary>A date in one of the short lines just above or below the headline.</summary>
    private static DateOnly? NearTitle(IReadOnlyList<TextBlock> all, string? title, bool monthFirst)
    {
        var at = title is null ? -1 : IndexOfTitle(all, title);
        if (at < 0)
        {
            return null;
        }

        // Dates stand under the headline more often than above it.
        foreach (var offset in (int[])[1, 2, 3, -1, -2, 4, -3])
        {
            var index = at + offset;
            if (index >= 0 && index < all.Count && all[index].Text.Length <= LongestDateText
                && WrittenDate.TryFind(all[index].Text, monthFirst, out var day, out _))
            {
                return day;
            }
        }

        return null;
    }

    private static int IndexOfTitle(IReadOnlyList<TextBlock> all, string title)
    {
        for (var index = 0; index < all.Count; index++)
        {
            if (all[index].IsHeading && string.Equals(all[index].Text.ReplaceLineEndings(" "), title, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsMonthFirst(IDocument page, string? address) =>
        page.DocumentElement.GetAttribute("lang") is { } language
            ? language.Equals("en-US", StringComparison.OrdinalIgnoreCase) || language.Equals("en_US", StringComparison.OrdinalIgnoreCase)
            : address?.Contains(".com/", StringComparison.Ordinal) == true;
}
