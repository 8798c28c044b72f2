using System.IO.Compression;
using System.Text;

namespace Dragoman.Ingest.Tests;

public sealed class FilesTest : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-intake-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void FolderIsReadInOrdinalOrderWithoutFilesAboutIt()
    {
        Write("b.txt", "The second report.");
        Write("B.txt", "The first report.");
        Write("a/z.txt", "The report in a folder.");
        Write("README.md", "About this folder.");
        Write("LICENSE", "Terms.");
        Write(".hidden.txt", "Notes.");
        Write(".git/config.txt", "Settings.");

        Texts(folder).ShouldBe(["The first report.", "The report in a folder.", "The second report."]);
    }

    [Fact]
    public void ItemsAreGivenBeforeTheNextFileIsOpened()
    {
        var first = Write("1.txt", "The first report.");
        var second = Write("2.txt", "The second report.");

        using var items = new Intake().Read([first, second]).GetEnumerator();
        items.MoveNext();
        File.Delete(second);

        items.Current.ShouldBeOfType<ReadReport>().File.ShouldBe(first);
        items.MoveNext();
        items.Current.ShouldBeOfType<InputProblem>();
    }

    [Theory]
    [InlineData("report.txt", "The two sides met.")]
    [InlineData("report", "The two sides met.")]
    [InlineData("report.dat", "{\"id\":\"a\",\"text\":\"The two sides met.\"}")]
    [InlineData("report.jsonl", "{\"id\":\"a\",\"text\":\"The two sides met.\"}")]
    [InlineData("report.ndjson", "{\"id\":\"a\",\"text\":\"The two sides met.\"}")]
    [InlineData("report.json", "{\n  \"id\": \"a\",\n  \"text\": \"The two sides met.\"\n}")]
    [InlineData("reports.json", "[{\"id\":\"a\",\"text\":\"The two sides met.\"}]")]
    [InlineData("lines.json", "{\"id\":\"a\",\"text\":\"The two sides met.\"}\n{\"id\":\"a\",\"text\":\"The two sides met.\"}")]
    [InlineData("page", "<!DOCTYPE html><html><body><p>The two sides met.</p></body></html>")]
    [InlineData("page.xml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>The two sides met.</p></body></html>")]
    [InlineData("page.htm", "<p>The two sides met.</p>")]
    [InlineData("feed.xml", "<?xml version=\"1.0\"?><rss><channel><item><description>The two sides met.</description></item></channel></rss>")]
    [InlineData("feed.rss", "<rss><channel><item><description>The two sides met.</description></item></channel></rss>")]
    [InlineData("note.md", "The **two sides** [met](https://a.example).")]
    public void FormatIsToldByNameOrContentAlsoWhenPacked(string name, string content)
    {
        Texts(Write(name, content)).Distinct().ShouldBe(["The two sides met."]);

        var packed = Path.Combine(folder, name + ".gz");
        using (var stream = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
        {
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        Texts(packed).Distinct().ShouldBe(["The two sides met."]);
    }

    [Fact]
    public void BadFilesAreProblemsAndTheRestGoesOn()
    {
        string[] bad =
        [
            Path.Combine(folder, "missing.txt"),
            Write("empty.txt", ""),
            Write("blank.txt", " \n\t\n"),
            Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]),
            Write("paper.txt", "%PDF-1.7 text"u8.ToArray()),
            Write("cut.txt.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B]),
            Write("empty.html", "<html><body><script>var a;</script></body></html>"),
            Write("settings.xml", "<?xml version=\"1.0\"?><settings/>"),
        ];

        var items = new Intake().Read([.. bad, Write("good.txt", "The two sides met.")]).ToList();

        items.SkipLast(1).Cast<InputProblem>().Select(problem => problem.File).ShouldBe(bad);
        items.OfType<InputProblem>().ShouldAllBe(problem => !problem.IsWarning && problem.Message.Length > 0 && problem.Remedy.Length > 0);
        items[^1].ShouldBeOfType<ReadReport>();
    }

    [Fact]
    public void OneFileGivesTheSameIdWhereverItLies()
    {
        var one = new Intake().Read([Write("1.txt", "The two sides met.")]).Cast<ReadReport>().Single();
        var other = new Intake().Read([Write("x/2.txt", "The two sides met.")]).Cast<ReadReport>().Single();

        one.Report.Id.ShouldBe(other.Report.Id);
    }

    [Fact]
    public void PlainTextOnStandardInputIsOneReport()
    {
        using var stream = new MemoryStream("Talks begin\n\nThe two sides met in the capital on Monday."u8.ToArray());

        var item = new Intake().Read(["-"], stream).ToList().ShouldHaveSingleItem().ShouldBeOfType<ReadReport>();

        item.File.ShouldBe("-");
        item.Report.Title.ShouldBe("Talks begin");
        stream.CanRead.ShouldBeTrue();
    }

    private static IEnumerable<string> Texts(string path) =>
        new Intake().Read([path]).Select(item => item.ShouldBeOfType<ReadReport>().Report.Text);

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
