using System.Text;
using Dragoman.Events;
using Dragoman.Reports;

namespace Dragoman.Tests;

/// <summary>Whatever the text, nothing is thrown and every span lies inside it.</summary>
public sealed class RandomTextTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private static readonly string[] Words =
    [
        "Iran", "Syria", "U.S.", "President", "Putin", "said", "that", "bombed", "met", "in", "on", "Monday", "the",
        "of", "and", ",", ".",
        "\"", "“", "”", "'s", "will", "not", "talks", "accused", "by", "was", "he", "they", "We", "two", "countries",
        "agreed", "to", "send",
        "troops", "Reuters", "2018", "September", "3", "-", "–", "(", ")", "…", "?", "!", ":", ";", "al", "Damascus",
        "counterpart", "its",
        "According", "if", "n't", "minister", "both", "sides", "$5", "%", "\n", "\n\n", "ISIS", "rebels", "who",
        "which", "Gen", "a.m.",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Words_at_random(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 60)).Select(_ => Words[random.Next(Words.Length)]);
            Check(string.Join(random.Next(4) == 0 ? string.Empty : " ", words), random);
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Characters_at_random(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 80; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(120); length > 0; length--)
            {
                text.Append(random.Next(5) switch
                {
                    0 => (char)random.Next(0x20, 0x7f),
                    1 => (char)random.Next(0, 0x20),
                    2 => (char)random.Next(0xa0, 0x3000),
                    3 => (char)random.Next(0xd800, 0x10000),
                    _ => " .,'\"-\n"[random.Next(7)],
                });
            }

            Check(text.ToString(), random);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n\n")]
    [InlineData("\ufeffIran bombed Syria.")]
    [InlineData("\0\0\0")]
    [InlineData("\ud83d\ude00 Iran bombed \ud83d\ude00 Syria.")]
    [InlineData("((((((((((((((((((((((((((((((")]
    [InlineData("\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")]
    [InlineData("-------------------------")]
    [InlineData("Iran's's's's's bombed Syria's.")]
    public void Odd_texts(string text) => Check(text, new Random(0));

    [Fact]
    public void A_sentence_of_four_hundred_words_is_coded()
    {
        var text = "Iran, " + string.Join(", ", Enumerable.Repeat("Iraq", 180)) + " and Turkey condemned Israel and "
            + string.Join(" and ", Enumerable.Repeat("bombed Syria", 12)) + ".";
        Check(text, new Random(0));
    }

    [Fact]
    public void Deeply_nested_words_are_coded() =>
        Check("The minister said " + string.Concat(Enumerable.Repeat("that the king said ", 60))
            + "that Iran bombed Syria.", new Random(0));

    private void Check(string text, Random random)
    {
        var report = new Report("r", text) { Published = random.Next(3) == 0 ? null : new DateOnly(2018, 9, 3) };
        var annotation = fixture.Engine.Annotate(report);
        var whole = new Span(0, text.Length);
        annotation.Sentences.ShouldAllBe(s => whole.Contains(s.Span));
        annotation.Actors.ShouldAllBe(a => whole.Contains(a.Span) && a.Actors.Count > 0 && a.Span.Length > 0);
        annotation.Places.ShouldAllBe(p => whole.Contains(p.Span));
        annotation.Times.ShouldAllBe(t => whole.Contains(t.Span));
        annotation.Statements.ShouldAllBe(s => whole.Contains(s.Cue) && s.Content.All(whole.Contains));
        foreach (var record in fixture.Engine.Code(report))
        {
            Check(record, whole);
        }
    }

    private static void Check(EventRecord record, Span whole)
    {
        whole.Contains(record.Span).ShouldBeTrue();
        record.Span.Contains(record.Trigger.Span).ShouldBeTrue();
        record.Source.Concat(record.Target).ShouldAllBe(a => whole.Contains(a.Span));
        (record.Date?.Span is null || (record.Date.Basis == "context" ? whole : record.Span).Contains(record.Date.Span.Value)).ShouldBeTrue();
        (record.Place is null || whole.Contains(record.Place.Span)).ShouldBeTrue();
        record.Attribution.ShouldAllBe(a => a.Span == null || whole.Contains(a.Span.Value));
    }
}
