using Dragoman.Reports;
using Dragoman.Times;

namespace Dragoman.Tests.Times;

public sealed class ReportDatingTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    // Terms of office that overlap.
    [InlineData("Iranian Defense Minister Amir Hatami met Syrian Defense Minister Fahd Jassem al-Freij.", "2017-08-20", "2018-01-02")]
    [InlineData("Hatami, the farmer, spoke. Iranian Defense Minister Amir Hatami phoned his Syrian counterpart, Fahd Jassem al-Freij.", "2017-08-20", "2018-01-02")]
    // Who is called former has left the office, and may be the holder of it in the same report's past.
    [InlineData("Iraqi Prime Minister Haider al-Abadi received former Prime Minister Nouri al-Maliki.", "2014-09-08", "2018-10-26")]
    // Whole dates by their tense.
    [InlineData("Iraqi Prime Minister Haider al-Abadi spoke in Basra. A bridge was bombed on 3 May 2016.", "2016-05-03", "2018-10-26")]
    [InlineData("Iraqi Prime Minister Haider al-Abadi spoke in Basra. The bridge will be opened on 3 May 2016.", "2014-09-08", "2016-05-03")]
    // "would" may be of a time that is past; a date beside a noun that can be planned tells nothing.
    [InlineData("Iraqi Prime Minister Haider al-Abadi spoke in Basra. He said the bridge would open on 3 May 2016.", "2014-09-08", "2018-10-26")]
    [InlineData("Iraqi Prime Minister Haider al-Abadi spoke in Basra. He praised the 2016 budget.", "2014-09-08", "2018-10-26")]
    // A year of copyright is that of the report or later.
    [InlineData("Iraqi Prime Minister Haider al-Abadi spoke in Basra.\n\nCopyright 2015 Basra Voice.", "2014-09-08", "2015-12-31")]
    // The day of the week tells the year.
    [InlineData("Iraqi Prime Minister Haider al-Abadi spoke in Basra. On Friday, 6 May, a bridge was bombed.", "2016-05-06", "2016-12-31")]
    // A known event.
    [InlineData("Iraqi Prime Minister Haider al-Abadi spoke in Basra after the liberation of Mosul.", "2017-07-09", "2018-10-26")]
    [InlineData("Iraqi Prime Minister Haider al-Abadi said the army will soon celebrate the liberation of Mosul.", "2014-09-08", "2017-07-12")]
    // Counted years of a war.
    [InlineData("Iraqi Prime Minister Haider al-Abadi spoke of Syria's civil war, which is in its fifth year.", "2015-02-15", "2016-04-15")]
    public void The_range_is_as_narrow_as_the_report_allows(string text, string from, string to)
    {
        var annotation = fixture.Engine.Annotate(new Report("r", text));
        annotation.Days.ShouldNotBeNull().ToString().ShouldBe($"{from}/{to}");
        annotation.Because.ShouldNotBeEmpty();
    }

    [Fact]
    public void Weekdays_and_dates_tell_together()
    {
        const string Text = "Iraqi Prime Minister Haider al-Abadi met US Secretary of State Mike Pompeo in Baghdad on Tuesday. A truck was burnt on 12 June, and a second on 14 June. "
            + "On Tuesday the two also spoke with the press. A parade will be held on 23 June.";
        var annotation = fixture.Engine.Annotate(new Report("r", Text));

        // Tuesday lies after Thursday, 14 June, so it is the 19th.
        annotation.Days.ShouldBe(new DateRange(new DateOnly(2018, 6, 19), new DateOnly(2018, 6, 23)));
        annotation.Because.ShouldContain(reason => reason.StartsWith("'Tuesday', called by its weekday alone", StringComparison.Ordinal));
        annotation.Times.First(t => t.Text == "Tuesday").Days.ShouldBe(DateRange.Day(new DateOnly(2018, 6, 19)));
    }

    [Fact]
    public void A_known_event_of_last_week_tells_the_week()
    {
        var annotation = fixture.Engine.Annotate(new Report("r", "The rebels of HTS launched a surprise offensive last week. President Bashar al-Assad met his generals."));
        annotation.Days.ShouldBe(new DateRange(new DateOnly(2024, 12, 1), new DateOnly(2024, 12, 8)));
    }

    [Theory]
    [InlineData("President Jimmy Carter signed the treaty in 1979, a villager of Basra said.")]
    [InlineData("A farmer met his brother on Sunday.")]
    [InlineData("The presidential candidate Joe Biden waved.")]
    [InlineData("Officials fear a fall of Mosul. A bridge was opened on 3 May 2016.")]
    public void What_is_not_bounded_on_both_sides_is_not_dated(string text) => fixture.Engine.Annotate(new Report("r", text)).Because.ShouldBeEmpty();

    [Fact]
    public void A_report_with_a_day_is_not_dated_anew()
    {
        var report = new Report("r", "Iraqi Prime Minister Haider al-Abadi spoke in Basra.") { Published = new DateOnly(2016, 2, 3) };
        fixture.Engine.Annotate(report).Because.ShouldBeEmpty();
    }

    [Fact]
    public void What_hangs_on_the_day_stays_open_in_a_long_range()
    {
        // Both ends of the range lie in January, of different years.
        var times = TimeTagger.Tag("He fled on Tuesday.", new DateRange(new DateOnly(2009, 1, 20), new DateOnly(2017, 1, 21)));
        times.ShouldHaveSingleItem().Value.ShouldBe("XXXX-XX-XX");
    }
}
