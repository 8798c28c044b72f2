using System.Globalization;
using Dragoman.Reports;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Events;

public sealed class DateTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Events/Dates.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Date(SpecRow row)
    {
        var published = row["published"].Length == 0
            ? (DateOnly?)null : DateOnly.ParseExact(row["published"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var record = fixture.Engine.Code(new Report("r", row["text"]) { Published = published })
            .First(r => r.Type == row["type"]);
        $"{record.Date?.Days} | {record.Date?.Basis}".ShouldBe($"{row["date"]} | {row["basis"]}");
        (record.Date?.Text is null).ShouldBe(record.Date?.Basis is not ("stated" or "context"));
    }

    [Fact]
    public void What_ended_long_before_the_report_is_history() =>
        fixture.Engine.Code(new Report("r", "Iran bombed Syria in 2012.") { Published = new DateOnly(2018, 9, 3) })
            .ShouldHaveSingleItem().Status.ShouldBe("historical");
}
