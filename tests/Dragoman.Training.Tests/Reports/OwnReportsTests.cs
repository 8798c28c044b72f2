using Dragoman.Training.Reports;

namespace Dragoman.Training.Tests.Reports;

public sealed class OwnReportsTests
{
    private static readonly string[] Types =
        ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];

    private static readonly string[] Sectors =
        ["GOV", "MIL", "REB", "OPP", "COP", "JUD", "LEG", "PTY", "CVL", "MED", "BUS", "NGO", "IGO", "CRM", "SPY", "UAF"];

    private static readonly Lazy<List<AnnotatedReport>> Reports = new(() => [.. AnnotatedReports.Read(Path.Combine(AppContext.BaseDirectory, "news"))]);

    [Fact]
    public void All_types_are_there_and_no_others() =>
        Reports.Value.SelectMany(r => r.Events).Select(e => e.Type).Distinct().Order().ShouldBe(Types.Order());

    [Fact]
    public void Other_types_that_would_do_are_types_too() =>
        Reports.Value.SelectMany(r => r.Events).SelectMany(e => e.Alt).Except(Types).ShouldBeEmpty();

    [Fact]
    public void Sectors_are_those_of_the_annotation() =>
        Reports.Value.SelectMany(r => r.Events).SelectMany(e => e.Source.Concat(e.Target)).Select(a => a.Sector).OfType<string>().Except(Sectors).ShouldBeEmpty();

    [Fact]
    public void Actors_stand_in_the_report() =>
        Reports.Value.SelectMany(r => r.Events.SelectMany(e => e.Source.Concat(e.Target)).Where(a => !r.Text.Contains(a.Text, StringComparison.OrdinalIgnoreCase)).Select(a => $"{r.Id} {a.Text}")).ShouldBeEmpty();

    [Fact]
    public void No_report_is_there_twice() =>
        Reports.Value.GroupBy(r => r.Text).Where(g => g.Count() > 1).Select(g => g.First().Id).ShouldBeEmpty();
}
