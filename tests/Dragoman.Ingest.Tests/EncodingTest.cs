using System.Text;

namespace Dragoman.Ingest.Tests;

public class EncodingTest
{
    private const string Sentence = "“Élan,” the envoy from Zürich said – and left.";

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<byte[], bool> Files => new()
    {
        { Encoding.UTF8.GetBytes(Sentence), false },
        { [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence)], false },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sentence)], false },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sentence)], false },
        { Western.GetBytes(Sentence), true },
        { Western.GetBytes("<meta charset=utf-8>" + Sentence), true },
        { Western.GetBytes("<meta charset=martian>" + Sentence), true },
        { Western.GetBytes("<meta charset=\"windows-1252\">" + Sentence), false },
        { Western.GetBytes("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>" + Sentence), false },
        { Encoding.UTF8.GetBytes("<meta charset=iso-8859-1>" + Sentence), false },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void TextIsReadRightAndGuessesAreTold(byte[] bytes, bool isGuess)
    {
        using var stream = new MemoryStream(bytes);
        var name = bytes[0] == '<' ? "page.html" : "report.txt";

        var items = new Intake().Read(stream, name).ToList();

        items.OfType<InputProblem>().Any(problem => problem.IsWarning).ShouldBe(isGuess);
        items[^1].ShouldBeOfType<ReadReport>().Report.Text.ShouldBe(Sentence);
    }

    [Fact]
    public void NamedEncodingIsFollowed()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;
        using var stream = new MemoryStream(cyrillic.GetBytes("<meta charset=windows-1251><p>Стороны встретились в столице.</p>"));

        new Intake().Read(stream, "page.html").ToList().ShouldHaveSingleItem().ShouldBeOfType<ReadReport>()
            .Report.Text.ShouldBe("Стороны встретились в столице.");
    }
}
