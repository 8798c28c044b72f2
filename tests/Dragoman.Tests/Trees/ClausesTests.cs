using Dragoman.Tests.Specs;
using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

public sealed class ClausesTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Trees/Clauses.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Arguments(SpecRow row)
    {
        var sentence = fixture.Engine.Trees.Read(row["sentence"]).ShouldHaveSingleItem();
        var clauses = new Clauses(sentence, fixture.Engine.Words);
        var clause = clauses[sentence.Tokens.ToList().FindIndex(t => t.Form == row["predicate"])];
        string Word(int index) => index < 0 ? string.Empty : sentence[index].Form;
        $"{Word(clause.Subject)} > {Word(clause.Object)} / {Word(clause.Indirect)}"
            .ShouldBe($"{row["subject"]} > {row["object"]} / {row["indirect"]}");
        var obliques = clause.Obliques.Select(o => $"{o.Preposition} {Word(o.Index)}").ToList();
        row.List("obliques").ShouldBeSubsetOf(obliques);
    }

    [Fact]
    public void A_preposition_of_several_words_is_one()
    {
        var sentence = fixture.Engine.Trees.Read("Talks failed because of the raid.").ShouldHaveSingleItem();
        new Clauses(sentence, fixture.Engine.Words).Phrases[sentence.Tokens.ToList().FindIndex(t => t.Form == "raid")]
            .Preposition.ShouldBe("because_of");
    }

    [Fact]
    public void Conjuncts_come_in_the_order_of_the_text()
    {
        var sentence = fixture.Engine.Trees.Read("Iran, Iraq and Turkey met.").ShouldHaveSingleItem();
        new Clauses(sentence, fixture.Engine.Words).Phrases[0].Conjuncts.Select(i => sentence[i].Form).ShouldBe(["Iran", "Iraq", "Turkey"]);
    }
}
