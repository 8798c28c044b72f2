using Dragoman.Events;

namespace Dragoman.Tests.Events;

public sealed class WordSetTests
{
    private static readonly WordSet Words = new(["call_off", "air_strike", "call_back", "visit"]);

    [Theory]
    [InlineData("call", "off", true)]
    [InlineData("call", "back", true)]
    [InlineData("call", "strike", false)]
    [InlineData("strike", "air", true)]
    [InlineData("strike", "off", false)]
    public void Beside_a_word_stand_the_other_ends_of_its_sequences(string word, string other, bool stands)
    {
        var sentence = new WordMask();
        sentence.Add(other);

        Words.Beside(word).Meets(sentence).ShouldBe(stands);
    }

    [Fact]
    public void Nothing_need_stand_beside_a_word_that_is_enough() => Words.Beside("visit").Bits().ShouldBeEmpty();
}
