using Dragoman.Times;

namespace Dragoman.Tests.Times;

public class GranuleTests
{
    [Theory]
    [InlineData("Week", "2018-12-31", "2019-W01", "2018-12-31", "2019-01-06")]
    [InlineData("Weekend", "2018-09-05", "2018-W36-WE", "2018-09-08", "2018-09-09")]
    [InlineData("Month", "2016-02-10", "2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("Quarter", "2018-05-01", "2018-Q2", "2018-04-01", "2018-06-30")]
    [InlineData("Season", "2018-01-15", "2017-WI", "2017-12-01", "2018-02-28")]
    [InlineData("Half", "2018-07-01", "2018-H2", "2018-07-01", "2018-12-31")]
    [InlineData("Decade", "1987-01-01", "198", "1980-01-01", "1989-12-31")]
    public void A_granule_knows_its_value_and_its_days(string unit, string day, string value, string from, string to)
    {
        var granule = Granule.Of(Enum.Parse<TimeUnit>(unit), DateOnly.Parse(day));
        granule.Value.ShouldBe(value);
        granule.Days.ShouldBe(new DateRange(DateOnly.Parse(from), DateOnly.Parse(to)));
    }

    [Fact]
    public void A_shift_off_the_calendar_gives_nothing()
    {
        var year = Granule.OfYear(2018);
        year.Shift(-1).ShouldBe(Granule.OfYear(2017));
        year.Shift(-65_000_000).ShouldBeNull();
        year.Shift(65_000_000).ShouldBeNull();
    }

    [Theory]
    [InlineData(2018, 4, 1)]
    [InlineData(2024, 3, 31)]
    [InlineData(2008, 3, 23)]
    public void Easter_is_computed(int year, int month, int day) =>
        Holidays.In(year, 3).ShouldBe(new DateOnly(year, month, day));
}
