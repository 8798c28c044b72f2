using System.Text.RegularExpressions;
using Dragoman.Ingest.Dates;
using Dragoman.Ingest.Pages;

namespace Dragoman.Ingest.Plain;

/// <summary>Recognises the lines that stand above an article: title, byline, date, outlet, way through the site.</summary>
internal static partial class HeadLine
{
    private const int LongestTitle = 200;
    private const int LongestByline = 120;
    private const int LongestDateCompany = 25;
    private const int LongestOutlet = 40;

    /// <summary>"Home / Iran / Talks resume" or "News &gt; World".</summary>
    public static bool IsBreadcrumb(string line) => Breadcrumb().IsMatch(line);

    /// <summary>Whether the line can be a headline: short, with a word in it, and not ending like a sentence.</summary>
    public static bool CanBeTitle(string line) =>
        line.Length is >= 5 and <= LongestTitle
        && line.Any(char.IsLetter)
        && !line.EndsWith('.')
        && !line.EndsWith(':')
        && !line.EndsWith(',');

    /// <summary>The headline without quotation marks and ticks that a page's markup left at its end.</summary>
    public static string CleanTitle(string line) => StrayMarks().Replace(line, "").Trim();

    /// <summary>The names after "By".</summary>
    public static string? Byline(string line)
    {
        var match = By().Match(line);
        return match.Success && line.Length <= LongestByline && !line.EndsWith('.')
            ? PageByline.Clean(match.Groups["names"].Value)
            : null;
    }

    /// <summary>The day, when the line holds little else: "Tuesday, October 8, 2019", "Published: 3 September 2018 10:15".</summary>
    public static DateOnly? Date(string line)
    {
        if (!WrittenDate.TryFind(line, monthFirst: false, out var day, out var span))
        {
            return null;
        }

        var company = DateCompany().Replace(line[..span.Start] + " " + line[span.End..], "");
        return company.Trim().Length == 0 && line.Length - span.Length <= 3 * LongestDateCompany ? day : null;
    }

    /// <summary>The name after "Source:", or an agency that stands alone.</summary>
    public static string? Outlet(string line)
    {
        var match = Source().Match(line);
        return match.Success && match.Groups["name"].Value is { Length: > 1 and <= LongestOutlet } name ? name.Trim() : null;
    }

    [GeneratedRegex(
        @"^(?:home|news|start|homepage|you are here)\s*:?\s*[/>»›|]\s*\S",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"[\s“‘«`´„]+$", RegexOptions.CultureInvariant)]
    private static partial Regex StrayMarks();

    [GeneratedRegex(
        @"^(?:(?i:written|reported|reporting|posted|story)\s+)?(?:By|BY|by):?\s+(?<names>(?:\p{Lu}|our\s|the\s).*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(
        @"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|published|posted|updated|last"
            + @"|modified|date|dated|on|at|in|am|pm|a\.m|p\.m|gmt|utc|est|edt|bst|cet|local|time|print|e-?mail"
            + @"|\d{1,2}[:.h]\d{2}(?::\d{2})?)\b|[\s,.:;|•·()/–—-]+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateCompany();

    [GeneratedRegex(
        @"^\(?(?:(?i:source|from|via)\s*:\s*(?<name>[^|.]+?)|(?<name>(?:The\s)?(?:Associated Press|Reuters"
            + @"|Agence France-Presse|AFP|AP|IRNA|SANA|Tasnim(?: News Agency)?|Fars(?: News Agency)?"
            + @"|Mehr(?: News Agency)?|Xinhua|TASS|Interfax|Anadolu(?: Agency)?|ANSA|dpa|EFE|Kyodo|Yonhap|UPI"
            + @"|BBC(?: News)?|CNN|Al Jazeera|Press TV|Wikinews)))\)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Source();
}
