using Dragoman.Statements;

namespace Dragoman.Tests.Statements;

public sealed class CueWordsTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void A_word_has_the_frames_of_all_its_lines()
    {
        File.WriteAllText(file, "# saying\nspeech verb clause quote +about: say|tell\n\nwish verb to: tell\n");
        var uses = CueWords.Load(file).Verb("tell");
        uses.Length.ShouldBe(2);
        uses[0].Takes(CueFrames.Quote).ShouldBeTrue();
        uses[0].Prepositions.ShouldContain("about");
        uses[1].Kind.ShouldBe(StatementKind.Wish);
        uses[1].Takes(CueFrames.Clause).ShouldBeFalse();
    }

    [Theory]
    [InlineData("speech verb: say")]
    [InlineData("shout verb clause: say")]
    [InlineData("speech adverb clause: say")]
    [InlineData("speech verb sideways: say")]
    [InlineData("speech verb clause")]
    public void A_line_that_cannot_be_read_is_named(string line)
    {
        File.WriteAllText(file, $"speech verb clause: say\n{line}\n");
        Should.Throw<InvalidDataException>(() => CueWords.Load(file)).Message.ShouldContain(":2:");
    }

    [Fact]
    public void A_language_without_the_file_has_no_such_words() =>
        CueWords.Load(file + ".missing").Verb("say").Length.ShouldBe(0);
}
