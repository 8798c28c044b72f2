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

    [Theory]
    [InlineData("Poland signed the Treaty of Lisbon.", "Lisbon")]
    [InlineData("Ukraine broke the Minsk agreements.", "Minsk")]
    [InlineData("Rockets hit the Al Asad Airbase in Iraq.", "Al Asad")]
    [InlineData("Ahmed Aboul Gheit, Secretary-General of the Arab League, condemned the raid.", "General")]
    public void A_part_of_another_name_is_no_actor(string text, string part)
    {
        var annotation = fixture.Engine.Annotate(new Report("r", text) { Published = new DateOnly(2018, 9, 3) });
        annotation.Actors.ShouldNotContain(a => a.Text == part);
    }

    [Fact]
    public void Words_from_the_middle_of_a_long_name_mean_its_bearer_only_where_the_country_is_spoken_of()
    {
        Named("Mohamed Noor was sentenced to four years in prison.").ShouldNotContain("Raja Mohamed Affandi");
        Named("Malaysia's army commander Raja Mohamed Affandi visited Brunei.").ShouldContain("Raja Mohamed Affandi");
    }

    private List<string> Named(string text) => [.. fixture.Engine.Annotate(new Report("r", text) { Published = new DateOnly(2018, 3, 3) }).Actors.SelectMany(m => m.Actors).Select(a => a.Name)];
}
