using Dragoman.Reports;

namespace Dragoman.Tests.Events;

/// <summary>Who did it stands in a later sentence than the deed.</summary>
public sealed class ClaimantsTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("A bombing at a mosque in Lahore, Pakistan, kills 28 people. Jamaat-ul-Ahrar claims responsibility.", "jamaat-ul-ahrar")]
    [InlineData("Gunmen kill nine soldiers in Mali. The Islamic State claims responsibility for the attack.", "isis")]
    [InlineData("A car bomb kills ten policemen in Kabul. The attack was carried out by the Taliban.", "taliban")]
    [InlineData("A car bomb kills ten policemen in Kabul. The blast broke windows. The Taliban claimed responsibility.", "taliban")]
    public void A_claimant_is_the_source_of_the_deed(string text, string source)
    {
        var deed = Coded(text).Where(e => e.Type == "ASSAULT").ShouldHaveSingleItem();
        deed.Source.ShouldHaveSingleItem().Actor.Code.ShouldBe(source);
        deed.Target.ShouldNotBeEmpty();
        deed.Why.ShouldContain("is named as the doer later");
        deed.Confidence.ShouldBeInRange(0, deed.FieldConfidence["source"]);
    }

    [Theory]
    [InlineData("Gunmen kill nine soldiers in Mali. No group has claimed responsibility for the attack.", "MLI.uaf")]
    [InlineData("Gunmen kill nine soldiers in Mali. The attack was condemned by France.", "MLI.uaf")]
    [InlineData("Israel bombed a camp in Lebanon. Hezbollah claimed responsibility for a rocket attack on Haifa.", "ISR")]
    public void Nobody_else_becomes_the_source(string text, string source) =>
        Coded(text).First(e => e.Type == "ASSAULT").Source.ShouldHaveSingleItem().Actor.Code.ShouldBe(source);

    private IReadOnlyList<Dragoman.Events.EventRecord> Coded(string text) =>
        fixture.Engine.Code(new Report("r", text) { Published = new DateOnly(2018, 9, 3) });
}
