using Dragoman.Events;

namespace Dragoman.Tests.Events;

public sealed class ShippedCodebookTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Fact]
    public void The_examples_of_the_codebook_come_out_as_it_says()
    {
        var report = fixture.Engine.TestCodebook(null);
        report.Types.Sum(t => t.Examples).ShouldBeGreaterThan(1000);
        report.Types.Sum(t => t.Failed).ShouldBe(report.Failures.Count);
        report.Failures.Count.ShouldBe(0, string.Join('\n', report.Failures.Select(Shown)));
    }

    [Fact]
    public void Every_type_has_rules_and_every_rule_an_example()
    {
        var report = fixture.Engine.TestCodebook(null);
        report.Types.Select(t => t.Type).Order().ShouldBe(Plover.All.Order());
        report.Types.ShouldAllBe(t => t.Examples >= t.Rules);
    }

    [Fact]
    public void Modes_and_statuses_are_known()
    {
        var book = Codebook.Load(Path.Combine(EngineOptions.Default.Knowledge, "codebook"), []);
        foreach (var rule in book.Rules)
        {
            rule.Modes.ShouldAllBe(m => Plover.IsMode(rule.Type, m.Value), $"{rule.File}:{rule.Line}");
            rule.Cameo.ShouldAllBe(c => c.Value.Length >= 2 && c.Value.All(char.IsAsciiDigit), rule.Name);
        }
    }

    private static string Shown(ExampleFailure failure) =>
        $"{Path.GetFileName(failure.File)}:{failure.Line} {failure.Sentence} "
        + $"expected {failure.Expected}, got {failure.Got}";
}
