using Dragoman.Times;

namespace Dragoman.Tests.Times;

public class UnknownPublicationTests
{
    [Fact]
    public void Whole_dates_are_placed_without_a_publication_day()
    {
        var time = TimeTagger.Tag("He fled on 26 August 2018.", (DateOnly?)null).ShouldHaveSingleItem();
        time.Value.ShouldBe("2018-08-26");
        time.Days.ShouldBe(DateRange.Day(new DateOnly(2018, 8, 26)));
    }

    [Theory]
    [InlineData("He fled on 26 August.", "XXXX-08-26")]
    [InlineData("He fled last week.", "XXXX-WXX")]
    [InlineData("He fled on Monday.", "XXXX-XX-XX")]
    public void What_hangs_on_the_publication_day_stays_open(string text, string value)
    {
        var time = TimeTagger.Tag(text, (DateOnly?)null).ShouldHaveSingleItem();
        time.Value.ShouldBe(value);
        time.Days.ShouldBeNull();
    }

    [Fact]
    public void A_range_of_publication_days_gives_every_day_that_may_be_meant()
    {
        var published = new DateRange(new DateOnly(2018, 9, 3), new DateOnly(2018, 9, 12));
        var time = TimeTagger.Tag("He fled on Monday.", published).ShouldHaveSingleItem();
        time.Value.ShouldBe("2018-09-XX");
        time.Days.ShouldBe(new DateRange(new DateOnly(2018, 9, 3), new DateOnly(2018, 9, 10)));
    }

    [Fact]
    public void A_publication_day_near_the_ends_of_the_calendar_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => TimeTagger.Tag("now", new DateOnly(9999, 12, 31)));

    [Fact]
    public void A_leap_day_is_found_whether_the_year_has_one_or_not()
    {
        var published = new DateRange(new DateOnly(2019, 12, 1), new DateOnly(2020, 3, 1));
        TimeTagger.Tag("He fled on 29 February last year, on Monday.", published).Count.ShouldBeGreaterThan(0);
        TimeTagger.Tag("He fled on Feb. 29.", new DateOnly(2019, 4, 1)).ShouldHaveSingleItem().Value
            .ShouldBe("2016-02-29");
    }
}
