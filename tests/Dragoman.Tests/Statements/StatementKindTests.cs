using Dragoman.Reports;
using Dragoman.Statements;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Statements;

public sealed class StatementKindTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Statements/StatementKinds.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Statement(SpecRow row)
    {
        var text = row["text"];
        Find(text).Select(s => Told(s, text))
            .ShouldContain($"{row["kind"]} | {row["source"]} | {row["cue"]} | {row["content"]}");
    }

    [Fact]
    public void A_relative_pronoun_keeps_whom_it_stands_for()
    {
        var source = Find("Ministers who criticised the plan went home.")[0].Source!;
        source.Span.ShouldBe(new Span(10, 13));
        source.Text.ShouldBe("Ministers");
    }

    [Fact]
    public void What_is_quoted_says_nothing_by_itself()
    {
        var statement = Find("“I think she said the dam would hold,” Brown said.").ShouldHaveSingleItem();
        statement.Source!.Text.ShouldBe("Brown");
    }

    [Fact]
    public void A_speaker_goes_on_in_the_next_paragraph()
    {
        const string text = "“The dam will hold,” Brown said.\n\n“It is old,” he added. “But it is strong.”";
        Find(text).Select(s => Told(s, text)).ShouldBe([
            "speech | Brown | said | “The dam will hold,”",
            "speech | he | added | “It is old,” … “But it is strong.”"]);
    }

    [Fact]
    public void A_quotation_without_its_end_goes_on_in_the_next_paragraph()
    {
        const string text = "“The dam is old,” Brown said. “It will hold.\n\n“But not for long.”";
        Find(text).ShouldHaveSingleItem().Content[^1].End.ShouldBe(text.Length);
    }

    [Fact]
    public void Scare_quotes_are_no_statement() =>
        Find("The so-called “people's court” sat in June.").ShouldBeEmpty();

    [Fact]
    public void Turns_of_a_transcript_are_said_by_their_names()
    {
        const string text = "BROWN: The dam is old.\n\nGREEN: So are we.";
        Find(text).Select(s => Told(s, text)).ShouldBe(["speech | BROWN | : | The dam is old.", "speech | GREEN | : | So are we."]);
    }

    [Theory]
    [InlineData("Brown said the dam was old.", true)]
    [InlineData("“The dam is old,” Brown said.", true)]
    [InlineData("Brown criticised the dam.", false)]
    public void Only_what_is_told_in_clause_or_quotation_is_asserted(string text, bool asserted) =>
        Find(text).ShouldHaveSingleItem().Asserted.ShouldBe(asserted);

    private static string Told(Statement statement, string text)
    {
        var kind = $"{statement.Kind}".ToLowerInvariant();
        return $"{kind} | {statement.Source?.Span.In(text)} | {statement.CueText} | {string.Join(" … ", statement.Content.Select(c => c.In(text)))}";
    }

    private IReadOnlyList<Statement> Find(string text) =>
        fixture.Engine.Annotate(new Report("r", text) { Published = new DateOnly(2018, 9, 3) }).Statements;
}
