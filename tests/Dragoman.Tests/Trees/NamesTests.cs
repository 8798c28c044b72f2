using Dragoman.Tests.Specs;
using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

public sealed class NamesTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    /// <summary>Share of the names of Names.md, span and type exact, below which something is broken.</summary>
    private const double LeastF1 = 0.75;

    [Fact]
    public void Names_no_list_knows_are_found_and_typed()
    {
        var (right, given, gold, errors) = (0, 0, 0, new List<string>());
        foreach (var row in SpecTable.Read("Trees/Names.md").Cast<object[]>().Select(r => (SpecRow)r[0]))
        {
            var wanted = row.List("names").ToHashSet(StringComparer.Ordinal);
            var found = Names(row["sentence"]).ToHashSet(StringComparer.Ordinal);
            gold += wanted.Count;
            given += found.Count;
            right += wanted.Intersect(found).Count();
            errors.AddRange(wanted.Except(found).Select(n => "missed " + n).Concat(found.Except(wanted).Select(n => "made " + n)));
        }

        (2.0 * right / (given + gold)).ShouldBeGreaterThan(LeastF1, string.Join("; ", errors));
    }

    [Fact]
    public void A_text_without_names_has_none() =>
        Names("the talks went on until late in the night, and nobody signed anything.").ShouldBeEmpty();

    [Fact]
    public void Names_lie_apart_and_in_order()
    {
        var sentence = fixture.Engine.Trees.Read("Ali Hassan, Omar Said and the Red Crescent met in Doha, Qatar.").ShouldHaveSingleItem();
        sentence.Names.Count.ShouldBeGreaterThan(2);
        for (var i = 1; i < sentence.Names.Count; i++)
        {
            sentence.Names[i].Span.Start.ShouldBeGreaterThanOrEqualTo(sentence.Names[i - 1].Span.End);
        }
    }

    private IEnumerable<string> Names(string text) =>
        fixture.Engine.Trees.Read(text).SelectMany(s => s.Names).Where(n => n.Type != "OTHER").Select(n => $"{n.Type} {n.Span.In(text)}");
}
