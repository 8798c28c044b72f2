using Dragoman.Events;

namespace Dragoman.Tests.Events;

/// <summary>How likely an event must be, by what else its report tells.</summary>
public sealed class BarsTests
{
    [Fact]
    public void Where_much_happens_less_is_wanted() =>
        Bars.Among(others: 3, sure: 4, sentences: 4).ShouldSatisfyAllConditions(
            b => b.Word.ShouldBeLessThan(Bars.Usual.Word),
            b => b.Event.ShouldBeLessThan(Bars.Usual.Event));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public void What_stands_alone_in_a_long_report_must_be_likelier(int others, int sure) =>
        Bars.Among(others, sure, sentences: 5).Event.ShouldBeGreaterThan(Bars.Usual.Event);

    [Theory]
    [InlineData(0, 1, 4)]
    [InlineData(1, 2, 9)]
    [InlineData(2, 3, 9)]
    public void A_short_report_may_tell_one_thing_and_a_long_one_two(int others, int sure, int sentences) =>
        Bars.Among(others, sure, sentences).ShouldBe(Bars.Usual);

    [Fact]
    public void No_bar_lies_below_the_lowest() =>
        Enumerable.Range(0, 10).ShouldAllBe(n => Bars.Among(n, n, n).Word >= Bars.Lowest);
}
