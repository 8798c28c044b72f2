using System.Text.RegularExpressions;
using Dragoman.Ingest.Dates;
using Dragoman.Reports;

namespace Dragoman.Ingest.Plain;

/// <summary>Finds the dateline that opens an agency report: "DAMASCUS, Sept 3 (SANA) –", "TEHRAN, Iran (AP) —".</summary>
internal static partial class DatelineReader
{
    private const int LongestDateline = 120;

    // A summary may stand above the report itself.
    private const int LongestSummary = 250;

    private static readonly Regex Opening = new(
        $"""
        \G(?:
            (?<place>{Place})
            (?:,\s(?<date>{Date}))?
            (?:\.?\s*[(/\[](?<agency>{Agency})[)/\]]|,\s(?<agency>[A-Z]{"{2,10}"}))?
            (?:,?\s(?<date>{Date}))?
            |[(\[](?<agency>{Agency})[)\]]
        )
        (?:\s*\.?\s*(?:--|[-–—])\s+|\s*[–—]\s*|(?<=/)\.\s+)(?<next>\S)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);

    private const string Place =
        @"\p{Lu}[\p{L}'’.]*(?:[\s/-]\p{Lu}[\p{L}'’.]*|\s(?:de|del|la|el|al|of"
            + @"|the)(?=\s)){0,4}(?:,\s(?!\p{Lu}{3,10}\s[-–—])\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2})?";

    private const string Agency = @"\p{Lu}[\p{L}.&]*(?:[\s/-][\p{L}.&]+){0,3}";

    private const string Date =
        @"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s)?(?:(?:Jan|Feb|Mar|Apr"
            + @"|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May"
            + @"|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?(?:\s\d{4})?)";

    /// <summary>The dateline at the start of the text or of its second paragraph; null when there is none.</summary>
    /// <param name="published">Completes a day that is written without its year.</param>
    public static Dateline? Find(string text, DateOnly? published)
    {
        var dateLine = PlainReader.OpeningDateLine(text);
        var first = NextParagraph(text, dateLine?.Span.End ?? 0);
        var second = EndOfLine(text, first) is var end && end - first <= LongestSummary ? NextParagraph(text, end) : first;
        foreach (var start in (int[])[first, second])
        {
            if (At(text, start, published) is { } found)
            {
                return found.Date is null && dateLine is { } written ? found with { Date = written.Day } : found;
            }
        }

        return dateLine is { } line ? new Dateline(line.Span, null, line.Day, null) : null;
    }

    private static Dateline? At(string text, int start, DateOnly? published)
    {
        var window = text.Substring(start, Math.Min(LongestDateline, text.Length - start));
        var match = Opening.Match(window);
        if (!match.Success || !IsDateline(match))
        {
            return null;
        }

        var end = match.Groups["next"].Index;
        while (char.IsWhiteSpace(window[end - 1]))
        {
            end--;
        }

        return new Dateline(
            new Span(start, start + end),
            Value(match, "place"),
            Value(match, "date") is { } date ? Day(date, published) : null,
            Value(match, "agency"));
    }

    // Without an agency or a day a dash may be any dash: "Zarif – the minister – said". A place then has to be in
    // capitals, or a sentence has to start behind a long dash.
    private static bool IsDateline(Match match)
    {
        if (match.Groups["agency"].Success || match.Groups["date"].Success)
        {
            return true;
        }

        var place = match.Groups["place"].Value;
        var town = place.Split(',')[0];
        var next = match.Groups["next"].Value[0];
        var startsSentence = char.IsUpper(next) || char.IsDigit(next) || next is '“' or '"' or '‘' or '\'';
        var inCapitals = town.Length > 2 && town.All(character => !char.IsLower(character));
        return startsSentence && (inCapitals || match.Value.AsSpan(place.Length).ContainsAny('–', '—'));
    }

    private static DateOnly? Day(string date, DateOnly? published)
    {
        if (WrittenDate.FromAny(date) is { } whole)
        {
            return whole;
        }

        if (published is not { } day)
        {
            return null;
        }

        // "Dec. 31" in a report of January is of the year before.
        DateOnly? nearest = null;
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (WrittenDate.FromAny($"{date.TrimEnd('.')} {year}") is { } guess
                && (nearest is null || Distance(guess, day) < Distance(nearest.Value, day)))
            {
                nearest = guess;
            }
        }

        return nearest;
    }

    private static int Distance(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);

    private static string? Value(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? found.Value : null;

    private static int NextParagraph(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int EndOfLine(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;
}
