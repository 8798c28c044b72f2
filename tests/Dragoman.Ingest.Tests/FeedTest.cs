using System.Text;
using Dragoman.Reports;

namespace Dragoman.Ingest.Tests;

public class FeedTest
{
    [Fact]
    public void Rss2WithWholeTextsInMarkup()
    {
        var items = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE rss SYSTEM "http://nowhere.example/rss.dtd">
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>
              <title>Harbour Courier</title><language>en-gb</language>
              <item>
                <title>Port reopens &amp; ships sail</title>
                <link>https://courier.example/port</link>
                <dc:creator>Ada Penn</dc:creator>
                <pubDate>Mon, 03 Sep 2018 21:40:00 +0200</pubDate>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>The port was opened again on <b>Monday</b>.</p><p>Nine ships sailed.</p>]]></content:encoded>
              </item>
              <item><title>Second</title><description>&lt;p&gt;The mayor thanked the navy.&lt;/p&gt;</description></item>
            </channel></rss>
            """);

        var report = items[0].ShouldBeOfType<ReadReport>().Report;
        report.Title.ShouldBe("Port reopens & ships sail");
        report.Text.ShouldBe("The port was opened again on Monday.\n\nNine ships sailed.");
        report.Published.ShouldBe(new DateOnly(2018, 9, 3));
        report.Outlet.ShouldBe("Harbour Courier");
        report.Byline.ShouldBe("Ada Penn");
        report.Url.ShouldBe("https://courier.example/port");
        report.Language.ShouldBe("en");
        items[0].Line.ShouldBe(6);
        items[1].ShouldBeOfType<ReadReport>().Report.Text.ShouldBe("The mayor thanked the navy.");
    }

    [Fact]
    public void Rss1WithItemsBesideTheChannel()
    {
        var report = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Valley Gazette</title></channel>
            <item><title>Pass closed</title><link>https://valley.example/pass</link>
              <description>Snow closed the pass.</description><dc:date>2019-01-04T10:00:00Z</dc:date></item>
            </rdf:RDF>
            """).ShouldHaveSingleItem().ShouldBeOfType<ReadReport>().Report;

        report.Outlet.ShouldBe("Valley Gazette");
        report.Published.ShouldBe(new DateOnly(2019, 1, 4));
        report.Text.ShouldBe("Snow closed the pass.");
    }

    [Fact]
    public void AtomWithXhtmlContent()
    {
        var report = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
            <title>Strait News</title>
            <entry><title type="html">Truce &lt;b&gt;holds&lt;/b&gt;</title>
              <link rel="self" href="https://strait.example/1.atom"/><link href="https://strait.example/1"/>
              <author><name>Luis Ortega</name></author>
              <published>2020-05-01T08:00:00Z</published><updated>2020-05-02T08:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The truce held for a third day.</p></div></content>
            </entry></feed>
            """).ShouldHaveSingleItem().ShouldBeOfType<ReadReport>().Report;

        report.Title.ShouldBe("Truce holds");
        report.Url.ShouldBe("https://strait.example/1");
        report.Byline.ShouldBe("Luis Ortega");
        report.Published.ShouldBe(new DateOnly(2020, 5, 1));
        report.Text.ShouldBe("The truce held for a third day.");
    }

    [Fact]
    public void BrokenFeedGivesItsItemsAndThenTheLine()
    {
        var items = Read("""
            <rss><channel><title>Courier</title>
            <item><description>The truce held.</description></item>
            <item><description>The truce</item>
            </channel></rss>
            """);

        items[0].ShouldBeOfType<ReadReport>().Report.Text.ShouldBe("The truce held.");
        items[1].ShouldBeOfType<InputProblem>().Line.ShouldBe(3);
        items.Count.ShouldBe(2);
    }

    [Fact]
    public void ItemWithoutTextIsAProblem()
    {
        var items = Read("<rss><channel><item><title>Only a title</title></item></channel></rss>");

        items.ShouldHaveSingleItem().ShouldBeOfType<InputProblem>().Message.ShouldContain("no text");
    }

    [Fact]
    public void NothingOutsideTheFileIsReadAndEntitiesDoNotGrow()
    {
        var items = Read("""
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY secret SYSTEM "file:///etc/hostname">]>
            <rss><channel><item><description>&b; &secret;</description></item></channel></rss>
            """);

        items.ShouldHaveSingleItem().ShouldBeOfType<InputProblem>();
    }

    private static List<IntakeItem> Read(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return [.. new Intake().Read(stream, "feed.rss")];
    }
}
