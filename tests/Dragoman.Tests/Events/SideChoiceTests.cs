using Dragoman.Events;

namespace Dragoman.Tests.Events;

/// <summary>Which pair of sides is taken when their chances are split over several mentions.</summary>
public sealed class SideChoiceTests
{
    private const int Nobody = 4;

    // Candidates by number: an Israeli soldier, the Israeli police, Hamas, the Egyptian government; 4 is nobody.
    private static readonly string[] Countries = ["ISR", "ISR", "PSE", "EGY"];

    [Fact]
    public void The_chances_of_one_country_count_together()
    {
        var choice = Find([0.3f, 0.25f, 0.35f, 0.05f, 0.05f], _ => [0, 0, 0.1f, 0.8f, 0.1f]);

        choice.ShouldSatisfyAllConditions(
            c => c.Source.ShouldBe(0, "Israel is likelier than Hamas, and its soldier likelier than its police"),
            c => c.Target.ShouldBe(3),
            c => c.SourceChance.ShouldBe(0.55, 0.001),
            c => c.TargetChance.ShouldBe(0.8, 0.001));
    }

    [Fact]
    public void Inside_a_country_its_mentions_are_told_apart()
    {
        var choice = Find([0.5f, 0.1f, 0.3f, 0.05f, 0.05f], source => source == 0 ? [0, 0.9f, 0, 0, 0.1f] : [0, 0, 0, 0.5f, 0.5f]);

        (choice.Source, choice.Target).ShouldBe((0, 1));
        choice.SourceChance.ShouldBe(0.5, 0.001);
    }

    [Fact]
    public void The_target_depends_on_the_source() =>
        Find([0.05f, 0, 0.9f, 0.05f, 0], source => source == 2 ? [0.7f, 0.1f, 0, 0.1f, 0.1f] : [0, 0, 0, 0, 1]).Target.ShouldBe(0);

    [Fact]
    public void Nobody_acts_on_himself_nor_on_those_who_are_excluded()
    {
        var choice = SideChoice.Find(Kin, [0, 0, 1, 0, 0], _ => [0.2f, 0, 0.5f, 0.28f, 0.02f], candidate => candidate == 3);

        (choice.Source, choice.Target).ShouldBe((2, 0));
    }

    [Fact]
    public void Where_nobody_is_named_both_sides_stay_empty() =>
        SideChoice.Find((_, _) => Kinship.Strangers, [1], _ => [1], _ => false).ShouldBe(new SideChoice(0, 0, 1, 1));

    [Fact]
    public void An_unlikely_source_is_not_asked_for_its_target()
    {
        var asked = new List<int>();
        Find([0.95f, 0, 0.02f, 0.02f, 0.01f], source =>
        {
            asked.Add(source);
            return [0, 0, 1, 0, 0];
        });

        asked.ShouldBe([0]);
    }

    private static SideChoice Find(float[] source, Func<int, float[]> target) => SideChoice.Find(Kin, source, target, _ => false);

    private static Kinship Kin(int one, int other)
    {
        one.ShouldBeLessThan(Nobody, "nobody has no like");
        other.ShouldBeLessThan(Nobody, "nobody has no like");
        return one == other ? Kinship.Actor : Countries[one] == Countries[other] ? Kinship.Country : Kinship.Strangers;
    }
}
