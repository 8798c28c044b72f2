using Dragoman.Events;
using Dragoman.Reports;

namespace Dragoman.Tests.Events;

public sealed class RecordFieldTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const string Text =
        "TEHRAN - Iran and Iraq signed a treaty on Monday.\n\n"
        + "Turkey accused Syria of bombing Jordan last week, the news agency IRNA reported. "
        + "“We condemn Israel,” Iranian Foreign Minister Mohammad Javad Zarif said in Damascus. "
        + "He later met Walid al-Moallem and urged Russia to send aid to Yemen.";

    [Fact]
    public void Spans_lie_where_their_words_stand()
    {
        var records = Code(Text);
        records.ShouldNotBeEmpty();
        foreach (var record in records)
        {
            record.Trigger.Span.In(Text).ShouldBe(record.Trigger.Text);
            record.Span.Contains(record.Trigger.Span).ShouldBeTrue();
            foreach (var actor in record.Source.Concat(record.Target))
            {
                actor.Span.In(Text).ShouldBe(actor.Text);
            }

            record.Date?.Span?.In(Text).ShouldBe(record.Date.Text);
        }
    }

    [Fact]
    public void Type_mode_quad_and_score_are_Plovers()
    {
        foreach (var record in Code(Text))
        {
            Plover.IsType(record.Type).ShouldBeTrue();
            record.Quad.ShouldBe(Plover.Quad(record.Type));
            record.Score.ShouldBe(Plover.Score(record.Type, record.Mode));
            (record.Mode is null || Plover.IsMode(record.Type, record.Mode)).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_speaker_without_a_name_stands_where_its_words_do()
    {
        const string said = "Iran bombed Syria, said a commander of the Revolutionary Guards who had fled.";
        var speaker = Code(said).ShouldHaveSingleItem().Attribution.Single(link => link.Role == "speaker");
        speaker.Name.ShouldBe("a commander of the Revolutionary Guards");
        speaker.Span.ShouldNotBeNull().In(said).ShouldBe(speaker.Name);
    }

    [Theory]
    [InlineData("The Syrian Democratic Forces bombed Turkey.", false)]
    [InlineData("Egypt arrested two democratic activists.", true)]
    [InlineData("Egypt arrested activists of Democratic reform.", true)]
    public void A_name_is_no_context(string text, bool given) =>
        Code(text).ShouldHaveSingleItem().Contexts.Contains("pro_democracy").ShouldBe(given);

    [Fact]
    public void Every_certainty_is_between_nothing_and_one()
    {
        foreach (var record in Code(Text))
        {
            record.Confidence.ShouldBeInRange(0, 1);
            record.FieldConfidence.Values.ShouldAllBe(v => v >= 0 && v <= 1);
            record.FieldConfidence.Keys.ShouldContain("type");
        }
    }

    [Fact]
    public void Records_come_in_the_order_of_the_text()
    {
        var records = Code(Text);
        records.Select(r => r.Sentence).ShouldBeInOrder();
        records.ShouldAllBe(r => r.Report == "r");
    }

    [Fact]
    public void The_place_is_where_it_happened()
    {
        var record = Code("Vladimir Putin met Hassan Rouhani in Sochi on Monday.").First(r => r.Type == "CONSULT");
        record.Place!.Place.Name.ShouldBe("Sochi");
        record.Place.Place.Country.ShouldBe("RUS");
    }

    private IReadOnlyList<EventRecord> Code(string text) =>
        fixture.Engine.Code(new Report("r", text) { Published = new DateOnly(2018, 9, 3) });
}
