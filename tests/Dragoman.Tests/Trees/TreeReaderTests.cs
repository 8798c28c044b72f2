using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

public sealed class TreeReaderTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private static readonly string[] Lines =
    [
        "Iran said on Monday that it would not close the strait.",
        "Stop!",
        "The envoys of Chad, Niger and Mali met behind closed doors in Bamako to weigh a joint answer to the raid.",
        "Talks failed.",
        "According to two officials, the brigade that had been sent north was ordered back before it fired a shot.",
        "“We are tired,” said a resident of the camp, who asked not to be named.",
        "No.",
        "Sudan recalled its ambassador, expelled three attaches and shut the border within a single afternoon.",
    ];

    [Fact]
    public void A_sentence_is_parsed_alike_alone_and_among_others()
    {
        var together = fixture.Engine.Trees.Read(string.Join("\n\n", Lines));
        together.Count.ShouldBe(Lines.Length);
        for (var i = 0; i < Lines.Length; i++)
        {
            var alone = fixture.Engine.Trees.Read(Lines[i]).ShouldHaveSingleItem();
            Shown(together[i]).ShouldBe(Shown(alone));
        }
    }

    [Fact]
    public void The_order_of_sentences_does_not_change_their_parses()
    {
        var forth = fixture.Engine.Trees.Read(string.Join("\n\n", Lines));
        var back = fixture.Engine.Trees.Read(string.Join("\n\n", Lines.Reverse()));
        back.Reverse().Select(Shown).ShouldBe(forth.Select(Shown));
    }

    [Fact]
    public void Many_sentences_go_through_in_batches_without_mixing()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Lines, 40).SelectMany(l => l));
        var sentences = fixture.Engine.Trees.Read(text);
        sentences.Count.ShouldBe(40 * Lines.Length);
        for (var i = Lines.Length; i < sentences.Count; i++)
        {
            sentences[i].Index.ShouldBe(i);
            Shown(sentences[i]).ShouldBe(Shown(sentences[i % Lines.Length]));
        }
    }

    [Fact]
    public void Threads_share_a_reader()
    {
        var expected = fixture.Engine.Trees.Read(Lines[4]).Select(Shown).ToList();
        var results = new List<string>[16];
        Parallel.For(0, results.Length, i => results[i] = [.. fixture.Engine.Trees.Read(Lines[4]).Select(Shown)]);
        results.ShouldAllBe(r => r.SequenceEqual(expected));
    }

    [Fact]
    public void A_sentence_of_four_hundred_words_is_parsed_in_two_pieces()
    {
        var text = "The minister said " + string.Join(", ", Enumerable.Repeat("the army left", 99)) + ".";
        var sentences = fixture.Engine.Trees.Read(text);
        sentences.Sum(s => s.Tokens.Count).ShouldBe(3 + (99 * 4));
        sentences.ShouldAllBe(s => s.Tokens.Count <= TreeReader.LongestSentence);
        sentences.ShouldAllBe(s => s.Tokens.Count(t => t.Head < 0) == 1);
    }

    [Fact]
    public void Every_tree_has_one_root_and_no_cycle()
    {
        var random = new Random(5);
        string[] words =
            ["Iran", "the", "of", "said", ",", "(", "and", "bombed", "\"", "2018", "-", "who", "not", "'s", "…"];
        for (var round = 0; round < 60; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 1 + random.Next(30))
                .Select(_ => words[random.Next(words.Length)]));
            foreach (var sentence in fixture.Engine.Trees.Read(text))
            {
                sentence.Tokens.Count(t => t.Head < 0).ShouldBe(1, text);
                Enumerable.Range(0, sentence.Tokens.Count).ShouldAllBe(i => sentence.IsUnder(i, sentence.Root));
                sentence.Tokens.ShouldAllBe(t => t.Span.In(text) == t.Form);
            }
        }
    }

    [Fact]
    public void An_empty_text_has_no_sentences() => fixture.Engine.Trees.Read(" \n ").ShouldBeEmpty();

    private static string Shown(Sentence sentence) =>
        string.Join('\n', sentence.Tokens
            .Select(t => $"{t.Form}\t{t.Lemma}\t{t.Upos}\t{t.Xpos}\t{t.Head}\t{t.Deprel}"));
}
