using System.Diagnostics;
using Dragoman.Tests.Specs;
using Dragoman.Text;

namespace Dragoman.Tests.Text;

public sealed class SentenceSplitterTests
{
    private const char Cut = '‖';

    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Text/SentenceSplitter.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sentences(SpecRow row)
    {
        var expected = row["sentences"].Split(Cut, StringSplitOptions.TrimEntries);
        var text = row["sentences"].Replace(Cut.ToString(), string.Empty).Replace("  ", " ");
        English.Splitter.Split(text).ConvertAll(s => s.In(text)).ShouldBe(expected);
    }

    [Fact]
    public void A_text_without_words_has_no_sentences()
    {
        English.Splitter.Split(string.Empty).ShouldBeEmpty();
        English.Splitter.Split(" \n\t \r\n ").ShouldBeEmpty();
    }

    [Fact]
    public void Windows_line_ends_separate_paragraphs()
    {
        const string Text = "Talks failed\r\n\r\nIran blamed Iraq.\r\nIraq blamed Iran.";
        English.Splitter.Split(Text).ConvertAll(s => s.In(Text))
            .ShouldBe(["Talks failed", "Iran blamed Iraq.", "Iraq blamed Iran."]);
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("word, ")]
    [InlineData("x")]
    [InlineData("... ")]
    [InlineData("\"")]
    [InlineData("a.B")]
    [InlineData("[1]")]
    [InlineData("U.S. ")]
    public void A_line_of_fifty_thousand_characters_is_cut_into_pieces(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        var splitter = English.Splitter;
        var clock = Stopwatch.StartNew();
        var sentences = splitter.Split(text);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        sentences.ShouldAllBe(s => s.Length <= 2 * SentenceSplitter.LongestSentence);
        sentences.Sum(s => text[s.Start..s.End].Count(c => c != ' ')).ShouldBe(text.Count(c => c != ' '));
    }

    [Fact]
    public void Damaged_weights_are_told()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("sentences.tsv", "b|.|A\t0.2\nb|.|a\tmuch\n");
        Should.Throw<InvalidDataException>(() => FeatureWeights.Load(file)).Message.ShouldContain("sentences.tsv:2");
    }

    [Fact]
    public void Damaged_word_lists_are_told()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("tokens.tsv", "# words\ntitle\tGen Mr\nprefix non anti\n");
        Should.Throw<InvalidDataException>(() => WordLists.Load(file)).Message.ShouldContain("tokens.tsv:3");
    }

    [Fact]
    public void A_long_line_is_cut_between_words()
    {
        var text = string.Concat(Enumerable.Repeat("minister ", 5000));
        English.Splitter.Split(text)
            .ShouldAllBe(s => s.In(text).StartsWith("minister") && s.In(text).EndsWith("minister"));
    }
}
