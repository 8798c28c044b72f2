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
    public static bool TryParse(ReadOnlySpan<char> text, out DateRange range)
    {
        range = default;
        if (text.Length == 10 && text[4] == '-' && text[7] == '-' && Number(text, 0, 4) is > 0 and var y && Number(text, 5, 2) is >= 1 and <= 12 and var m
            && Number(text, 8, 2) is >= 1 and var d && d <= DateTime.DaysInMonth(y, m))
        {
            range = Day(new DateOnly(y, m, d));
            return true;
        }

        if (text.Length == 7 && text[4] == '-' && Number(text, 0, 4) is > 0 and var year && Number(text, 5, 2) is >= 1 and <= 12 and var month)
        {
            var day = new DateOnly(year, month, 1);
            range = new DateRange(day, day.AddMonths(1).AddDays(-1));
            return true;
        }

        if (text.Length == 4 && Number(text, 0, 4) is > 0 and var only)
        {
            range = new DateRange(new DateOnly(only, 1, 1), new DateOnly(only, 12, 31));
            return true;
        }

        return false;
    }

    /// <summary>The number that the digits of a stretch make; -1 when they are not all digits.</summary>
    private static int Number(ReadOnlySpan<char> text, int from, int length)
    {
        var number = 0;
        for (var i = from; i < from + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + text[i] - '0';
        }

        return number;
    }

    public override string ToString() => IsDay ? Iso(From) : $"{Iso(From)}/{Iso(To)}";

    /// <summary>The day as <c>yyyy-MM-dd</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
