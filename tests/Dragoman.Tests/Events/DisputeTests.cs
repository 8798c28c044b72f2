using Dragoman.Reports;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Events;

public sealed class DisputeTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Events/Disputes.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pairs(SpecRow row)
    {
        var report = new Report("r", row["text"]) { Published = new DateOnly(2018, 9, 3) };
        var records = fixture.Engine.Code(report);
        string Trigger(string id) => records.Single(r => r.Id == id).Trigger.Text;
        var denials = records.SelectMany(r => r.Disputes.Where(d => d.Relation == "denies").Select(d => $"{r.Trigger.Text} > {Trigger(d.Event)}"));
        string.Join("; ", denials).ShouldBe(row["pairs"]);
        var denied = records.SelectMany(r => r.Disputes.Where(d => d.Relation == "denied by").Select(d => $"{Trigger(d.Event)} > {r.Trigger.Text}"));
        denied.Order(StringComparer.Ordinal).ShouldBe(denials.Order(StringComparer.Ordinal));
    }
}
