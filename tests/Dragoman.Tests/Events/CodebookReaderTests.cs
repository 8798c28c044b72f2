using Dragoman.Events;

namespace Dragoman.Tests.Events;

/// <summary>A codebook is written by people: whatever is wrong is told with its file and line.</summary>
public sealed class CodebookReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("match: SOURCE hit TARGET\n", 1, "before any rule")]
    [InlineData("rule dance.round\n  match: SOURCE dance\n", 1, "'DANCE'")]
    [InlineData("rule assault.hit\n  match: SOURCE hit TARGET\n  colour: red\n", 3, "'colour'")]
    [InlineData("rule assault.hit\n  match: SOURCE @nonsense TARGET\n", 2, "@nonsense")]
    [InlineData("rule assault.hit\n  match: SOURCE hit on\n", 2, "on")]
    [InlineData("rule assault.hit\n  match: SOURCE strike at|shell TARGET\n", 2, "mixes prepositions (at)")]
    [InlineData("rule assault.hit\n  match: SOURCE\n", 2, "ends too early")]
    [InlineData("rule assault.hit\n\n# comment\n  match:\n", 4, "empty")]
    [InlineData("rule assault.hit\n  match: SOURCE hit TARGET\n  status: maybe\n", 3, "'maybe'")]
    [InlineData("rule assault.hit\n  match: SOURCE hit TARGET\n  never: @nowhere\n", 3, "@nowhere")]
    [InlineData("class hit: @missing|strike\n", 1, "@missing")]
    [InlineData("class hit\n", 1, "colon")]
    [InlineData("rule assault.empty\n  + Iran hit Iraq. => IRN > IRQ\n", 2, "assault.empty")]
    public void A_wrong_line_is_named(string text, int line, string hint)
    {
        folder.Write("book/assault.txt", text);
        var error = Should.Throw<InvalidDataException>(() => Load());
        error.Message.ShouldContain($"assault.txt:{line}:");
        error.Message.ShouldContain(hint);
    }

    [Fact]
    public void A_missing_folder_is_named() =>
        Should.Throw<DirectoryNotFoundException>(() => Codebook.Load(Path.Combine(folder.Path, "nowhere"), []))
            .Message.ShouldContain("nowhere");

    [Fact]
    public void Rules_classes_and_contexts_are_read()
    {
        folder.Write("book/classes.txt", "class blow: hit|strike\n");
        folder.Write("book/contexts.txt", "context military: army|soldier\n");
        folder.Write(
            "book/assault.txt",
            "# What hurts.\nrule assault.blow\n  match: SOURCE @blow TARGET\n  mode: beat\n"
            + "  + Iran hit Iraq. @2018-09-03 => IRN > IRQ : beat\n  - Iran hit back.\n");
        var book = Load();
        book.Count.ShouldBe(1);
        var rule = book.Rules[0];
        (rule.Name, rule.Type, rule.Line).ShouldBe(("assault.blow", "ASSAULT", 2));
        rule.Examples.Select(e => (e.Fires, e.Sentence, e.Day)).ShouldBe(
            [(true, "Iran hit Iraq.", new DateOnly(2018, 9, 3)), (false, "Iran hit back.", null)]);
        book.Contexts.Names.ShouldHaveSingleItem().ShouldBe("military");
        book.Called("strike").ToArray().ShouldHaveSingleItem();
        book.Called("kick").ToArray().ShouldBeEmpty();
    }

    [Fact]
    public void A_later_folder_replaces_rules_of_the_same_name()
    {
        folder.Write("book/assault.txt",
            "rule assault.blow\n  match: SOURCE hit TARGET\nrule assault.kick\n  match: SOURCE kick TARGET\n");
        folder.Write("own/assault.txt", "rule assault.blow\n  match: SOURCE smite TARGET\n");
        var book = Codebook.Load(Path.Combine(folder.Path, "book"), [Path.Combine(folder.Path, "own")]);
        book.Count.ShouldBe(2);
        book.Called("hit").ToArray().ShouldBeEmpty();
        book.Called("smite").ToArray().ShouldHaveSingleItem();
        book.Called("kick").ToArray().ShouldHaveSingleItem();
    }

    private Codebook Load() => Codebook.Load(Path.Combine(folder.Path, "book"), []);
}
