using Dragoman.Places;

namespace Dragoman.Tests.Places;

public class OutletHomeTests
{
    [Theory]
    [InlineData("www.example.com.tr", "TUR")]
    [InlineData("https://news.example.co.uk:8080/a/b.html", "GBR")]
    [InlineData("example.com", null)]
    [InlineData("IRNA", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_domain_tells_the_country(string? host, string? country) =>
        OutletHome.FromHost(host)?.Country.ShouldBe(country);

    [Fact]
    public void Distances_follow_the_globe()
    {
        Distance.Kilometres(52.52, 13.405, 48.8566, 2.3522).ShouldBe(878, 2);
        Distance.Kilometres(0, 179.5, 0, -179.5).ShouldBe(111, 1);
        Distance.Kilometres(10, 20, 10, 20).ShouldBe(0);
    }

    [Theory]
    [InlineData("www.fairviewdailynews.com", "fairview")]
    [InlineData("https://fairview-herald.co.uk/a", "fairview")]
    [InlineData("fairviewandmilltontimes.com", "millton")]
    [InlineData("thenewmilltonpost.com", "new millton")]
    public void The_name_of_a_paper_holds_its_town(string host, string town) => OutletHome.FromHost(host)!.Towns.ShouldContain(town);
}
