using System.Text.Json;
using Dragoman.Reports;

namespace Dragoman.Tests.Events;

/// <summary>Articles on sport, weather, science, business and daily life in which nothing political happens, though their words tempt.</summary>
public sealed class FalseEventTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    /// <summary>Written to tempt: of real articles far fewer are coded.</summary>
    private const int Tolerated = 10;

    [Fact]
    public void Where_nothing_political_happens_hardly_anything_is_coded()
    {
        var reports = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "NoEvents.jsonl")).Select(Read).ToList();
        reports.Count.ShouldBe(80);
        var coded = reports.SelectMany(fixture.Engine.Code).Select(r => $"{r.Report} {r.Type} {r.Trigger.Text} {r.Confidence}").ToList();
        coded.Count.ShouldBeLessThanOrEqualTo(Tolerated, string.Join('\n', coded));
    }

    private static Report Read(string line)
    {
        var fields = JsonDocument.Parse(line).RootElement;
        return new Report(fields.GetProperty("id").GetString()!, fields.GetProperty("text").GetString()!)
        {
            Published = DateOnly.Parse(fields.GetProperty("published").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
