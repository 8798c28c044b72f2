using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

public sealed class WordClassesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_class_takes_in_one_above_it()
    {
        var words = WordClasses.Load(Path.Combine(EngineOptions.Default.Language, "words.txt"));
        words.Has(WordClass.Failing, "foil").ShouldBeTrue();
        words.Has(WordClass.Preventing, "foil").ShouldBeTrue();
        words.Has(WordClass.Failing, "succeed").ShouldBeFalse();
    }

    [Fact]
    public void A_missing_class_is_named() =>
        Should.Throw<InvalidDataException>(() => WordClasses.Load(Written("class not: not\n"))).Message.ShouldContain("'definite' is missing");

    [Theory]
    [InlineData("class verbs: go")]
    [InlineData("not: no")]
    [InlineData("class not")]
    public void A_line_that_cannot_be_read_is_named(string line) =>
        Should.Throw<InvalidDataException>(() => WordClasses.Load(Written("# words\n" + line))).Message.ShouldContain("words.txt:2");

    [Fact]
    public void A_class_stands_once() =>
        Should.Throw<InvalidDataException>(() => WordClasses.Load(Written("class to: to\nclass to: zu\n"))).Message.ShouldContain("words.txt:2");

    [Fact]
    public void A_class_that_is_taken_in_must_stand_above() =>
        Should.Throw<InvalidDataException>(() => WordClasses.Load(Written("class failing: @preventing\n"))).Message.ShouldContain("'preventing'");

    public void Dispose() => folder.Dispose();

    private string Written(string text) => folder.Write("words.txt", text);
}
