namespace Dragoman.Times;

/// <summary>Days, as ranges that neither overlap nor touch, in order.</summary>
internal sealed class DaySet
{
    private DaySet(IReadOnlyList<DateRange> ranges) => Ranges = ranges;

    /// <summary>All days.</summary>
    public static DaySet All { get; } = new([new DateRange(DateOnly.MinValue, DateOnly.MaxValue)]);

    public IReadOnlyList<DateRange> Ranges { get; }

    public bool IsEmpty => Ranges.Count == 0;

    /// <summary>From the first day to the last. Not for the empty set.</summary>
    public DateRange Hull => new(Ranges[0].From, Ranges[^1].To);

    /// <summary>Whether it has a first and a last day.</summary>
    public bool IsBounded => !IsEmpty && Hull.From > DateOnly.MinValue && Hull.To < DateOnly.MaxValue;

    public static DaySet Since(DateOnly day) => new([new DateRange(day, DateOnly.MaxValue)]);

    public static DaySet Until(DateOnly day) => new([new DateRange(DateOnly.MinValue, day)]);

    public static DaySet Of(IEnumerable<DateRange> ranges)
    {
        var merged = new List<DateRange>();
        foreach (var range in ranges.OrderBy(r => r.From).ThenBy(r => r.To))
        {
            if (merged.Count > 0 && range.From.DayNumber <= merged[^1].To.DayNumber + 1L)
            {
                merged[^1] = merged[^1] with { To = range.To > merged[^1].To ? range.To : merged[^1].To };
            }
            else
            {
                merged.Add(range);
            }
        }

        return new DaySet(merged);
    }

    public DaySet Intersect(DaySet other) =>
        new([.. Ranges.SelectMany(range => other.Ranges.Select(r => range.Intersect(r)).OfType<DateRange>())]);

    /// <summary>The days that pass a test. For bounded sets.</summary>
    public DaySet Where(Func<DateOnly, bool> passes) =>
        Of(Ranges.SelectMany(range => Enumerable.Range(range.From.DayNumber, range.Days).Select(DateOnly.FromDayNumber).Where(passes).Select(DateRange.Day)));

    /// <summary>A day so many days away, or the last or first of the calendar.</summary>
    public static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
