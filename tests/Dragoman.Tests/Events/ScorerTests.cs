using Dragoman.Events;
using Dragoman.Reports;

namespace Dragoman.Tests.Events;

/// <summary>The learned scorer weighs what the rules say, and codes what none covers.</summary>
public sealed class ScorerTests(EngineFixture fixture) : IClassFixture<EngineFixture>, IDisposable
{
    private static readonly DateOnly Day = new(2018, 9, 3);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_feature_is_found_by_the_name_that_training_gave_it()
    {
        var table = new FeatureTable(["bare", "one=a", "two=a=b", "three=a=b=c"]);
        var (named, found) = (new FeatureList(null), new FeatureList(table));
        foreach (var list in new[] { named, found })
        {
            list.Add("three", "a", "b", "c");
            list.Add("bare");
            list.Add("two", "a", "b");
            list.Add("two", "b", "a");
            list.Add("one", "a");
        }

        named.Names.ShouldBe(["three=a=b=c", "bare", "two=a=b", "two=b=a", "one=a"]);
        found.Rows.ToArray().ShouldBe([3, 0, 2, 1]);
    }

    [Fact]
    public void What_no_rule_reads_is_marked_and_is_less_sure()
    {
        var records = fixture.Engine.Code(Report("Iranian gunboats harried a Saudi tanker. Iran bombed Iraq."));
        var ruled = records.Single(r => r.Sentence == 1);
        ruled.Rule.ShouldStartWith("assault.");
        ruled.Why.ShouldContain(ruled.Rule);
        records.Where(r => r.Rule.StartsWith("scorer.", StringComparison.Ordinal))
            .ShouldAllBe(r => r.Rule == "scorer." + r.Type.ToLowerInvariant() && r.Confidence < ruled.Confidence && r.Cameo != null);
    }

    [Theory]
    [InlineData("Germany beat Brazil in the semi-final and met Argentina for the cup.")]
    [InlineData("The storm attacked the coast of Oman before dawn.")]
    [InlineData("The striker attacked down the left, and the defence of Chelsea gave way.")]
    public void What_is_no_event_is_not_coded_though_its_words_tempt(string text) =>
        fixture.Engine.Code(Report(text)).ShouldBeEmpty();

    [Fact]
    public void What_is_doubtful_is_not_believed_where_nothing_else_happens()
    {
        const string Nothing = " The hills are green. The rain fell for days. A river runs through the valley. The bread is good.";
        string[] doubtful =
        [
            "Peru drags its feet on the Chilean border.", "Tunisia stands apart from Libya.", "Oman reads the Iranian note with care.",
            "Turkey raises the tone with Greece.", "Laos loosens its bond with Vietnam.",
        ];

        int Told(string after) => doubtful.Sum(sentence => fixture.Engine.Code(Report(sentence + after)).Count(r => r.Sentence == 0));

        Told(Nothing).ShouldBeLessThan(Told(string.Empty));
    }

    [Fact]
    public void A_record_is_judged_beside_the_others_of_its_report()
    {
        var engine = fixture.Engine;
        var views = new SentenceReader(engine.Codebook, engine.Resolver).Read(engine.Annotate(Report("Iran threatened to attack Iraq. Iran attacked Iraq.")));
        var report = new ScoredReader(engine.Codebook, engine.Scorer!, new RuleReader(engine.Resolver)).Weigh(views);
        using var features = new FeatureList(null);
        RecordFeatures.Add(report, 1, report[1].Possibles.Single(p => p.Type == "ASSAULT" && p.IsOpen), features);
        features.Names.ShouldContain("t=ASSAULT");
        features.Names.ShouldContain("bond=other=ASSAULT");
        features.Names.ShouldNotContain(name => name.StartsWith("n=", StringComparison.Ordinal));

        features.Clear();
        var threat = report[0].Possibles.Single(p => p.Type == "THREATEN" && p.IsOpen);
        var (numbers, alone) = (new float[RecordFeatures.Numbers], new float[RecordFeatures.Numbers]);
        RecordFeatures.Write(report, 0, threat, numbers);
        RecordFeatures.Write([report[0] with { Possibles = [threat] }], 0, threat, alone);
        numbers[..5].ShouldBe(alone[..5]);
        numbers[6].ShouldBeGreaterThan(alone[6]);
        numbers[7].ShouldBeGreaterThan(alone[7]);
        threat.Right.ShouldBeInRange(0.5, 1);
    }

    [Fact]
    public void Chances_lie_between_nothing_and_certainty()
    {
        var records = fixture.Engine.Code(Report(
            "Turkey condemned the raid on Aleppo, Russia said it would not withdraw, and thousands marched in Tehran to demand the release of a journalist."));
        records.Count.ShouldBeGreaterThan(1);
        foreach (var record in records)
        {
            record.Confidence.ShouldBeInRange(0, 1);
            record.FieldConfidence.Keys.Order().ShouldBe(["attribution", "date", "mode", "place", "source", "status", "target", "type"]);
            record.FieldConfidence.Values.ShouldAllBe(value => value >= 0 && value <= 1);
        }
    }

    [Fact]
    public void Why_a_sentence_is_not_coded_is_told()
    {
        var told = fixture.Engine.Explain("The Kenyan attacked on the last lap.", Day);
        told.Events.ShouldBeEmpty();
        var word = told.Words.Single(w => w.Word == "attacked");
        word.Coded.ShouldBeFalse();
        word.Chance.ShouldBeInRange(0, 0.4);
        word.Reason.ShouldContain("below");
    }

    [Fact]
    public void Without_weights_the_rules_code_alone()
    {
        var language = folder.Copy(EngineOptions.Default.Language, "language");
        File.Delete(Path.Combine(language, "events.bin"));
        var engine = Engine.Load(EngineOptions.Default with { Language = language });
        engine.Code(Report("Iran bombed Iraq.")).ShouldHaveSingleItem().Type.ShouldBe("ASSAULT");
        engine.Explain("Iran bombed Iraq.", Day).Words.ShouldBeEmpty();
        engine.Relate("Iran bombed Iraq.", "Iran", "Iraq").Type.ShouldBe("ASSAULT");
    }

    [Fact]
    public void Damaged_weights_are_named()
    {
        var language = folder.Copy(EngineOptions.Default.Language, "damaged");
        var path = Path.Combine(language, "events.bin");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..5000]);
        Should.Throw<InvalidDataException>(() => Engine.Load(EngineOptions.Default with { Language = language }))
            .Message.ShouldContain("events.bin");
    }

    [Theory]
    [InlineData("The rebels said they will release the Turkish engineers.", "rebels", "engineers", "AGREE")]
    [InlineData("The rebels released the Turkish engineers.", "rebels", "engineers", "RETREAT")]
    [InlineData("A court in Ankara convicted the German reporter of spying.", "court", "reporter", "ACCUSE")]
    [InlineData("The minister met the envoy in Vienna.", "minister", "envoy", "CONSULT")]
    public void Relations_are_told_in_the_types_of_the_published_translation(string text, string source, string target, string type) =>
        fixture.Engine.Relate(text, source, target).Type.ShouldBe(type);

    private static Report Report(string text) => new("r", text) { Published = Day };
}
