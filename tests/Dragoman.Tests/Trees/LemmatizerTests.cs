using Dragoman.Tests.Specs;
using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

public sealed class LemmatizerTests
{
    private static readonly Lazy<Lemmatizer> English = new(Load);

    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Trees/Lemmas.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lemma(SpecRow row)
    {
        var tags = row["tags"].Split(' ');
        English.Value.Lemma(row["form"], tags[0], tags[1]).ShouldBe(row["lemma"]);
    }

    [Fact]
    public void Curly_apostrophes_are_read_as_plain_ones()
    {
        English.Value.Lemma("n’t", "PART", "RB").ShouldBe("not");
        English.Value.Lemma("’s", "PART", "POS").ShouldBe("'s");
    }

    [Fact]
    public void A_stem_must_be_a_known_word()
    {
        RegularForms.Stem("blorked", "VBD", new Vocabulary([])).ShouldBeNull();
        RegularForms.Stem("blorked", "VBD", new Vocabulary(["blork"])).ShouldBe("blork");
    }

    [Fact]
    public void Of_two_stems_the_commoner_is_taken()
    {
        var words = new Vocabulary(["hope", "hop"]);
        RegularForms.Stem("hoped", "VBD", words).ShouldBe("hope");
        RegularForms.Stem("hopped", "VBD", words).ShouldBe("hop");
    }

    [Theory]
    [InlineData("word\tVERB.VBD\twent\tgo\nnonsense", 2)]
    [InlineData("ending\tVERB.VBD\ted\tmany\t", 1)]
    [InlineData("case\tPROPN.NNP\t\tperhaps", 1)]
    [InlineData("drop\tNUM.CD\t,.", 1)]
    [InlineData("regular\tklingon", 1)]
    public void A_line_that_is_no_rule_is_named(string text, int line)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("dragoman-").FullName, "lemmas.tsv");
        File.WriteAllText(file, text + "\n");
        Should.Throw<InvalidDataException>(() => Lemmatizer.Load(file, new Vocabulary([]))).Message.ShouldContain($"lemmas.tsv:{line}");
    }

    [Fact]
    public void A_pack_may_have_endings_alone()
    {
        var words = new Vocabulary(["hund", "hunde"]);
        var lemmatizer = Lemmatizer.Read(["ending\tNOUN.NN\te\t1\t", "case\tNOUN.NN\t\tkeep"], "rules", words);
        lemmatizer.Lemma("Hunde", "NOUN", "NN").ShouldBe("Hund");
        lemmatizer.Lemma("bellte", "VERB", "VVFIN").ShouldBe("bellte");
        lemmatizer.Lemma("walked", "VERB", "VBD").ShouldBe("walked");
    }

    [Fact]
    public void The_longest_ending_counts()
    {
        var lemmatizer = Lemmatizer.Read(["ending\tNOUN.NNS\ts\t1\t", "ending\tNOUN.NNS\tees\t0\t", "ending\tNOUN.NNS\tves\t3\tf"], "rules", new Vocabulary([]));
        lemmatizer.Lemma("cats", "NOUN", "NNS").ShouldBe("cat");
        lemmatizer.Lemma("hooves", "NOUN", "NNS").ShouldBe("hoof");
        lemmatizer.Lemma("trees", "NOUN", "NNS").ShouldBe("trees");
    }

    [Fact]
    public void A_word_that_a_tag_does_not_know_may_be_known_of_the_universal_tag()
    {
        var lemmatizer = Lemmatizer.Read(["word\tPRON\tthee\tthou", "word\tPRON.PRP\tye\tyou"], "rules", new Vocabulary([]));
        lemmatizer.Lemma("thee", "PRON", "PRP").ShouldBe("thou");
        lemmatizer.Lemma("ye", "PRON", "PRP").ShouldBe("you");
        lemmatizer.Lemma("ye", "PRON", "WP").ShouldBe("ye");
    }

    [Fact]
    public void Very_long_words_stay()
    {
        var word = new string('a', 5000);
        English.Value.Lemma(word, "NOUN", "NN").ShouldBe(word);
        English.Value.Lemma(new string('b', 100) + "s", "NOUN", "NNS").ShouldEndWith("s");
        English.Value.Lemma(new string('c', 99) + "s", "NOUN", "NNS").ShouldEndWith("c");
    }

    [Fact]
    public void Known_lemmas_are_no_new_strings()
    {
        (string Form, string Upos, string Xpos)[] words =
        [
            ("The", "DET", "DT"), ("ministers", "NOUN", "NNS"), ("Iran", "PROPN", "NNP"), ("attacked", "VERB", "VBD"), ("went", "VERB", "VBD"),
            ("'s", "PART", "POS"), ("larger", "ADJ", "JJR"), ("Thursday", "PROPN", "NNP"), ("thursday", "PROPN", "NNP"), ("2014", "NUM", "CD"),
            ("Talks", "NOUN", "NNS"), (",", "PUNCT", ","),
        ];
        var lemmatizer = English.Value;
        foreach (var (form, upos, xpos) in words)
        {
            lemmatizer.Lemma(form, upos, xpos);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                lemmatizer.Lemma(form, upos, xpos);
            }

            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1000, form);
        }
    }

    private static Lemmatizer Load()
    {
        var folder = EngineOptions.Default.Language;
        var network = new ParserNetwork(Models.ModelPack.Load(Path.Combine(folder, "parser.bin")));
        return Lemmatizer.Load(Path.Combine(folder, "lemmas.tsv"), network.Vocabulary);
    }
}
