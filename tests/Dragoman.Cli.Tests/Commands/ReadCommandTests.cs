using System.Text;

namespace Dragoman.Cli.Tests.Commands;

public class ReadCommandTests
{
    private const string Good = """{"id":"r1","title":"Talks in Tehran","text":"The ministers met in Tehran.","published":"2018-09-03","outlet":"IRNA"}""";

    [Fact]
    public void ABadLineGivesAnErrorInItsPlace()
    {
        var result = Cli.Run(["read", "-"], $$"""
            {{Good}}
            {"id":"r2"}
            not json

            {{Good.Replace("r1", "r3")}}
            """);

        result.Code.ShouldBe(0);
        result.Lines.Length.ShouldBe(4);
        result.Lines[0].ShouldBe("""{"id":"r1","title":"Talks in Tehran","text":"The ministers met in Tehran.","published":"2018-09-03","outlet":"IRNA","byline":null,"language":"en","dated":null}""");
        result.Lines[1].ShouldStartWith("""{"id":"r2","error":" """.TrimEnd());
        result.Lines[2].ShouldStartWith("""{"id":null,"error":" """.TrimEnd());
        result.Lines[3].ShouldStartWith("""{"id":"r3",""");
        result.Error.ShouldContain("-:2: ");
        result.Error.ShouldContain("-:3: ");
        result.Error.ShouldContain("2 reports of 4");
    }

    [Fact]
    public void QuietKeepsBadLinesToTheOutput() => Cli.Run(["read", "--quiet", "-"], "not json\n").Error.ShouldBeEmpty();

    [Fact]
    public void LettersOfAllScriptsStayAsTheyAre() =>
        Cli.Run(["read", "-"], """{"id":"é","text":"Erdoğan said “نعم” — ظريف \u0026 Путин."}""").Output.ShouldContain("Erdoğan said “نعم” — ظريف & Путин.");

    [Fact]
    public void OutputHasNoByteOrderMarkAndEndsWithALineEnd()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("out.jsonl");

        Cli.Run(["read", "-o", file, "-"], Good).Code.ShouldBe(0);

        var bytes = File.ReadAllBytes(file);
        bytes[0].ShouldBe((byte)'{');
        bytes[^1].ShouldBe((byte)'\n');
        File.Exists(file + ".partial").ShouldBeFalse();
    }

    [Fact]
    public void AFolderWithoutReportsEndsWith1()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("out.jsonl");

        Cli.Run(["read", "-o", file, folder.Path]).Code.ShouldBe(1);

        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void AnOutputThatCannotBeWrittenEndsWith1()
    {
        using var folder = new TemporaryFolder();

        var result = Cli.Run(["read", "-o", folder.File("no/such/out.jsonl"), "-"], Good);

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("cannot be written");
    }

    [Fact]
    public void TheOrderIsThatOfTheInputWhateverTheThreads()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 500; i++)
        {
            input.Append($$"""{"id":"{{i}}","text":"{{new string('x', i * 37 % 900 + 1)}}"}""").Append('\n');
        }

        var one = Cli.Run(["read", "--threads", "1", "-"], input.ToString());
        var many = Cli.Run(["read", "--threads", "8", "-"], input.ToString());

        one.Lines.Length.ShouldBe(500);
        many.Output.ShouldBe(one.Output);
    }

    [Fact]
    public void CsvHasAHeaderAndQuotesWhatNeedsIt()
    {
        var result = Cli.Run(["read", "--format", "csv", "-"], """{"id":"a,b","title":"He said \"no\"","text":"One.\n\nTwo."}""");

        result.Output.ShouldBe("id,title,text,published,outlet,byline,language\r\n\"a,b\",\"He said \"\"no\"\"\",\"One.\n\nTwo.\",,,,en\r\n");
    }

    [Fact]
    public void TablesKeepControlCharactersFromTheTerminal()
    {
        var result = Cli.Run(["read", "--format", "table", "-"], """{"id":"1","title":"[red]A[/] \u001b[31mtitle","text":"Text."}""");

        result.Code.ShouldBe(0);
        result.Output.ShouldContain("[red]A[/]");
        result.Output.ShouldNotContain("\u001b");
    }
}
