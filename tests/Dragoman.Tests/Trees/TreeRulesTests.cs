using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

public sealed class TreeRulesTests
{
    private static readonly string[] Deprels = ["root", "nsubj", "flat", "appos", "det", "compound", "obj", "nmod:desc", "conj", "xcomp", "obl", "case", "parataxis", "cc"];

    private static readonly string[] Upos = ["NOUN", "PROPN"];

    private static readonly string[] Xpos = ["NN", "VBP", "VB", "VBD"];

    [Fact]
    public void Parts_of_a_name_hang_on_its_first_word()
    {
        // "Abdel Fattah al Sisi spoke", each part on the one before
        var analysis = Made((4, 1), (0, 2), (1, 2), (2, 2), (-1, 0));
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Heads.ShouldBe([4, 0, 0, 0, -1]);
        analysis.Deprels.ShouldBe([1, 2, 2, 2, 0]);
    }

    [Fact]
    public void What_stands_between_a_preposition_and_a_subject_is_a_phrase_of_its_own()
    {
        // "On Friday Turkey condemned", with Friday as a part of Turkey
        var analysis = Made((2, 11), (2, 5), (3, 1), (-1, 0));
        (analysis.Upos[1], analysis.Upos[2]) = (1, 1);
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Heads.ShouldBe([1, 3, 3, -1]);
        analysis.Deprels.ShouldBe([11, 10, 1, 0]);
    }

    [Fact]
    public void The_second_of_two_subjects_side_by_side_names_the_first()
    {
        // "the agency IRNA said"
        var analysis = Made((1, 4), (3, 1), (3, 1), (-1, 0));
        analysis.Upos[2] = 1;
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Heads.ShouldBe([1, 3, 1, -1]);
        analysis.Deprels.ShouldBe([4, 1, 3, 0]);
    }

    [Fact]
    public void The_first_of_two_subjects_tells_the_kind_of_a_common_noun()
    {
        // "Boko Haram militants attacked"
        var analysis = Made((3, 1), (0, 2), (3, 1), (-1, 0));
        analysis.Upos[0] = 1;
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Heads.ShouldBe([2, 0, 3, -1]);
        analysis.Deprels.ShouldBe([5, 2, 1, 0]);
    }

    [Fact]
    public void The_first_of_two_objects_tells_the_kind_of_the_second()
    {
        // "stormed police barracks"
        var analysis = Made((-1, 0), (0, 6), (0, 6));
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Heads.ShouldBe([-1, 2, 0]);
        analysis.Deprels.ShouldBe([0, 5, 6]);
    }

    [Fact]
    public void A_title_stands_before_its_bearer()
    {
        // "praised Putin, leader Kim": the title had been taken for Putin's
        var analysis = Made((-1, 0), (0, 6), (1, 7), (1, 8));
        (analysis.Upos[1], analysis.Upos[3]) = (1, 1);
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Heads.ShouldBe([-1, 0, 3, 1]);
        analysis.Deprels.ShouldBe([0, 6, 7, 8]);
    }

    [Fact]
    public void A_common_noun_before_a_name_that_is_an_object_too_is_its_title()
    {
        // "arrested leader Chamisa"
        var analysis = Made((-1, 0), (0, 6), (0, 6));
        analysis.Upos[2] = 1;
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Heads.ShouldBe([-1, 2, 0]);
        analysis.Deprels.ShouldBe([0, 7, 6]);
    }

    [Fact]
    public void A_title_behind_its_bearer_stays_where_no_other_name_follows()
    {
        // "praised Kim, leader"
        var analysis = Made((-1, 0), (0, 6), (1, 7));
        analysis.Upos[1] = 1;
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Heads.ShouldBe([-1, 0, 1]);
    }

    [Fact]
    public void A_title_in_two_words_is_one()
    {
        // "Egypt's Moussa, Secretary-General of the League, spoke", with a general who is of the league
        var analysis = Made((1, 5), (7, 1), (1, 7), (4, 2), (1, 3), (6, 11), (4, 10), (-1, 0));
        analysis.Upos[2] = analysis.Upos[4] = 1;
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, ["Egypt's", "Moussa", "Secretary", "-", "General", "of", "League", "spoke"]);
        analysis.Heads.ShouldBe([1, 7, 1, 2, 2, 6, 2, -1]);
        analysis.Deprels.ShouldBe([5, 1, 3, 2, 2, 11, 10, 0]);
    }

    [Fact]
    public void A_language_without_appositions_keeps_its_trees()
    {
        var analysis = Made((2, 1), (2, 1), (-1, 0));
        new TreeRules(["root", "nsubj"], Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Heads.ShouldBe([2, 2, -1]);
    }

    [Fact]
    public void What_has_its_subject_from_above_is_an_infinitive()
    {
        // "let refugees cross"
        var analysis = Made((-1, 0), (0, 6), (0, 9));
        (analysis.Xpos[0], analysis.Xpos[2]) = (1, 1);
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, Forms(analysis));
        analysis.Xpos.ShouldBe([1, 0, 2]);
    }

    [Theory]
    [InlineData(13, 8)]
    [InlineData(4, 12)]
    public void A_verb_before_its_subject_says_what_stands_before_it(int beside, int relation)
    {
        // "Israel bombed Syria, said officials"; with "and" the officials only did something else
        var analysis = Made((1, 1), (-1, 0), (1, 6), (5, beside), (5, 4), (1, 8), (5, 1));
        analysis.Xpos[5] = 3;
        new TreeRules(Deprels, Upos, Xpos).Mend(analysis, ["Israel", "bombed", "Syria", "and", ",", "said", "officials"]);
        analysis.Deprels[5].ShouldBe((byte)relation);
    }

    private static string[] Forms(Analysis analysis) => [.. analysis.Heads.Select(_ => "word")];

    private static Analysis Made(params (int Head, int Deprel)[] words)
    {
        var analysis = new Analysis(words.Length);
        for (var w = 0; w < words.Length; w++)
        {
            (analysis.Heads[w], analysis.Deprels[w]) = (words[w].Head, (byte)words[w].Deprel);
        }

        return analysis;
    }
}
