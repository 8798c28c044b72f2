using Dragoman.Events;
using Dragoman.Reports;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Events;

public sealed class EventPlaceTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Events/EventPlaces.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Place(SpecRow row)
    {
        var report = new Report("r", row["text"]) { Published = new DateOnly(2018, 9, 3) };
        var place = fixture.Engine.Code(report).First(r => r.Type == row["type"]).Place;
        Shown(place).ShouldBe(row["place"]);
    }

    [Fact]
    public void What_follows_happens_where_the_sentence_before_was_set()
    {
        var report = new Report("r", "Egyptian police arrested two men in Tanta on Sunday. On Monday the Egyptian police detained a lawyer.") { Published = new DateOnly(2018, 9, 3) };
        var records = fixture.Engine.Code(report);
        records.Select(r => Shown(r.Place)).ShouldBe(["Tanta, city, stated", "Tanta, city, context"]);
    }

    private static string Shown(EventPlace? place) => place is null ? "-" : $"{place.Text}, {place.Precision}, {place.Basis}";
}
