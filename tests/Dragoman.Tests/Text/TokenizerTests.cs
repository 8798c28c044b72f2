using Dragoman.Tests.Specs;
using Dragoman.Text;

namespace Dragoman.Tests.Text;

public sealed class TokenizerTests
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Text/Tokenizer.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words(SpecRow row) => string.Join(' ', Cut(row["text"])).ShouldBe(row["words"]);

    [Fact]
    public void A_stretch_is_cut_without_what_stands_around_it()
    {
        const string Text = "Before. Iran spoke. After.";
        var words = new List<Span>();
        English.Tokenizer.Tokenize(Text, new Span(8, 19), words);
        words.ConvertAll(w => w.In(Text)).ShouldBe(["Iran", "spoke", "."]);
    }

    [Fact]
    public void No_word_is_longer_than_the_limit()
    {
        var words = Cut(new string('x', 1000));
        words.Count.ShouldBe(5);
        words.ShouldAllBe(w => w.Length == Tokenizer.LongestWord);
    }

    [Fact]
    public void Every_letter_lies_in_exactly_one_word()
    {
        const string Text =
            "The U.S.-led “coalition” (27 states) can't/won't pay $1.5bn, he said… e.g. www.example.org/a?b=1.";
        var words = new List<Span>();
        English.Tokenizer.Tokenize(Text, new Span(0, Text.Length), words);
        string.Concat(words.Select(w => w.In(Text))).ShouldBe(Text.Replace(" ", string.Empty));
    }

    private static List<string> Cut(string text)
    {
        var words = new List<Span>();
        English.Tokenizer.Tokenize(text, new Span(0, text.Length), words);
        return words.ConvertAll(w => w.In(text));
    }
}
