using Dragoman.Events;
using Dragoman.Reports;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Events;

public sealed class RecordTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Events/Records.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Record(SpecRow row)
    {
        var records = fixture.Engine.Code(new Report("r", row["text"]) { Published = new DateOnly(2018, 9, 3) });
        var expected = Shown(row["type"], row.List("source"), row.List("target"), row["status"], row["sym"] == "yes");
        records.Select(Shown)
            .ShouldContain(expected, string.Join('\n', records.Select(Shown).DefaultIfEmpty("no event")));
    }

    [Theory]
    [InlineData("It rained in Oslo.")]
    [InlineData("The book sold well.")]
    [InlineData("")]
    [InlineData("Iran.")]
    public void Where_nothing_happens_nothing_is_coded(string text) =>
        fixture.Engine.Code(new Report("r", text) { Published = new DateOnly(2018, 9, 3) }).ShouldBeEmpty();

    private static string Shown(EventRecord record) => Shown(
        record.Type, Codes(record.Source), Codes(record.Target), record.Status, record.Symmetric);

    private static IEnumerable<string> Codes(IEnumerable<EventActor> side) => side.Select(a => a.Actor.Code);

    private static string Shown(
        string type, IEnumerable<string> source, IEnumerable<string> target, string status, bool symmetric)
    {
        var (from, to) = (string.Join(',', source.Order()), string.Join(',', target.Order()));

        // Both sides of a symmetric event act alike: either may stand first.
        return symmetric && string.CompareOrdinal(from, to) > 0
            ? $"{type} {to} <> {from} {status}" : $"{type} {from} {(symmetric ? "<>" : ">")} {to} {status}";
    }
}
