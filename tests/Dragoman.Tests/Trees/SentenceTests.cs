using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

public sealed class SentenceTests
{
    // The old king met two envoys
    private static readonly Sentence King = Build(
        ("The", 2, "det"), ("old", 2, "amod"), ("king", 3, "nsubj"),
        ("met", -1, "root"), ("two", 5, "nummod"), ("envoys", 3, "obj"));

    [Fact]
    public void Dependents_stand_from_left_to_right()
    {
        King.Children(3).ToArray().ShouldBe([2, 5]);
        King.Children(2).ToArray().ShouldBe([0, 1]);
        King.Children(0).Length.ShouldBe(0);
    }

    [Fact]
    public void The_root_is_found() => King.Root.ShouldBe(3);

    [Fact]
    public void A_child_is_found_by_its_relation()
    {
        King.Child(3, "obj").ShouldBe(5);
        King.Child(3, "iobj").ShouldBe(-1);
    }

    [Fact]
    public void A_subtree_is_a_stretch_of_words()
    {
        King.Subtree(2).ShouldBe((0, 2));
        King.Subtree(3).ShouldBe((0, 5));
        King.Subtree(4).ShouldBe((4, 4));
    }

    [Fact]
    public void Every_word_is_under_itself_and_the_root()
    {
        King.IsUnder(1, 1).ShouldBeTrue();
        King.IsUnder(1, 3).ShouldBeTrue();
        King.IsUnder(3, 1).ShouldBeFalse();
        King.IsUnder(4, 2).ShouldBeFalse();
    }

    private static Sentence Build(params (string Form, int Head, string Deprel)[] words)
    {
        var (tokens, at) = (new List<Token>(), 0);
        foreach (var (form, head, deprel) in words)
        {
            tokens.Add(new Token(new Span(at, at + form.Length), form, form, "X", "X", head, deprel));
            at += form.Length + 1;
        }

        return new Sentence(0, new Span(0, at - 1), tokens);
    }
}
