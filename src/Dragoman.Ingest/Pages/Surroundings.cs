using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Dragoman.Ingest.Pages;

/// <summary>Tells whether a date or a name stands with the article or with something beside it.</summary>
internal static partial class Surroundings
{
    /// <summary>Whether the element is in a comment, a sidebar, the footer, or a list of other articles.</summary>
    public static bool IsAside(IElement element)
    {
        var inArticle = false;
        var ownsFooter = element.Closest("article") is not null;
        for (IElement? at = element; at is not null and { LocalName: not "body" }; at = at.ParentElement)
        {
            var words = ElementNames.Words(at);
            var isMargin = at.LocalName is "aside" or "nav" || (at.LocalName == "footer" && !ownsFooter) || Margins().IsMatch(words);
            if (OtherTexts().IsMatch(words) || (!inArticle && isMargin))
            {
                return true;
            }

            // Outside the article these words name the layout of the whole page: "content sidebar wrap".
            inArticle |= at.LocalName is "article" or "main";
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:comments?|commentlist|respond|related\w*|teasers?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherTexts();

    [GeneratedRegex(@"\b(?:sidebar\w*|widget)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Margins();
}
