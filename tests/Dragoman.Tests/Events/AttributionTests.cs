using Dragoman.Events;
using Dragoman.Reports;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Events;

public sealed class AttributionTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Events/Attributions.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Chain(SpecRow row)
    {
        var report = new Report("r", row["text"]) { Published = new DateOnly(2018, 9, 3), Outlet = "Harbour Post" };
        var record = fixture.Engine.Code(report).First(r => r.Type == row["type"]);
        string.Join("; ", record.Attribution.Select(Shown)).ShouldBe(row["chain"]);
        foreach (var link in record.Attribution.Where(a => a.Span is not null))
        {
            new Span(0, row["text"].Length).Contains(link.Span!.Value).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_agency_of_the_dateline_says_what_nobody_else_does()
    {
        const string Text = "ANKARA, Sept 3 (TASS) - Iran bombed Syria.";
        var report = new Report("r", Text) { Dateline = new Dateline(new Span(0, 24), "ANKARA", null, "TASS") };
        var link = fixture.Engine.Code(report).First(r => r.Type == "ASSAULT").Attribution.ShouldHaveSingleItem();
        (link.Role, link.Name).ShouldBe(("agency", "TASS"));
    }

    private static string Shown(Attribution link) => $"{link.Role} {(link.Anonymous ? "?" : string.Empty)}{link.Name}";
}
