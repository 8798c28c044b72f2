using Dragoman.Reports;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Actors;

public sealed class CoreferenceTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Actors/References.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Referents(SpecRow row)
    {
        var annotation = fixture.Engine.Annotate(new Report("r", row["text"]) { Published = new DateOnly(2018, 9, 3) });
        var parts = row["mention"].Split('#');
        var standing = parts.Length > 1 ? int.Parse(parts[1]) : 1;
        var heads = annotation.Sentences.SelectMany(s => s.Tokens.Select((t, i) => (s.Index, Head: i, t.Form)))
            .Where(t => t.Form == parts[0]).Skip(standing - 1).First();
        var mention = annotation.Actors.FirstOrDefault(a => a.Sentence == heads.Index && a.Head == heads.Head);
        mention.ShouldNotBeNull("nobody");
        mention.Actors.Select(a => a.Name).Order().ShouldBe(row.List("means").Order());
    }

    [Theory]
    [InlineData("It rained in Paris.", "It")]
    [InlineData("They left.", "They")]
    public void With_nobody_named_before_a_pronoun_means_nobody(string text, string pronoun)
    {
        var annotation = fixture.Engine.Annotate(new Report("r", text) { Published = new DateOnly(2018, 9, 3) });
        annotation.Actors.ShouldNotContain(a => a.Text == pronoun);
    }
}
