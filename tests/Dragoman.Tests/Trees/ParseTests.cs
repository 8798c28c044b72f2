using Dragoman.Tests.Specs;
using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

public sealed class ParseTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Trees/Parses.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Arcs(SpecRow row)
    {
        var sentence = fixture.Engine.Trees.Read(row["sentence"]).ShouldHaveSingleItem();
        foreach (var arc in row.List("arcs"))
        {
            var (word, relation) = (arc.Split(' ')[0], arc.Split(' ')[1]);
            var token = sentence.Tokens.First(t => t.Form == word);
            var head = token.Head < 0 ? "root" : sentence[token.Head].Form;
            var shown = relation.Contains(':') ? token.Deprel : token.Relation;
            $"{word} {shown} {head}".ShouldBe(arc);
        }
    }
}
