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
}
