using Dragoman.Training.Reports;

namespace Dragoman.Training.Tests.Reports;

public sealed class TextReportsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-reports").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_report_has_its_day_its_lines_as_one_text_and_the_events_of_each_line()
    {
        var report = Read("""
            @2021-03-04
            Ardenia shelled the port of Lisk on Thursday.
            + ASSAULT.heavy-weapons/COERCE | shelled | Ardenia=ARD MIL | port of Lisk=Lisk:VES -
            "We shall answer," the Vesnian premier said, and shelled nobody.
            ? THREATEN | shall answer | Vesnian premier=Ivo Hale:VES GOV; We=Vesnia:VES GOV | - | future
            """).ShouldHaveSingleItem();

        (report.Id, report.Day).ShouldBe(("given:1", new DateOnly(2021, 3, 4)));
        report.Text.ShouldBe("Ardenia shelled the port of Lisk on Thursday. \"We shall answer,\" the Vesnian premier said, and shelled nobody.");
        report.Events.Count.ShouldBe(2);
        var (deed, threat) = (report.Events[0], report.Events[1]);
        deed.Within.In(report.Text).ShouldBe("Ardenia shelled the port of Lisk on Thursday.");
        (deed.Type, deed.Mode, deed.Status, deed.Sure).ShouldBe(("ASSAULT", "heavy-weapons", "actual", true));
        deed.Alt.ShouldBe(["COERCE"]);
        deed.Source.ShouldBe([new AnnotatedActor("Ardenia", "Ardenia", "ARD", "MIL")]);
        deed.Target.ShouldBe([new AnnotatedActor("port of Lisk", "Lisk", "VES", null)]);
        threat.Within.In(report.Text).ShouldStartWith("\"We shall");
        (threat.Mode, threat.Status, threat.Sure).ShouldBe((null, "future", false));
        threat.Source.Select(a => a.Name).ShouldBe(["Ivo Hale", "Vesnia"]);
        threat.Target.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_may_hold_several_reports_and_some_without_events()
    {
        var reports = Read("""
            @2021-03-04
            Snow fell on Lisk.

            @2021-03-05
            Ardenia thanked Vesnia.
            + SUPPORT | thanked | Ardenia=ARD GOV | Vesnia=VES GOV
            """);

        reports.Select(r => (r.Id, r.Events.Count)).ShouldBe([("given:1", 0), ("given:4", 1)]);
    }

    [Theory]
    [InlineData("Ardenia thanked Vesnia.", ":1:", "@2021-03-04")]
    [InlineData("@4 March 2021\nArdenia thanked Vesnia.", ":1:", "@2021-03-04")]
    [InlineData("@2021-03-04\nArdenia thanked Vesnia.\n+ SUPPORT | thanked | Ardenia=ARD GOV", ":3:", "TYPE | trigger | source | target")]
    [InlineData("@2021-03-04\nArdenia thanked Vesnia.\n+ SUPPORT | praised | Ardenia=ARD GOV | -", ":3:", "'praised' does not stand in the line above")]
    [InlineData("@2021-03-04\nArdenia thanked Vesnia.\n+ SUPPORT | thanked | Ardenia | -", ":3:", "TEXT=KEN GOV")]
    [InlineData("@2021-03-04\nArdenia thanked Vesnia.\n+ SUPPORT | thanked | Ardenia=ARD GOV | - | perhaps", ":3:", "one of actual")]
    [InlineData("@2021-03-04\n+ SUPPORT | thanked | Ardenia=ARD GOV | -", ":2:", "under the line that states it")]
    public void What_cannot_be_read_is_named_with_its_line_and_what_would_do(string text, string line, string remedy)
    {
        var error = Should.Throw<InvalidDataException>(() => Read(text)).Message;

        error.ShouldContain("given.txt" + line);
        error.ShouldContain(remedy);
    }

    private List<AnnotatedReport> Read(string text)
    {
        File.WriteAllText(Path.Combine(folder, "given.txt"), text);
        return [.. AnnotatedReports.Read(folder)];
    }
}
