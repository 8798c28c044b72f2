using Dragoman.Events;

namespace Dragoman.Tests.Events;

public sealed class ShippedCodebookTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Fact]
    public void The_examples_of_the_codebook_come_out_as_it_says()
    {
        var report = fixture.Engine.TestCodebook(null);
        report.Types.Sum(t => t.Examples).ShouldBeGreaterThan(3000);
        report.Types.Sum(t => t.Failed).ShouldBe(report.Failures.Count + report.Harms.Count);
        report.Harms.Count.ShouldBeLessThan(60, string.Join('\n', report.Harms.Select(Shown)));
        report.Failures.Count.ShouldBe(0, string.Join('\n', report.Failures.Select(Shown)));
    }

    [Fact]
    public void Every_type_has_rules_and_every_rule_an_example()
    {
        var report = fixture.Engine.TestCodebook(null);
        report.Types.Select(t => t.Type).Order().ShouldBe(Plover.All.Append("none").Order());
        report.Types.ShouldAllBe(t => t.Examples >= t.Rules);
    }

    [Fact]
    public void Modes_and_statuses_are_known()
    {
        foreach (var rule in Book().Rules)
        {
            rule.Modes.ShouldAllBe(m => Plover.IsMode(rule.Type, m.Value), $"{rule.File}:{rule.Line}");
            rule.Cameo.ShouldAllBe(c => c.Value.Length >= 2 && c.Value.All(char.IsAsciiDigit), rule.Name);
        }
    }

    [Fact]
    public void Every_mode_and_every_status_has_examples()
    {
        var examples = Book().Rules.SelectMany(rule => rule.Examples.Where(e => e.Fires), (rule, example) => (rule, example)).ToList();
        foreach (var mode in Plover.AllModes)
        {
            examples.Count(e => $"{e.rule.Type}.{e.example.Mode}" == mode).ShouldBeGreaterThanOrEqualTo(3, mode);
        }

        foreach (var status in new[] { "future", "hypothetical", "negated", "historical" })
        {
            examples.Count(e => e.example.Status == status).ShouldBeGreaterThanOrEqualTo(20, status);
        }
    }

    [Fact]
    public void Every_context_has_words() =>
        Book().Contexts.Names.Distinct().Count().ShouldBe(37);

    private static Codebook Book() => Codebook.Load(Path.Combine(EngineOptions.Default.Knowledge, "codebook"), []);

    private static string Shown(ExampleFailure failure) =>
        $"{Path.GetFileName(failure.File)}:{failure.Line} {failure.Sentence} "
        + $"expected {failure.Expected}, got {failure.Got}";
}
