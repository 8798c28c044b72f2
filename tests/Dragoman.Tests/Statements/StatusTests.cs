using Dragoman.Events;
using Dragoman.Tests.Specs;
using Dragoman.Trees;

namespace Dragoman.Tests.Statements;

public sealed class StatusTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Statements/Status.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Status(SpecRow row) => Find(row["sentence"], row["word"], null).ShouldBe(row["status"]);

    [Fact]
    public void The_status_of_a_rule_holds_where_the_sentence_says_nothing()
    {
        Find("Iran promised aid.", "promised", "future").ShouldBe("future");
        Find("Iran did not promise aid.", "promise", "future").ShouldBe("negated");
    }

    [Fact]
    public void A_refusal_is_made_now_though_its_words_are_negated() =>
        Find("Iran will not negotiate.", "negotiate", "actual").ShouldBe("actual");

    private string Find(string text, string word, string? stated)
    {
        var sentence = fixture.Engine.Trees.Read(text).ShouldHaveSingleItem();
        return StatusFinder.Find(new Clauses(sentence, fixture.Engine.Words),
            sentence.Tokens.ToList().FindIndex(t => t.Form == word), stated);
    }
}
