using System.Globalization;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Actors;

public sealed class PhraseResolverTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Actors/Phrases.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Actor(SpecRow row)
    {
        var day = DateOnly.ParseExact(row["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var actor = fixture.Engine.Resolve(row["phrase"], day, row["hint"].Length == 0 ? null : row["hint"]);
        if (row["actor"] == "-")
        {
            actor.ShouldBeNull();
            return;
        }

        actor.ShouldNotBeNull();
        var person = actor.Person is null ? string.Empty : actor.Name;
        $"{actor.Code} | {person} | {actor.Country} | {string.Join(' ', actor.Sectors)}"
            .ShouldBe($"{row["actor"]} | {row["person"]} | {row["country"]} | {row["sectors"]}");
        actor.Why.ShouldNotBeNullOrWhiteSpace();
        actor.Confidence.ShouldBeInRange(0.01, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("'s")]
    public void Nothing_is_nobody(string phrase) => fixture.Engine.Resolve(phrase, null, null).ShouldBeNull();

    [Fact]
    public void Without_a_day_the_latest_known_holder_is_meant() =>
        fixture.Engine.Resolve("Turkish foreign minister", null, null)!.Name.ShouldBe("Hakan Fidan");
}
