using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;

namespace Dragoman.Ingest.Pages;

/// <summary>Keeps pages nested thousands deep away from the parser, whose work grows with the square of the depth.</summary>
internal static partial class Nesting
{
    /// <summary>Open elements at one point. Real pages stay below a hundred; old ones that never close a tag come near.</summary>
    private const int Deepest = 2000;

    // These need no end tag, so that many of them in a row are not inside each other.
    private static readonly FrozenSet<string> EndUnwritten = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
        "wbr", "p", "li",
        "dd", "dt", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "colgroup", "path", "circle", "rect", "use", "stop");

    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        var at = 0;
        while (depth <= Deepest && (at = html.IndexOf('<', at)) >= 0)
        {
            var isEnd = ++at < html.Length && html[at] == '/';
            at += isEnd ? 1 : 0;
            var name = Name(html.AsSpan(at));
            if (name.Length == 0 || EndUnwritten.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                continue;
            }

            if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            {
                // What looks like a tag in a script is none.
                var end = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
                at = end < 0 ? html.Length : end + 2;
                continue;
            }

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
        }

        return depth > Deepest;
    }

    /// <summary>The text between the tags, each stretch a paragraph.</summary>
    public static string TextOnly(string html) =>
        string.Join("\n\n", AnyTag().Split(html).Select(WebUtility.HtmlDecode).Select(OneLine.Of).OfType<string>());

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    [GeneratedRegex(
        @"<(script|style)\b[^>]*>.*?</\1\s*>|<!--.*?-->|<[^>]*>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex AnyTag();
}
