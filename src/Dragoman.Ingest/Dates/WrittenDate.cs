using System.Globalization;
using System.Text.RegularExpressions;

namespace Dragoman.Ingest.Dates;

/// <summary>Whole days as people and programs write them: "Sept. 3, 2018", "3 September 2018", "2018-09-03T10:00Z".</summary>
/// <remarks>
/// A day is taken as written: the time zone is not worked into it, because a page's readers see the same day.
/// Only years from 1990 to 2099 are days of publication; everything else is a number that looks like one.
/// </remarks>
internal static partial class WrittenDate
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    private static readonly Regex DayMonthYear = new(
        $@"(?<![\w./-])(?<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?[\s.-]*(?:de |of )?(?<month>{MonthNames.Alternation})"
            + @"\b\.?,?(?: de| del)?[\s.-]*(?<year>\d{4})(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex MonthDayYear = new(
        $@"(?<!\w)(?<month>{MonthNames.Alternation})\b\.?[\s-]+(?<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,\s*"
            + $@"|\s+)(?:at\s+)?(?<year>\d{{4}})(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The first whole day in <paramref name="text"/>, and where it stands.</summary>
    /// <param name="monthFirst">Whether 3/4/2018 is the fourth of March, as in the United States.</param>
    public static bool TryFind(string text, bool monthFirst, out DateOnly day, out Span span)
    {
        day = default;
        span = default;
        foreach (var (found, where) in All(text, monthFirst))
        {
            if (span.End == 0 || where.Start < span.Start)
            {
                (day, span) = (found, where);
            }
        }

        return span.End > 0;
    }

    /// <summary>The day at the start of a machine's date: 2018-09-03, 2018-09-03T08:00:00Z, 20180903.</summary>
    public static DateOnly? FromMachine(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var match = MachineDay().Match(text);
        return match.Success ? Day(match) : null;
    }

    /// <summary>A machine's date, or else the first written one.</summary>
    public static DateOnly? FromAny(string? text, bool monthFirst = false)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return FromMachine(text) ?? (TryFind(text, monthFirst, out var day, out _) ? day : null);
    }

    /// <summary>The day in an address: /2018/09/03/ or /2018-09-03-title or /20180903/.</summary>
    public static DateOnly? FromAddress(string? address)
    {
        if (address is null)
        {
            return null;
        }

        var match = AddressDay().Match(address);
        if (!match.Success)
        {
            match = AddressDayFirst().Match(address);
        }

        return match.Success ? Day(match) : null;
    }

    private static IEnumerable<(DateOnly Day, Span Where)> All(string text, bool monthFirst)
    {
        Regex[] orders = [IsoDay(), DayMonthYear, MonthDayYear, YearMonthDaySigns(), monthFirst ? MonthFirst() : DayFirst()];
        foreach (var order in orders)
        {
            foreach (Match match in order.Matches(text))
            {
                // 25/3/2018 can only be day first, whatever the page's country.
                if ((Day(match) ?? (monthFirst && order == orders[^1] ? Swapped(match) : null)) is { } day)
                {
                    yield return (day, new Span(match.Index, match.Index + match.Length));
                    break;
                }
            }
        }
    }

    private static DateOnly? Day(Match match)
    {
        var month = match.Groups["month"].Value;
        if (!int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && !MonthNames.TryNumber(month, out number))
        {
            return null;
        }

        return Valid(Number(match, "year"), number, Number(match, "day"));
    }

    private static DateOnly? Swapped(Match match) =>
        Valid(Number(match, "year"), Number(match, "day"), Number(match, "month"));

    private static int Number(Match match, string group)
    {
        var number = int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return group == "year" && number < 100 ? number + 2000 : number;
    }

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    [GeneratedRegex(
        @"^\s*(?<year>[0-9]{4})([-/.]?)(?<month>[0-9]{2})\1(?<day>[0-9]{2})(?![0-9]{1,3}(?![0-9T]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex MachineDay();

    [GeneratedRegex(
        @"(?<![0-9])(?<year>[0-9]{4})([-/.])(?<month>[0-9]{1,2})\1(?<day>[0-9]{1,2})(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(
        @"(?<![0-9./])(?<day>[0-9]{1,2})(\s?[./-]\s?)(?<month>[0-9]{1,2})\s?[./-]\s?(?<year>[0-9]{4}"
            + @"|[0-9]{2})(?![0-9.:])",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"(?<![0-9./])(?<month>[0-9]{1,2})(\s?[./-]\s?)(?<day>[0-9]{1,2})\s?[./-]\s?(?<year>[0-9]{4}"
            + @"|[0-9]{2})(?![0-9.:])",
        RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"(?<year>[0-9]{4})\s?[年년]\s?(?<month>[0-9]{1,2})\s?[月월]\s?(?<day>[0-9]{1,2})\s?[日일]",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDaySigns();

    [GeneratedRegex(
        @"[/_.=-](?<year>(?:19|20)[0-9]{2})(?:([/_-])(?<month>[0-9]{1,2})\1(?<day>[0-9]{1,2})"
            + @"|(?<month>[0-9]{2})(?<day>[0-9]{2}))(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex AddressDay();

    [GeneratedRegex(
        @"[/_=-](?<day>[0-9]{2})([-.])(?<month>[0-9]{2})\1(?<year>20[0-9]{2})(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex AddressDayFirst();
}
