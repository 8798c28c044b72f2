using Dragoman.Times;
using Dragoman.Trees;

namespace Dragoman.Tests.Times;

public class TenseTests
{
    private static readonly DateOnly Wednesday = new(2018, 9, 5);

    private static readonly WordClasses Words =
        WordClasses.Load(Path.Combine(EngineOptions.Default.Language, "words.txt"));

    [Fact]
    public void The_verb_above_the_day_in_the_tree_tells_its_tense()
    {
        // "said" is nearer in the text, "leave" with its "will" is the governor.
        const string Text = "They will leave, he said, on Monday.";
        var sentence = new Sentence(0, new Span(0, Text.Length),
        [
            new(new Span(0, 4), "They", "they", "PRON", "PRP", 2, "nsubj"),
            new(new Span(5, 9), "will", "will", "AUX", "MD", 2, "aux"),
            new(new Span(10, 15), "leave", "leave", "VERB", "VB", -1, "root"),
            new(new Span(17, 19), "he", "he", "PRON", "PRP", 4, "nsubj"),
            new(new Span(20, 24), "said", "say", "VERB", "VBD", 2, "parataxis"),
            new(new Span(26, 28), "on", "on", "ADP", "IN", 6, "case"),
            new(new Span(29, 35), "Monday", "Monday", "PROPN", "NNP", 2, "obl"),
        ]);

        TimeTagger.Tag(Text, Wednesday).ShouldHaveSingleItem().Value.ShouldBe("2018-09-03");
        TimeTagger.Tag(Text, Wednesday, [new Clauses(sentence, Words)]).ShouldHaveSingleItem().Value.ShouldBe("2018-09-10");
    }

    [Fact]
    public void Tokens_that_govern_each_other_do_not_hang()
    {
        var sentence = new Sentence(0, new Span(0, 9),
        [
            new(new Span(0, 2), "on", "on", "ADP", "IN", 1, "case"),
            new(new Span(3, 9), "Monday", "Monday", "PROPN", "NNP", 0, "obl"),
        ]);
        TimeTagger.Tag("on Monday", Wednesday, [new Clauses(sentence, Words)]).ShouldHaveSingleItem();
    }
}
