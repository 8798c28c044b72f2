namespace Dragoman.Times;

/// <summary>Holidays that a word of the lexicon names and whose day the calendar tells.</summary>
internal static class Holidays
{
    public static readonly (string Name, int Index)[] Names =
        [("christmas", 0), ("thanksgiving", 1), ("halloween", 2), ("easter", 3), ("nowruz", 4)];

    /// <summary>The day of the holiday in a year.</summary>
    public static DateOnly In(int year, int index) => index switch
    {
        0 => new DateOnly(year, 12, 25),
        1 => FourthThursdayOfNovember(year),
        2 => new DateOnly(year, 10, 31),
        3 => EasterSunday(year),
        _ => new DateOnly(year, 3, 21),
    };

    private static DateOnly FourthThursdayOfNovember(int year)
    {
        var first = new DateOnly(year, 11, 1);
        return first.AddDays(((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7).AddDays(21);
    }

    /// <summary>Western Easter, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).</summary>
    private static DateOnly EasterSunday(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (19 * l)) / 433;
        var month = (h + l - (7 * m) + 90) / 25;
        return new DateOnly(year, month, (h + l - (7 * m) + (33 * month) + 19) % 32);
    }
}
