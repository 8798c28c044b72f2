using System.Text.RegularExpressions;

namespace Dragoman.Ingest.Clutter;

/// <summary>Headings that pages put after an article: from there on, nothing belongs to it.</summary>
internal static partial class EndMarks
{
    private const double LargestEnd = 0.5;

    /// <summary>The paragraphs before the first such heading.</summary>
    /// <remarks>
    /// A heading with more text after it than half of the whole stands inside the article: then only the heading is
    /// dropped.
    /// </remarks>
    public static IReadOnlyList<string> Cut(IReadOnlyList<string> paragraphs)
    {
        var total = paragraphs.Sum(paragraph => paragraph.Length);
        var before = 0;
        for (var index = 0; index < paragraphs.Count; index++)
        {
            if (index > 0 && EndMark().IsMatch(paragraphs[index]) && total - before <= LargestEnd * total)
            {
                return [.. paragraphs.Take(index)];
            }

            before += paragraphs[index].Length;
        }

        return paragraphs;
    }

    [GeneratedRegex(
        @"^\W*(?:check\salso|leave\sa\s(?:reply|comment)|post\sa\scomment|related(?:\s(?:articles?|posts?|stories|news|topics))?
            |(?:you\s)?(?:may|might)\salso\s(?:like|be\sinterested\sin)|more\sfrom\s.{1,40}|read\s(?:next|also)|see\salso|recommended(?:\sfor\syou)?
            |about\sthe\sauthors?|comments?(?:\s\(?\d+\)?)?|\d+\scomments?|share\sthis(?:\s\w+)?|most\s(?:read|popular)|trending(?:\snow)?|latest\snews)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EndMark();
}
