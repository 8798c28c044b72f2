using Dragoman.Cli.Output;

namespace Dragoman.Cli.Tests.Output;

public class RecordOutputTests
{
    private static readonly Streams NoStreams = new() { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null };

    [Fact]
    public void TheFileHasItsNameOnlyWhenItIsWhole()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("out.jsonl", "of the run before\n");
        using var output = RecordOutput.Open(NoStreams, file);

        output.Write("one\n"u8);
        output.Flush();
        File.ReadAllText(file).ShouldBe("of the run before\n");

        output.Complete();
        File.ReadAllText(file).ShouldBe("one\n");
        File.Exists(file + ".partial").ShouldBeFalse();
    }

    [Fact]
    public void AnUnfinishedFileStaysUnderItsOtherName()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("out.jsonl");
        using (var output = RecordOutput.Open(NoStreams, file))
        {
            output.Write("one\n"u8);
            output.Abandon();
            output.Partial.ShouldBe(file + ".partial");
        }

        File.Exists(file).ShouldBeFalse();
        File.ReadAllText(file + ".partial").ShouldBe("one\n");
    }

    [Fact]
    public void RecordsLongerThanTheBufferArriveWhole()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("out.jsonl");
        var longRecord = new byte[200_000];
        Array.Fill(longRecord, (byte)'x');
        using (var output = RecordOutput.Open(NoStreams, file))
        {
            output.Write("a"u8);
            output.Write(longRecord);
            output.Write("b"u8);
            output.Complete();
        }

        File.ReadAllText(file).ShouldBe($"a{new string('x', 200_000)}b");
    }

    [Fact]
    public void TwoRunsCannotWriteTheSameFile()
    {
        using var folder = new TemporaryFolder();
        using var first = RecordOutput.Open(NoStreams, folder.File("out.jsonl"));

        Should.Throw<RunException>(() => RecordOutput.Open(NoStreams, folder.File("out.jsonl")));
    }
}
