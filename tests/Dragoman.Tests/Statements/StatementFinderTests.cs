using Dragoman.Reports;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Statements;

public sealed class StatementFinderTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Statements/Statements.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Statement(SpecRow row)
    {
        var text = row["text"];
        var statement = fixture.Engine.Annotate(Report(text)).Statements.ShouldHaveSingleItem();
        var content = string.Join(" … ", statement.Content.Select(c => c.In(text).Trim('“', '”', '"', '.', ',', ' ')));
        $"{statement.Source?.Text} | {statement.CueText} | {content} | {(statement.Quoted ? "yes" : "no")}"
            .ShouldBe($"{row["source"]} | {row["cue"]} | {row["content"]} | {row["quoted"]}");
        statement.Cue.In(text).ShouldBe(statement.CueText);
    }

    [Theory]
    [InlineData("Iran attacked Syria.")]
    [InlineData("Lavrov said nothing.")]
    [InlineData("The agreement was signed on Monday.")]
    public void Where_nothing_is_said_there_is_no_statement(string text) =>
        fixture.Engine.Annotate(Report(text)).Statements.ShouldBeEmpty();

    [Theory]
    [InlineData("A senior official said the talks had failed.", true)]
    [InlineData("Two diplomats said the talks had failed.", true)]
    [InlineData("Sources said the talks had failed.", true)]
    [InlineData("Sergei Lavrov said the talks had failed.", false)]
    [InlineData("Iran said the talks had failed.", false)]
    public void Sources_without_a_name_are_anonymous(string text, bool anonymous) =>
        fixture.Engine.Annotate(Report(text)).Statements.ShouldHaveSingleItem().Source!.Anonymous.ShouldBe(anonymous);

    [Fact]
    public void The_speaker_is_resolved() =>
        fixture.Engine.Annotate(Report("Russian Foreign Minister Sergei Lavrov said the talks had failed."))
            .Statements.ShouldHaveSingleItem().Source!.Actor!.Code.ShouldBe("RUS.mfa");

    [Fact]
    public void A_statement_within_a_statement_has_its_own_speaker()
    {
        var statements =
            fixture.Engine.Annotate(Report("IRNA reported that Zarif said the talks had failed.")).Statements;
        statements.Select(s => s.Source!.Text).ShouldBe(["IRNA", "Zarif"]);
        statements[0].Content[0].Contains(statements[1].Content[0]).ShouldBeTrue();
    }

    private static Report Report(string text) => new("r", text) { Published = new DateOnly(2018, 9, 3) };
}
