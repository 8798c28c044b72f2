namespace Dragoman.Times;

/// <summary>One day, week, month … of the calendar.</summary>
/// <param name="Unit"><see cref="TimeUnit.Day"/> or longer.</param>
/// <param name="First">Its first day. Winter begins in December and carries that December's year.</param>
internal readonly record struct Granule(TimeUnit Unit, DateOnly First)
{
    private static readonly string[] SeasonCodes = ["SP", "SU", "FA", "WI"];

    /// <summary>The last day, included.</summary>
    public DateOnly Last => Unit switch
    {
        TimeUnit.Day => First,
        TimeUnit.Weekend => First.AddDays(1),
        TimeUnit.Week => First.AddDays(6),
        TimeUnit.Month => First.AddMonths(1).AddDays(-1),
        TimeUnit.Quarter or TimeUnit.Season => First.AddMonths(3).AddDays(-1),
        TimeUnit.Half => First.AddMonths(6).AddDays(-1),
        TimeUnit.Year => First.AddYears(1).AddDays(-1),
        TimeUnit.Decade => First.AddYears(10).AddDays(-1),
        _ => First.AddYears(100).AddDays(-1),
    };

    public DateRange Days => new(First, Last);

    /// <summary>The TIMEX3 value; ISO 8601 where that has a form.</summary>
    public string Value => Unit switch
    {
        TimeUnit.Day => DateRange.Iso(First),
        TimeUnit.Weekend => $"{Week(First)}-WE",
        TimeUnit.Week => Week(First),
        TimeUnit.Month => $"{First.Year:D4}-{First.Month:D2}",
        TimeUnit.Quarter => $"{First.Year:D4}-Q{((First.Month - 1) / 3) + 1}",
        TimeUnit.Season => $"{First.Year:D4}-{SeasonCodes[(First.Month / 3) - 1]}",
        TimeUnit.Half => $"{First.Year:D4}-H{((First.Month - 1) / 6) + 1}",
        TimeUnit.Year => $"{First.Year:D4}",
        TimeUnit.Decade => $"{First.Year / 10:D3}",
        _ => $"{First.Year / 100:D2}",
    };

    /// <summary>The day, week, month … that <paramref name="day"/> lies in; units below a day give the day.</summary>
    public static Granule Of(TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Weekend => new(unit, Monday(day).AddDays(5)),
        TimeUnit.Week => new(unit, Monday(day)),
        TimeUnit.Month => new(unit, new DateOnly(day.Year, day.Month, 1)),
        TimeUnit.Quarter => new(unit, new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1)),
        TimeUnit.Season => new(unit, SeasonStart(day)),
        TimeUnit.Half => new(unit, new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1)),
        TimeUnit.Year => OfYear(day.Year),
        TimeUnit.Decade => new(unit, new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1)),
        TimeUnit.Century => new(unit, new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1)),
        _ => new(TimeUnit.Day, day),
    };

    /// <param name="year">1 to 9999.</param>
    public static Granule OfYear(int year) => new(TimeUnit.Year, new DateOnly(year, 1, 1));

    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    public static Granule OfMonth(int year, int month) => new(TimeUnit.Month, new DateOnly(year, month, 1));

    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    public static Granule OfQuarter(int year, int quarter) =>
        new(TimeUnit.Quarter, new DateOnly(year, (quarter * 3) - 2, 1));

    /// <param name="year">1 to 9998: a winter runs into the next year.</param>
    /// <param name="season">0 (spring) to 3 (winter).</param>
    public static Granule OfSeason(int year, int season) =>
        new(TimeUnit.Season, new DateOnly(year, (season * 3) + 3, 1));

    /// <summary>The granule so many of its own units away; null outside the years 2 to 9899.</summary>
    public Granule? Shift(long count)
    {
        var (months, days) = Unit switch
        {
            TimeUnit.Day => (0L, count),
            TimeUnit.Weekend or TimeUnit.Week => (0L, count * 7),
            TimeUnit.Month => (count, 0L),
            TimeUnit.Quarter => (count * 3, 0L),
            TimeUnit.Season => (count * 12, 0L),
            TimeUnit.Half => (count * 6, 0L),
            TimeUnit.Year => (count * 12, 0L),
            TimeUnit.Decade => (count * 120, 0L),
            _ => (count * 1200, 0L),
        };
        var year = First.Year + (months / 12.0) + (days / 365.0);
        return year is < 2 or > 9899
            ? null
            : this with { First = First.AddMonths((int)months).AddDays((int)days) };
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly SeasonStart(DateOnly day) => day.Month < 3
        ? new DateOnly(day.Year - 1, 12, 1)
        : new DateOnly(day.Year, day.Month / 3 * 3, 1);

    private static string Week(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return $"{System.Globalization.ISOWeek.GetYear(at):D4}-W{System.Globalization.ISOWeek.GetWeekOfYear(at):D2}";
    }
}
