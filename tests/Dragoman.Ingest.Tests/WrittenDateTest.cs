using Dragoman.Ingest.Dates;

namespace Dragoman.Ingest.Tests;

public class WrittenDateTest
{
    [Theory]
    [InlineData("Tuesday, October 8, 2019", "2019-10-08")]
    [InlineData("3 September 2018", "2018-09-03")]
    [InlineData("3rd of September 2018, 10:15", "2018-09-03")]
    [InlineData("Sept. 3, 2018", "2018-09-03")]
    [InlineData("September 3rd 2018", "2018-09-03")]
    [InlineData("2018-09-03", "2018-09-03")]
    [InlineData("2018-09-03T23:59:00-07:00", "2018-09-03")]
    [InlineData("20180903", "2018-09-03")]
    [InlineData("20180903T101500", "2018-09-03")]
    [InlineData("Mon, 03 Sep 2018 21:40:00 GMT", "2018-09-03")]
    [InlineData("31. Mai 2012", "2012-05-31")]
    [InlineData("8 de octubre de 2019", "2019-10-08")]
    [InlineData("le 1er février 2020", "2020-02-01")]
    [InlineData("31.05.2012", "2012-05-31")]
    [InlineData("3/9/2018", "2018-09-03")]
    [InlineData("2018年9月3日", "2018-09-03")]
    public void IsRead(string text, string expected) =>
        WrittenDate.FromAny(text).ShouldBe(DateOnly.ParseExact(expected, "yyyy-MM-dd"));

    [Theory]
    [InlineData("")]
    [InlineData("on Monday")]
    [InlineData("September 2018")]
    [InlineData("31 February 2018")]
    [InlineData("13/13/2018")]
    [InlineData("3 September 1492")]
    [InlineData("1535969400000")]
    [InlineData("version 10.2.2018.4")]
    public void NoWholeDayIsNone(string text) => WrittenDate.FromAny(text).ShouldBeNull();

    [Fact]
    public void AmericanOrderIsFollowedWhereItCanBe()
    {
        WrittenDate.FromAny("9/3/2018", monthFirst: true).ShouldBe(new DateOnly(2018, 9, 3));
        WrittenDate.FromAny("25/3/2018", monthFirst: true).ShouldBe(new DateOnly(2018, 3, 25));
    }

    [Theory]
    [InlineData("https://a.example/2018/09/03/talks", "2018-09-03")]
    [InlineData("https://a.example/2018/9/3/talks", "2018-09-03")]
    [InlineData("https://a.example/news/2018-09-03-talks.html", "2018-09-03")]
    [InlineData("https://a.example/20180903/talks", "2018-09-03")]
    [InlineData("https://a.example/news-03-09-2018", "2018-09-03")]
    [InlineData("https://a.example/2018/09/talks", null)]
    [InlineData("https://a.example/id/201809031", null)]
    public void DayInAnAddress(string address, string? expected) =>
        WrittenDate.FromAddress(address).ShouldBe(expected is null ? null : DateOnly.ParseExact(expected, "yyyy-MM-dd"));
}
