using System.Diagnostics;
using System.Text;

namespace Dragoman.Ingest.Tests;

/// <summary>Whatever the bytes, reading ends, does not throw and gives the same items each time.</summary>
public class RobustnessTest
{
    private const string Seed = """
        <!DOCTYPE html><html lang="en"><head><title>Talks | Paper</title><script type="application/ld+json">{"@type":"NewsArticle"}</script></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Talks</h1><p>By Ada Penn</p><p>The two sides met on Monday, 3 September 2018.</p></article></body></html>
        """;

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    [InlineData("a.jsonl")]
    [InlineData("a.json")]
    [InlineData("a.rss")]
    [InlineData("a.gz")]
    [InlineData("a")]
    public void MutatedInputNeverThrows(string name)
    {
        var random = new Random(20180903);
        var seeds = (string[])[Seed, "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"html\":\"<p>Two.\"}", "<rss><channel><item><description>One.</description></item></channel></rss>"];
        for (var round = 0; round < 150; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(seeds[round % seeds.Length]);
            for (var change = random.Next(1, 12); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            bytes = bytes[..random.Next(bytes.Length + 1)];

            var shown = Shown(bytes, name);

            shown.ShouldNotBeEmpty();
            Shown(bytes, name).ShouldBe(shown);
        }
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a>")]
    [InlineData("<p><span>")]
    public void DeepNestingNeitherOverflowsNorStalls(string opening)
    {
        var html = string.Concat(Enumerable.Repeat(opening, 20_000)) + "The two sides met.";
        var watch = Stopwatch.StartNew();

        Shown(Encoding.UTF8.GetBytes(html), "a.html").ShouldHaveSingleItem();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    private static List<string> Shown(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        return [.. new Intake().Read(stream, name).Select(item => item is ReadReport read ? new CleanReport(read.Report).ToJson() : item.ToString())];
    }
}
