using Dragoman.Events;

namespace Dragoman.Tests.Events;

public sealed class WordMaskTests
{
    private static readonly string[] Words = ["bomb", "minister", "visit", "sanction", "of", "embassy", "tanker", "vote"];

    [Fact]
    public void Masks_that_share_a_word_meet()
    {
        var all = Of(Words);
        Array.TrueForAll(Words, word => Of(word).Meets(all) && all.Meets(Of(word))).ShouldBeTrue();
    }

    [Fact]
    public void Most_masks_that_share_none_do_not()
    {
        var sentence = Of(Words);
        Enumerable.Range(0, 1000).Count(i => Of($"other{i}").Meets(sentence)).ShouldBeLessThan(60);
    }

    [Fact]
    public void A_glance_at_few_words_tells_whether_one_of_them_may_be_there()
    {
        var glance = WordGlance.At(Of("embassy", "tanker"));

        glance.IsTelling.ShouldBeTrue();
        glance.Meets(Of(Words)).ShouldBeTrue();
        glance.Meets(Of("tanker")).ShouldBeTrue();
        glance.Meets(Of("bomb", "minister")).ShouldBeFalse();
    }

    [Fact]
    public void A_glance_at_many_words_or_none_tells_nothing()
    {
        foreach (var glance in (WordGlance[])[WordGlance.At(Of(Words)), WordGlance.At(new WordMask()), WordGlance.At(null)])
        {
            glance.IsTelling.ShouldBeFalse();
            glance.Meets(new WordMask()).ShouldBeTrue();
        }
    }

    private static WordMask Of(params ReadOnlySpan<string> words)
    {
        var mask = new WordMask();
        foreach (var word in words)
        {
            mask.Add(word);
        }

        return mask;
    }
}
