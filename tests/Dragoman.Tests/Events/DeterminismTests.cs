using System.Text.Json;
using Dragoman.Reports;

namespace Dragoman.Tests.Events;

public sealed class DeterminismTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private static readonly Report Report = new(
        "r1",
        "Iran bombed Syria on Monday. Turkey condemned Iran. Turkey condemned Iran. "
        + "Iran met Iraq and Oman in Geneva.\n\n"
        + "“We will expel the envoys,” Sergei Lavrov said. He met Angela Merkel on Tuesday. "
        + "Russia expelled two Polish diplomats.")
    {
        Published = new DateOnly(2018, 9, 5),
    };

    [Fact]
    public void The_same_report_gives_the_same_records() => Json(Report).ShouldBe(Json(Report));

    [Fact]
    public void Threads_do_not_change_the_records()
    {
        var expected = Json(Report);
        var results = new string[24];
        var four = new ParallelOptions { MaxDegreeOfParallelism = 4 };
        Parallel.For(0, results.Length, four, i => results[i] = Json(Report));
        results.ShouldAllBe(r => r == expected);
    }

    [Fact]
    public void A_second_engine_gives_the_same_records()
    {
        var second = Engine.Load(EngineOptions.Default);
        JsonSerializer.Serialize(second.Code(Report)).ShouldBe(Json(Report));
    }

    [Fact]
    public void Ids_are_unique_in_a_report_even_for_a_sentence_told_twice()
    {
        var ids = fixture.Engine.Code(Report).Select(r => r.Id).ToList();
        ids.Count.ShouldBeGreaterThan(4);
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.StartsWith("e-") && id.Length == 18);
    }

    [Fact]
    public void Another_report_has_other_ids()
    {
        var here = fixture.Engine.Code(Report).Select(r => r.Id);
        var there = fixture.Engine.Code(Report with { Id = "r2" }).Select(r => r.Id);
        here.Intersect(there).ShouldBeEmpty();
    }

    [Fact]
    public void Reports_coded_in_between_leave_no_trace()
    {
        var expected = Json(Report);
        const string Other = "Egypt and Chad signed a treaty. They met in Cairo. He praised it.";
        fixture.Engine.Code(new Report("other", Other) { Published = new DateOnly(1999, 1, 1) });
        Json(Report).ShouldBe(expected);
    }

    private string Json(Report report) => JsonSerializer.Serialize(fixture.Engine.Code(report));
}
