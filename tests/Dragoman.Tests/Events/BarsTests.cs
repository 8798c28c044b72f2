using Dragoman.Actors;
using Dragoman.Events;

namespace Dragoman.Tests.Events;

/// <summary>How likely a record must be right, by who stands on its sides and by what else its report tells.</summary>
public sealed class BarsTests
{
    [Theory]
    [InlineData(4, new double[] { 0.5 })]
    [InlineData(9, new double[] { 0.7, 0.6, 0.1 })]
    public void A_short_report_may_tell_one_thing_and_a_long_one_two(int sentences, double[] chances) =>
        Bars.Of(sentences, chances).ShouldBe(Bars.Most);

    [Theory]
    [InlineData(5, new double[] { })]
    [InlineData(5, new double[] { 0.9, 0.54, 0.5 })]
    public void Of_a_long_report_that_tells_hardly_an_event_more_is_wanted(int sentences, double[] chances)
    {
        var bars = Bars.Of(sentences, chances);
        bars.ShouldBe(Bars.Eventless);
        bars.Usual.ShouldBeGreaterThan(Bars.Most.Usual);
        bars.Private.ShouldBeGreaterThan(Bars.Most.Private);
    }

    [Fact]
    public void Private_people_must_be_surer_unless_they_protest()
    {
        Bars.Most.For("CONSULT", [Of("CVL"), Of("BUS")]).ShouldBe(Bars.Most.Private);
        Bars.Most.For("CONSULT", []).ShouldBe(Bars.Most.Private);
        Bars.Most.For("CONSULT", [Of("CVL"), Of("GOV")]).ShouldBe(Bars.Most.Usual);
        Bars.Most.For("PROTEST", [Of("CVL")]).ShouldBe(Bars.Most.Usual);
    }

    private static EventActor Of(string sector) => new(new Actor("x", null, "somebody", null, [sector], "a test"), "somebody", new Span(0, 8));
}
