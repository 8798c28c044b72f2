using System.Globalization;
using System.Text.RegularExpressions;

namespace Dragoman.Times;

/// <summary>What the dates in a report tell of the day that it was written.</summary>
internal static partial class DateClues
{
    /// <summary>A day and month without a year lies within half a year, or in the same year.</summary>
    private const int Near = 183;

    /// <summary>A month without a year is not farther off than this.</summary>
    private const int MonthNear = 334;

    private static readonly HashSet<string> MonthNames = new(
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Concat(["Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"]).Where(m => m.Length > 0), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whole dates: one told as past is over, one told as to come is not.</summary>
    public static IEnumerable<Clue> Whole(IReadOnlyList<ToldTime> times, string text)
    {
        foreach (var told in times.Where(t => IsWhole(t.Time)))
        {
            var (time, days) = (told.Time, told.Time.Days!.Value);
            if (Stamp().Match(text[Math.Max(0, time.Span.Start - 30)..time.Span.Start]).Success && days.IsDay)
            {
                yield return new Clue(DaySet.Of([new DateRange(days.From.AddDays(-1), days.From.AddDays(1))]), $"'{time.Text}' is printed as the day of publication");
            }
            else if (told.Follows("since") || (told.Told == Told.Past && !told.Follows("by", "until", "till", "through", "before", "for", "to")))
            {
                yield return new Clue(DaySet.Since(days.From), $"'{time.Text}' is told as past");
            }
            else if (told.Told == Told.Future && !times.Any(t => t != told && t.Clauses == told.Clauses && IsWhole(t.Time)))
            {
                yield return new Clue(DaySet.Until(days.To), $"'{time.Text}' is told as to come");
            }
        }
    }

    /// <summary>The year of a notice of copyright is that of the report or later.</summary>
    public static IEnumerable<Clue> Copyright(string text)
    {
        foreach (Match notice in CopyrightNotice().Matches(text))
        {
            var year = int.Parse(notice.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            yield return new Clue(DaySet.Until(new DateOnly(year, 12, 31)), $"the notice of copyright is of {year}");
        }
    }

    /// <summary>Days and months without a year, and with a day of the week: what they leave open of a range.</summary>
    public static IEnumerable<Clue> Yearless(IReadOnlyList<ToldTime> times, DateRange range)
    {
        for (var i = 0; i < times.Count; i++)
        {
            var told = times[i];
            if (MonthAndDay(told.Time) is not { } point)
            {
                continue;
            }

            var weekday = Weekday(told.Time) ?? Beside(times, i);
            var candidates = Enumerable.Range(range.From.Year - 1, range.To.Year - range.From.Year + 3)
                .Select(year => Days(point, year)).OfType<DateRange>().Where(days => weekday is null || !days.IsDay || days.From.DayOfWeek == weekday).ToList();
            if (IsName(told) || (weekday is null && (told.Told == Told.Open || told.Follows("by", "until", "till", "through", "before", "for", "to"))))
            {
                continue;
            }

            var open = DaySet.Of(candidates.Select(days => Around(days, told.Told)));
            var way = told.Told switch { Told.Past => "told as past", Told.Future => "told as to come", _ => "told" };
            yield return new Clue(open, weekday is { } named && point.Day > 0
                ? $"'{told.Time.Text}', {way}, is a {named} in {Years(candidates)}"
                : $"'{told.Time.Text}' is {way} without a year");
        }
    }

    /// <summary>
    /// Days of the week in a short range. Days called by their weekday alone lie in the week before the report, and later than
    /// the days that it calls by their date.
    /// </summary>
    public static IEnumerable<Clue> Weekdays(IReadOnlyList<ToldTime> times, DateRange range)
    {
        var bare = times.Where((t, i) => t.Told == Told.Past && IsBareWeekday(t) && (i == 0 || !Touch(times[i - 1], t)) && (i + 1 == times.Count || !Touch(t, times[i + 1]))).ToList();
        if (bare.Count == 0)
        {
            yield break;
        }

        var dated = times.Where(t => t.Told == Told.Past && (MonthAndDay(t.Time) is { Day: > 0 } || (IsWhole(t.Time) && t.Time.Days!.Value.IsDay))).ToList();
        foreach (var day in dated)
        {
            foreach (var weekday in bare.DistinctBy(t => Weekday(t.Time)))
            {
                yield return new Clue(
                    DaySet.Of([range]).Where(d => Last(day.Time, d) is not { } last || d.DayNumber - last.DayNumber > 14 || Latest(Weekday(weekday.Time)!.Value, d) > last),
                    $"'{weekday.Time.Text}', called by its weekday alone, is later than '{day.Time.Text}'");
            }
        }
    }

    public static bool IsBareWeekday(ToldTime told) => Weekday(told.Time) is not null && told.Time.Type == "DATE" && told.Last == told.First && MonthAndDay(told.Time) is null
        && !told.Follows("last", "next", "this", "every", "each", "by", "until", "following", "previous", "since", "past", "coming");

    /// <summary>The latest such weekday that is not after a day.</summary>
    public static DateOnly Latest(DayOfWeek weekday, DateOnly day) => DaySet.Shift(day, -(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    public static DayOfWeek? Weekday(TimeExpression time)
    {
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
        {
            if (time.Text.Contains(day.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The month, and the day or 0, of a date without a year; null for other expressions.</summary>
    public static (int Month, int Day)? MonthAndDay(TimeExpression time)
    {
        var value = time.Value;
        if (time.Type != "DATE" || value.Length is not (7 or 10) || !value.StartsWith("XXXX-", StringComparison.Ordinal) || !int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month))
        {
            return null;
        }

        // "five months ago" is no name of a month.
        if (!time.Text.Split([' ', ',', '.', '-', '/', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Any(MonthNames.Contains) || time.Text.Contains("last", StringComparison.OrdinalIgnoreCase)
            || time.Text.Contains("next", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return value.Length == 7 ? (month, 0) : int.TryParse(value.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? (month, day) : null;
    }

    private static DateRange Around(DateRange days, Told told)
    {
        if (days.IsDay)
        {
            var year = days.From.Year;
            var (from, to) = (DaySet.Shift(days.From, -Near), DaySet.Shift(days.To, Near));
            (from, to) = (from < new DateOnly(year, 1, 1) ? from : new DateOnly(year, 1, 1), to > new DateOnly(year, 12, 31) ? to : new DateOnly(year, 12, 31));
            return told switch { Told.Past => new DateRange(days.From, to), Told.Future => new DateRange(from, days.To), _ => new DateRange(from, to) };
        }

        // The month of the report itself is called "this month", or by its name in some reports and at its end.
        return told == Told.Past ? new DateRange(days.From, DaySet.Shift(days.From, MonthNear)) : new DateRange(DaySet.Shift(days.To, -MonthNear), days.To);
    }

    /// <summary>Whether a date is a part of a name: "the September 11 attacks".</summary>
    private static bool IsName(ToldTime told) =>
        told.Clauses.Sentence is var sentence && sentence[told.Top].Head is var head and >= 0 && head > told.Last && sentence[head].Upos is "NOUN" or "PROPN" && sentence.Child(told.Top, "case") < 0;

    /// <summary>The weekday beside a date: "Tuesday (3 October)".</summary>
    private static DayOfWeek? Beside(IReadOnlyList<ToldTime> times, int i) =>
        i > 0 && Touch(times[i - 1], times[i]) ? Weekday(times[i - 1].Time) : i + 1 < times.Count && Touch(times[i], times[i + 1]) ? Weekday(times[i + 1].Time) : null;

    private static bool Touch(ToldTime left, ToldTime right) => left.Clauses == right.Clauses && right.Time.Span.Start - left.Time.Span.End is >= 0 and <= 3 && right.First - left.Last <= 2;

    private static DateRange? Days((int Month, int Day) point, int year) =>
        year is < 3 or > 9000 || point.Day > DateTime.DaysInMonth(year, point.Month) ? null
        : point.Day == 0 ? Granule.OfMonth(year, point.Month).Days
        : DateRange.Day(new DateOnly(year, point.Month, point.Day));

    /// <summary>The latest day that a date can mean which is not after a day.</summary>
    private static DateOnly? Last(TimeExpression time, DateOnly day)
    {
        if (IsWhole(time))
        {
            return time.Days!.Value.To <= day ? time.Days.Value.To : null;
        }

        var point = MonthAndDay(time)!.Value;
        return Days(point, day.Year) is { } same && same.To <= day ? same.To : Days(point, day.Year - 1)?.To;
    }

    private static string Years(List<DateRange> days) => days.Count switch
    {
        0 => "no year near",
        <= 4 => string.Join(", ", days.Select(d => d.From.Year)),
        _ => "some years only",
    };

    private static bool IsWhole(TimeExpression time) =>
        time is { Type: "DATE", Days.Days: <= 366, Value.Length: >= 4 } && time.Value.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    [GeneratedRegex(@"(?:©|\([cC]\)|\b[Cc]opyright\b|\bCOPYRIGHT\b)(?:\s|©|\([cC]\)|,)*(?:\d{4}\s*[-–]\s*)?((?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex CopyrightNotice();

    [GeneratedRegex(@"(?:^|\n)\W*(?:first |date |last )?(?:published|posted|issued|updated)(?: on)?\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
