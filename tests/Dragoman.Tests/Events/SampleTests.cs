using Dragoman.Events;
using Dragoman.Ingest;
using Dragoman.Reports;

namespace Dragoman.Tests.Events;

/// <summary>The reports shipped as samples, from file to records.</summary>
public sealed class SampleTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    public static TheoryData<string> Files { get; } = new(
        Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)!).Where(f => f != "README.md")
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_is_coded(string file)
    {
        var reports = Read(file);
        reports.ShouldNotBeEmpty();
        foreach (var report in reports)
        {
            var records = fixture.Engine.Code(report);
            records.ShouldNotBeEmpty(report.Id);
            records.Select(r => r.Id).ShouldBeUnique();
        }
    }

    [Fact]
    public void The_call_of_two_ministers_is_a_meeting_of_their_countries()
    {
        var report = Read("hatami-freij-call-courier.txt").ShouldHaveSingleItem();
        fixture.Engine.Code(report)
            .ShouldContain(r => r.Type == "CONSULT" && r.Mode == "phone" && Between(r, "IRN", "SYR"));
    }

    [Fact]
    public void A_dateline_stands_apart_from_the_first_sentence()
    {
        var report = Read("hatami-freij-call-courier.txt").ShouldHaveSingleItem();
        var sentences = fixture.Engine.Annotate(report).Sentences;
        sentences[0].Span.ShouldBe(report.Dateline!.Span);
        sentences[1].Tokens[0].Form.ShouldBe("Iran");
    }

    private static bool Between(EventRecord record, string one, string other)
    {
        bool Has(IReadOnlyList<EventActor> side, string country) => side.Any(a => a.Actor.Country == country);
        return (Has(record.Source, one) && Has(record.Target, other))
            || (Has(record.Source, other) && Has(record.Target, one));
    }

    private static List<Report> Read(string file) =>
        [.. new Intake().Read([Path.Combine(Folder, file)])
            .Select(item => item.ShouldBeOfType<ReadReport>(item.ToString()).Report)];
}
