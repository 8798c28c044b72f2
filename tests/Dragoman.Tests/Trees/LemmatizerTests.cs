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
        RegularForms.Stem("blorked", "VBD", _ => int.MaxValue).ShouldBeNull();
        RegularForms.Stem("blorked", "VBD", word => word == "blork" ? 7 : int.MaxValue).ShouldBe("blork");
    }

    [Fact]
    public void Of_two_stems_the_commoner_is_taken()
    {
        int Rank(string word) => word switch { "hope" => 10, "hop" => 500, _ => int.MaxValue };
        RegularForms.Stem("hoped", "VBD", Rank).ShouldBe("hope");
        RegularForms.Stem("hopped", "VBD", Rank).ShouldBe("hop");
    }

    [Fact]
    public void A_line_that_is_no_rule_is_named()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("dragoman-").FullName, "lemmas.tsv");
        File.WriteAllText(file, "word\tVERB.VBD\twent\tgo\nnonsense\n");
        Should.Throw<InvalidDataException>(() => Lemmatizer.Load(file, _ => 0)).Message.ShouldContain("lemmas.tsv:2");
    }

    private static Lemmatizer Load()
    {
        var folder = Path.Combine(EngineOptions.Default.Models, "english");
        var network = new ParserNetwork(Models.ModelPack.Load(Path.Combine(folder, "parser.bin")));
        return Lemmatizer.Load(Path.Combine(folder, "lemmas.tsv"), network.Rank);
    }
}
