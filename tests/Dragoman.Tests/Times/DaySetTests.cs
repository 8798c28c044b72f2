using Dragoman.Times;

namespace Dragoman.Tests.Times;

public class DaySetTests
{
    private static readonly DateOnly First = new(2018, 9, 3);

    [Fact]
    public void Ranges_that_touch_become_one() =>
        DaySet.Of([new DateRange(First, First.AddDays(2)), new DateRange(First.AddDays(3), First.AddDays(4)), new DateRange(First.AddDays(6), First.AddDays(6))]).Ranges
            .ShouldBe([new DateRange(First, First.AddDays(4)), new DateRange(First.AddDays(6), First.AddDays(6))]);

    [Fact]
    public void Common_days_are_kept()
    {
        var set = DaySet.Since(First).Intersect(DaySet.Until(First.AddDays(9))).Where(d => d.DayOfWeek == DayOfWeek.Monday);
        set.Ranges.ShouldBe([DateRange.Day(First), DateRange.Day(First.AddDays(7))]);
        set.IsBounded.ShouldBeTrue();
        DaySet.Since(First).IsBounded.ShouldBeFalse();
        DaySet.Until(First.AddDays(-1)).Intersect(DaySet.Since(First)).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void The_calendar_ends_hold() => DaySet.Shift(DateOnly.MaxValue, 5).ShouldBe(DateOnly.MaxValue);
}
