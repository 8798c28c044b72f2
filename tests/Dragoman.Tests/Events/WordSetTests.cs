using Dragoman.Events;

namespace Dragoman.Tests.Events;

public sealed class WordSetTests
{
    private static readonly Dictionary<string, WordMask?> Ends = new WordSet(["call_off", "air_strike", "call_back", "visit", "visit_again"]).Ends().ToDictionary(end => end.Word, end => end.Others);

    [Theory]
    [InlineData("call", "off", true)]
    [InlineData("call", "back", true)]
    [InlineData("call", "strike", false)]
    [InlineData("strike", "air", true)]
    [InlineData("strike", "off", false)]
    [InlineData("again", "visit", true)]
    public void With_a_word_stand_the_other_ends_of_its_sequences(string word, string other, bool stands)
    {
        var sentence = new WordMask();
        sentence.Add(other);

        Ends[word].ShouldNotBeNull().Meets(sentence).ShouldBe(stands);
    }

    [Fact]
    public void Nothing_need_stand_with_a_word_that_is_enough() => Ends["visit"].ShouldBeNull();
}
