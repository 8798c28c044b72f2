using System.Globalization;

namespace Dragoman;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
public readonly record struct DateRange(DateOnly From, DateOnly To)
{
    /// <summary>A range of one day.</summary>
    public static DateRange Day(DateOnly day) => new(day, day);

    /// <summary>Whether the range is one day.</summary>
    public bool IsDay => From == To;

    /// <summary>How many days it holds.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The days in both ranges, or null when there are none.</summary>
    public DateRange? Intersect(DateRange other)
    {
        var from = From > other.From ? From : other.From;
        var to = To < other.To ? To : other.To;
        return from <= to ? new DateRange(from, to) : null;
    }

    /// <summary>Reads <c>2018-09-03</c>, <c>2018-09</c> or <c>2018</c>; months and years give their whole length.</summary>
    public static bool TryParse(string text, out DateRange range)
    {
        range = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            range = Day(day);
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            range = new DateRange(day, day.AddMonths(1).AddDays(-1));
            return true;
        }

        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
        {
            range = new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }

        return false;
    }

    public override string ToString() => IsDay ? Iso(From) : $"{Iso(From)}/{Iso(To)}";

    /// <summary>The day as <c>yyyy-MM-dd</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
