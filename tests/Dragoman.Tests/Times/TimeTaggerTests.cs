using Dragoman.Times;

namespace Dragoman.Tests.Times;

public class TimeTaggerTests
{
    // A Wednesday.
    private static readonly DateOnly Published = new(2018, 9, 5);

    [Theory]
    [InlineData("The envoys met on Monday.", "Monday", "DATE", "2018-09-03")]
    [InlineData("The envoys will meet on Monday.", "Monday", "DATE", "2018-09-10")]
    [InlineData("The envoys met on Wednesday.", "Wednesday", "DATE", "2018-09-05")]
    [InlineData("They were freed last Wednesday.", "last Wednesday", "DATE", "2018-08-29")]
    [InlineData("Talks resume next Thursday.", "next Thursday", "DATE", "2018-09-06")]
    [InlineData("Shells fell late on Sunday.", "late on Sunday", "DATE", "2018-09-02")]
    [InlineData("Shells fell Monday morning.", "Monday morning", "TIME", "2018-09-03TMO")]
    [InlineData("The truce began on Friday, Aug. 24.", "Friday, Aug. 24", "DATE", "2018-08-24")]
    [InlineData("He resigned on August 26.", "August 26", "DATE", "2018-08-26")]
    [InlineData("He resigned on 26 August 2017.", "26 August 2017", "DATE", "2017-08-26")]
    [InlineData("He resigned on Sept. 3.", "Sept. 3", "DATE", "2018-09-03")]
    [InlineData("He resigned on the 3rd of May 2016.", "the 3rd of May 2016", "DATE", "2016-05-03")]
    [InlineData("The vote is due on December 9.", "December 9", "DATE", "2018-12-09")]
    [InlineData("The file was dated 2018-09-03.", "2018-09-03", "DATE", "2018-09-03")]
    [InlineData("The port was shelled in November.", "November", "DATE", "2017-11")]
    [InlineData("The port had been shelled in December last year.", "December last year", "DATE", "2017-12")]
    [InlineData("The port was shelled in April.", "April", "DATE", "2018-04")]
    [InlineData("Troops left in mid-July.", "mid-July", "DATE", "2018-07")]
    [InlineData("Fighting has gone on since March 2011.", "March 2011", "DATE", "2011-03")]
    [InlineData("Earlier this week the army withdrew.", "Earlier this week", "DATE", "2018-W36")]
    [InlineData("Last month the army withdrew.", "Last month", "DATE", "2018-08")]
    [InlineData("The army withdrew last week.", "last week", "DATE", "2018-W35")]
    [InlineData("The army withdrew five months ago.", "five months ago", "DATE", "2018-04")]
    [InlineData("A week prior, the army had withdrawn.", "A week prior", "DATE", "2018-W35")]
    [InlineData("The army withdrew twenty-four years ago.", "twenty-four years ago", "DATE", "1994")]
    [InlineData("The army withdrew last summer.", "last summer", "DATE", "2018-SU")]
    [InlineData("The army withdrew in the winter of 2016.", "the winter of 2016", "DATE", "2016-WI")]
    [InlineData("Output fell in the second quarter.", "the second quarter", "DATE", "2018-Q2")]
    [InlineData("A law of the 1990s was repealed.", "the 1990s", "DATE", "199")]
    [InlineData("A palace of the 18th century burned.", "the 18th century", "DATE", "17")]
    [InlineData("A treaty signed in nineteen ninety-six lapsed.", "nineteen ninety-six", "DATE", "1996")]
    [InlineData("The ministers now agree.", "now", "DATE", "PRESENT_REF")]
    [InlineData("The ministers recently met.", "recently", "DATE", "PAST_REF")]
    [InlineData("It was a three-year war.", "three-year", "DURATION", "P3Y")]
    [InlineData("They waited for two and a quarter and then for 2 1/2 years.", "2 1/2 years", "DURATION", "P2Y6M")]
    [InlineData("They waited for several days.", "several days", "DURATION", "PXD")]
    [InlineData("They waited 36 hours.", "36 hours", "DURATION", "PT36H")]
    [InlineData("They march every Friday.", "every Friday", "SET", "XXXX-WXX-5")]
    [InlineData("They march twice a week.", "a week", "SET", "P1W")]
    [InlineData("A bomb went off at 10:35 p.m. on Tuesday.", "10:35 p.m. on Tuesday", "TIME", "2018-09-04T22:35")]
    [InlineData("A bomb went off at 2100 GMT.", "2100 GMT", "TIME", "2018-09-05T21:00")]
    [InlineData("A bomb went off last night.", "last night", "TIME", "2018-09-04TNI")]
    [InlineData("The embassy closed the day before yesterday.", "the day before yesterday", "DATE", "2018-09-03")]
    [InlineData("The embassy will close on Christmas Day.", "Christmas Day", "DATE", "2018-12-25")]
    public void An_expression_is_found_and_resolved(string text, string expression, string type, string value)
    {
        var time = TimeTagger.Tag(text, Published).Single(found => found.Text == expression);
        time.Type.ShouldBe(type);
        time.Value.ShouldBe(value);
        time.Span.In(text).ShouldBe(expression);
    }

    [Theory]
    [InlineData("Mr May may march past the old house in the fall of the city.")]
    [InlineData("Some 1,990 people were counted, at $1995.")]
    [InlineData("A second man sat in the sun.")]
    [InlineData("The 22-year-old was 1.5 metres tall.")]
    public void Other_words_are_not_times(string text) =>
        TimeTagger.Tag(text, Published).ShouldBeEmpty();

    [Theory]
    [InlineData("Gunmen struck on Monday. The same day a bridge fell.", "The same day", "2018-09-03")]
    [InlineData("Gunmen struck on 3 May 2016. The following day a bridge fell.", "The following day", "2016-05-04")]
    [InlineData("Gunmen struck on 3 May 2016. Two weeks later they were tried.", "Two weeks later", "2016-W20")]
    [InlineData("Gunmen struck in 2012. They had come the previous year.", "the previous year", "2011")]
    [InlineData("He spoke on 2 June 2017, having met them the day before.", "the day before", "2017-06-01")]
    public void A_step_is_taken_from_the_time_spoken_of(string text, string expression, string value) =>
        TimeTagger.Tag(text, Published).Single(time => time.Text == expression).Value.ShouldBe(value);

    [Theory]
    [InlineData("They met from 3 to 5 May 2017.", "2017-05-03", "2017-05-05")]
    [InlineData("They met between 2015 and 2017.", "2015-01-01", "2017-12-31")]
    [InlineData("They met in the past three years.", "2015-09-05", "2018-09-05")]
    [InlineData("They have met since Monday.", "2018-09-03", "2018-09-05")]
    [InlineData("They met last month.", "2018-08-01", "2018-08-31")]
    [InlineData("They met over the weekend.", "2018-09-01", "2018-09-02")]
    public void Days_cover_all_that_is_meant(string text, string from, string to)
    {
        foreach (var time in TimeTagger.Tag(text, Published))
        {
            time.Days.ShouldNotBeNull().ShouldBe(new DateRange(DateOnly.Parse(from), DateOnly.Parse(to)));
        }

        TimeTagger.Tag(text, Published).ShouldNotBeEmpty();
    }

    [Fact]
    public void Spans_are_in_order_and_apart_on_any_mix_of_words()
    {
        string[] pieces =
        [
            "Monday", "the", "last", "12", "May", "of", "2018", "-", ",", "early", "year", "three", "years", "ago", "at",
            "10", ":", "30", "p.m.", "quarter", "this", "day", "before", "a", "few", "later", "9999", "\n\n", ".", "will",
            "nineteen", "ninety", "century", "31", "February", "every", "end", "same", "thousand", "hundred",
            "winter",
        ];
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var picked = Enumerable.Range(0, 12).Select(_ => pieces[random.Next(pieces.Length)]);
            var text = string.Join(random.Next(5) == 0 ? "" : " ", picked);
            var end = 0;
            foreach (var time in TimeTagger.Tag(text, Published))
            {
                time.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                time.Span.Length.ShouldBeGreaterThan(0);
                (time.Days is not { } days || days.From <= days.To).ShouldBeTrue(text);
                end = time.Span.End;
            }

            TimeTagger.Tag(text, (DateOnly?)null).Count.ShouldBe(TimeTagger.Tag(text, Published).Count, text);
        }
    }

    [Theory]
    [InlineData("one ")]
    [InlineData("last ")]
    [InlineData("the ")]
    [InlineData("about ")]
    [InlineData("10:")]
    public void A_word_without_end_costs_no_more_than_its_length(string word)
    {
        // Half a minute would not do for the square of this length.
        var text = string.Concat(Enumerable.Repeat(word, 200_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        TimeTagger.Tag(text, Published);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
