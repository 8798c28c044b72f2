using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

public sealed class TagPairsTests
{
    private static readonly string[] Upos = ["NOUN", "PROPN", "VERB"];
    private static readonly string[] Xpos = ["NN", "NNP", "VBZ"];

    [Fact]
    public void Tags_that_do_not_go_together_are_not_chosen_together()
    {
        var pairs = new TagPairs([("NOUN", "NN"), ("PROPN", "NNP"), ("VERB", "VBZ")], Upos, Xpos);
        pairs.Best([0.5f, 0.1f, 0.4f], [0.1f, 0.1f, 0.8f]).ShouldBe(((byte)2, (byte)2));
        pairs.Best([0.6f, 0.4f, 0f], [0.3f, 0.7f, 0f]).ShouldBe(((byte)1, (byte)1));
    }

    [Fact]
    public void Without_a_list_every_pair_goes() =>
        new TagPairs([], Upos, Xpos).Best([0.5f, 0.1f, 0.4f], [0.1f, 0.1f, 0.8f]).ShouldBe(((byte)0, (byte)2));

    [Fact]
    public void Of_equal_pairs_the_first_is_taken() =>
        new TagPairs([], Upos, Xpos).Best([0.5f, 0.5f, 0f], [0f, 0f, 0f]).ShouldBe(((byte)0, (byte)0));
}
