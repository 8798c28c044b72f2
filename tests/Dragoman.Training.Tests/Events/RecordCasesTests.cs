using System.Text.Json;
using Dragoman.Training.Events;

namespace Dragoman.Training.Tests.Events;

public sealed class RecordCasesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-records").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_report_has_what_is_known_of_it_and_each_record_that_the_scorer_may_tell()
    {
        File.WriteAllText(Path.Combine(folder, "given.txt"), """
            @2018-09-03
            Turkish jets bombed a Syrian convoy near Idlib on Sunday.
            + ASSAULT.aerial | bombed | Turkish jets=Turkey:TUR MIL | Syrian convoy=Syria:SYR MIL
            Gunmen fled.
            """);
        var output = Path.Combine(folder, "records.jsonl");

        RecordCases.OfReports(EngineOptions.Default, "own", folder, output);

        using var report = JsonDocument.Parse(File.ReadAllLines(output).ShouldHaveSingleItem());
        report.RootElement.GetProperty("set").GetString().ShouldBe("own");
        report.RootElement.GetProperty("gold")[0].GetProperty("trigger").GetString().ShouldBe("bombed");
        var record = report.RootElement.GetProperty("records").EnumerateArray().Single(r => r.GetProperty("form").GetString() == "bombed");
        record.GetProperty("type").GetString().ShouldBe("ASSAULT");
        record.GetProperty("source")[0].GetProperty("country").GetString().ShouldBe("TUR");
        record.GetProperty("target")[0].GetProperty("country").GetString().ShouldBe("SYR");
        record.GetProperty("product").GetDouble().ShouldBeInRange(0.2, 1);
        record.GetProperty("numbers").GetArrayLength().ShouldBe(10);
        record.GetProperty("features").EnumerateArray().Select(f => f.GetString()).ShouldContain("lt=bomb=ASSAULT");
    }

    [Fact]
    public void Of_people_without_a_country_it_says_how_surely_theirs_was_chosen()
    {
        File.WriteAllText(Path.Combine(folder, "given.txt"), """
            @2018-09-03
            Gunmen attacked a Russian patrol near Idlib in Syria.
            + ASSAULT | attacked | Gunmen=gunmen:SYR UAF | Russian patrol=Russia:RUS MIL
            """);
        var output = Path.Combine(folder, "records.jsonl");

        RecordCases.OfReports(EngineOptions.Default, "own", folder, output);

        using var report = JsonDocument.Parse(File.ReadAllLines(output).Single());
        var record = report.RootElement.GetProperty("records").EnumerateArray().Single(r => r.GetProperty("form").GetString() == "attacked");
        var homes = record.GetProperty("features").EnumerateArray().Select(f => f.GetString()!).Where(f => f.StartsWith("home=", StringComparison.Ordinal)).ToList();
        homes.Single(f => f.StartsWith("home=a=", StringComparison.Ordinal)).ShouldNotStartWith("home=a=said");
        homes.Single(f => f.StartsWith("home=z=", StringComparison.Ordinal)).ShouldStartWith("home=z=said");
        record.GetProperty("numbers")[8].GetDouble().ShouldBeLessThan(record.GetProperty("numbers")[9].GetDouble());
    }
}
