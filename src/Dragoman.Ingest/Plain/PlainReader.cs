using Dragoman.Ingest.Clutter;

namespace Dragoman.Ingest.Plain;

/// <summary>Reads an article from plain text: what stands above it is told apart, what pages put around it dropped.</summary>
internal static class PlainReader
{
    private const int LongestOutlet = 40;

    private const int MostHeadLines = 12;

    // Below this an opening line without a full stop is as likely a short paragraph as a headline.
    private const double BodyOverTitle = 1.2;

    /// <param name="title">The title when it is known already; the text may repeat it.</param>
    public static PlainArticle Read(string text, string? title = null)
    {
        var paragraphs = Paragraphs.Of(text);
        var head = new PlainArticle("") { Title = title };
        var body = 0;
        while (body < paragraphs.Count && body < MostHeadLines && TakeHead(paragraphs, body, ref head))
        {
            body++;
        }

        return head with { Text = string.Join("\n\n", Clean(paragraphs.Skip(body), head.Title)) };
    }

    /// <summary>The day in a date line that opens the text, such as "Friday, January 4, 2019" above a report.</summary>
    public static (DateOnly Day, Span Span)? OpeningDateLine(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan(start).IndexOfAny('\n', '\r') is var found and >= 0 ? start + found : text.Length;
        var line = text.AsSpan(start, end - start).TrimEnd();
        return line.Length is > 0 and < 100 && HeadLine.Date(line.ToString()) is { } day
            ? (day, new Span(start, start + line.Length))
            : null;
    }

    private static bool TakeHead(IReadOnlyList<string> paragraphs, int at, ref PlainArticle head)
    {
        var line = paragraphs[at];
        if (HeadLine.IsBreadcrumb(line) || ClutterPhrases.IsClutter(line) || IsTitle(line, head.Title))
        {
            return true;
        }

        var taken = head;
        foreach (var part in line.Split([" | ", " • ", " · "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (TakeDetail(part, taken) is not { } more)
            {
                return head.Title is null ? TakeTitle(paragraphs, at, ref head) : TakeOutlet(paragraphs, at, ref head);
            }

            taken = more;
        }

        head = taken;
        return true;
    }

    private static PlainArticle? TakeDetail(string part, PlainArticle head)
    {
        if (HeadLine.Date(part) is { } day)
        {
            return head with { Published = head.Published ?? day };
        }

        if (HeadLine.Byline(part) is { } names)
        {
            return head with { Byline = head.Byline ?? names };
        }

        return HeadLine.Outlet(part) is { } outlet ? head with { Outlet = head.Outlet ?? outlet } : null;
    }

    private static bool TakeTitle(IReadOnlyList<string> paragraphs, int at, ref PlainArticle head)
    {
        var line = HeadLine.CleanTitle(paragraphs[at]);
        if (!HeadLine.CanBeTitle(line) || !paragraphs.Skip(at + 1).Any(later => later.Length > BodyOverTitle * line.Length))
        {
            return false;
        }

        head = head with { Title = line };
        return true;
    }

    /// <summary>A short line of capitalised words between headline and date is the outlet's name.</summary>
    private static bool TakeOutlet(IReadOnlyList<string> paragraphs, int at, ref PlainArticle head)
    {
        var line = paragraphs[at];
        var next = at + 1 < paragraphs.Count ? paragraphs[at + 1] : "";
        if (head.Outlet is not null || line.Length > LongestOutlet || !line.Split(' ').All(word => char.IsUpper(word[0]) || word is "of" or "the" or "and")
            || !char.IsLetterOrDigit(line[^1]) || (HeadLine.Date(next) is null && HeadLine.Byline(next) is null))
        {
            return false;
        }

        head = head with { Outlet = line };
        return true;
    }

    private static IEnumerable<string> Clean(IEnumerable<string> paragraphs, string? title)
    {
        var kept = EndMarks.Cut([.. paragraphs])
            .Where(paragraph => !ClutterPhrases.IsClutter(paragraph) && !IsTitle(paragraph, title))
            .Select(Notices.Without);
        return kept.Where(paragraph => paragraph.Length > 0);
    }

    private static bool IsTitle(string line, string? title) =>
        title is not null && HeadLine.CleanTitle(line).Equals(title, StringComparison.OrdinalIgnoreCase);
}
