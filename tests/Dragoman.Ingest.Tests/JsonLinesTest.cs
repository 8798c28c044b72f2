using System.Text;
using Dragoman.Reports;

namespace Dragoman.Ingest.Tests;

public class JsonLinesTest
{
    [Fact]
    public void AllFieldsAreTaken()
    {
        var report = Single("""
            {"id":"r1","title":"Talks","text":"The two sides met.","published":"2018-09-03","outlet":"IRNA","url":"https://a.example/1","language":"fa-IR"}
            """);

        report.ShouldBe(new Report("r1", "The two sides met.")
        {
            Title = "Talks",
            Published = new DateOnly(2018, 9, 3),
            Outlet = "IRNA",
            Url = "https://a.example/1",
            Language = "fa",
        });
    }

    [Fact]
    public void GivenTextStaysByteForByte()
    {
        var report = Single("""{"id":"r1","text":"  Talks began. \n\n\nLeave a Reply\n"}""");

        report.Text.ShouldBe("  Talks began. \n\n\nLeave a Reply\n");
    }

    [Fact]
    public void GivenTextIsCleanedWhenAsked()
    {
        var report = Single(
            """{"id":"r1","text":"  Talks began in the capital on Monday. \n\n\nLeave a Reply\n"}""",
            new IntakeOptions { Format = InputFormat.Jsonl, CleansGivenText = true });

        report.Text.ShouldBe("Talks began in the capital on Monday.");
    }

    [Fact]
    public void OpeningDateLineGivesTheDayWhenNoneIsGiven()
    {
        var report = Single("""{"id":"r1","text":"Friday, January 4, 2019 \n\n\nA bridge fell on Monday."}""");

        report.Published.ShouldBe(new DateOnly(2019, 1, 4));
        report.Dateline!.Span.In(report.Text).ShouldBe("Friday, January 4, 2019");
        report.Dateline.Place.ShouldBeNull();
    }

    [Fact]
    public void HtmlIsExtracted()
    {
        var report = Single("""{"id":"r1","html":"<nav>Home</nav><article><p>The envoy met the king on Tuesday in the palace.</p></article>"}""");

        report.Text.ShouldBe("The envoy met the king on Tuesday in the palace.");
    }

    [Fact]
    public void MissingIdIsMadeFromContent()
    {
        var items = Read("""{"text":"The two sides met."}""");

        items[0].ShouldBeOfType<InputProblem>().IsWarning.ShouldBeTrue();
        var id = items[1].ShouldBeOfType<ReadReport>().Report.Id;
        id.ShouldMatch("^r-[0-9a-f]{16}$");
        Read("""{"text":"The two sides met."}""")[1].ShouldBeOfType<ReadReport>().Report.Id.ShouldBe(id);
        Read("""{"text":"The two sides parted."}""")[1].ShouldBeOfType<ReadReport>().Report.Id.ShouldNotBe(id);
    }

    [Theory]
    [InlineData("""{"id":"r1","text":"Tal""", null, "not valid JSON at column 23")]
    [InlineData("""{"id":"ré","text":}""", null, "not valid JSON at column 19")]
    [InlineData("[1,2]", null, "an array, not an object")]
    [InlineData("7", null, "a number, not an object")]
    [InlineData("""{"id":"r1"}""", "r1", "neither \"text\" nor \"html\"")]
    [InlineData("""{"id":"r1","text":"  "}""", "r1", "neither \"text\" nor \"html\"")]
    [InlineData("""{"id":"r1","text":["a"]}""", "r1", "\"text\" is an array")]
    [InlineData("""{"id":5,"text":"a"}""", null, "\"id\" is a number")]
    [InlineData("""{"id":"r1","text":"a","published":20180903}""", "r1", "\"published\" is a number")]
    [InlineData("""{"id":"r1","text":"a \ud800 b"}""", "r1", "surrogate pair")]
    [InlineData("""{"id":"r1","html":"<script>x</script>"}""", "r1", "No article text")]
    public void BadLineIsAProblemAndTheRestGoesOn(string bad, string? id, string message)
    {
        var items = Read($"{{\"id\":\"a\",\"text\":\"One.\"}}\n\n{bad}\n{{\"id\":\"b\",\"text\":\"Two.\"}}");

        items.Count.ShouldBe(3);
        var problem = items[1].ShouldBeOfType<InputProblem>();
        problem.File.ShouldBe("-");
        problem.Line.ShouldBe(3);
        problem.Id.ShouldBe(id);
        problem.Message.ShouldContain(message);
        problem.Remedy.ShouldNotBeEmpty();
        items[2].ShouldBeOfType<ReadReport>().Report.Id.ShouldBe("b");
    }

    [Fact]
    public void UnreadableDayIsAWarning()
    {
        var items = Read("""{"id":"r1","text":"One.","published":"last week"}""");

        items[0].ShouldBeOfType<InputProblem>().Message.ShouldContain("published");
        items[1].ShouldBeOfType<ReadReport>().Report.Published.ShouldBeNull();
    }

    [Fact]
    public void ByteOrderMarkAndWindowsLineEndsAreNoContent()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "{\"id\":\"a\",\"text\":\"One.\"}\r\n{\"id\":\"b\",\"text\":\"Two.\"}\r\n"u8];

        Read(bytes).Cast<ReadReport>().Select(item => item.Report.Id).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Utf16IsReadByItsMark()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"id\":\"a\",\"text\":\"Zürich.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}")];

        Read(bytes).Cast<ReadReport>().Select(item => item.Report.Text).ShouldBe(["Zürich.", "Two."]);
    }

    [Fact]
    public void LineThatIsNotUtf8IsReadAsWindows1252WithAWarning()
    {
        byte[] bytes = [.. "{\"id\":\"a\",\"text\":\"Z"u8, 0xFC, .. "rich \x00"u8[..5], 0x93, .. "no"u8, 0x94, .. "\"}"u8];

        var items = Read(bytes);

        items[0].ShouldBeOfType<InputProblem>().Message.ShouldContain("Windows-1252");
        items[1].ShouldBeOfType<ReadReport>().Report.Text.ShouldBe("Zürich “no”");
    }

    private static Report Single(string json, IntakeOptions? options = null) =>
        Read(json, options).ShouldHaveSingleItem().ShouldBeOfType<ReadReport>().Report;

    private static List<IntakeItem> Read(string json, IntakeOptions? options = null) => Read(Encoding.UTF8.GetBytes(json), options);

    private static List<IntakeItem> Read(byte[] bytes, IntakeOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. new Intake(options ?? new IntakeOptions { Format = InputFormat.Jsonl }).Read(["-"], stream)];
    }
}
