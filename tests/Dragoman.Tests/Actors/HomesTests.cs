using Dragoman.Actors;
using Dragoman.Reports;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Actors;

public sealed class HomesTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Actors/Homes.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void People_are_of_the_country_that_the_sentence_suggests(SpecRow row)
    {
        var annotation = fixture.Engine.Annotate(new Report("r", row["text"]) { Published = new DateOnly(2018, 9, 3) });

        annotation.Actors.Where(a => a.Text.Contains(row["mention"], StringComparison.Ordinal)).SelectMany(a => a.Actors).Select(a => a.Code).ShouldContain(row["actor"]);
    }

    [Fact]
    public void A_firm_that_the_almanac_lacks_is_an_actor_of_the_likeliest_country()
    {
        var annotation = fixture.Engine.Annotate(new Report("r", "A court in Lagos, Nigeria, fined Telbrook Networks for fixing prices.") { Published = new DateOnly(2018, 9, 3) });

        var firm = annotation.Actors.Single(a => a.Text == "Telbrook Networks").Actors.Single();
        firm.ShouldSatisfyAllConditions(f => f.Kind.ShouldBe(ActorKind.Organisation), f => f.Country.ShouldBe("NGA"), f => f.Name.ShouldBe("Telbrook Networks"));
    }

    [Fact]
    public void A_place_is_nobody_though_a_surname_has_the_same_words()
    {
        var annotation = fixture.Engine.Annotate(new Report("r", "Teachers marched in Los Angeles, California, on Monday.") { Published = new DateOnly(2018, 9, 3) });

        annotation.Actors.SelectMany(a => a.Actors).ShouldAllBe(a => a.Person == null);
    }

    [Fact]
    public void A_nation_before_its_money_is_nobody()
    {
        var annotation = fixture.Engine.Annotate(new Report("r", "China lent nine billion US dollars and two billion Hong Kong dollars.") { Published = new DateOnly(2018, 9, 3) });

        annotation.Actors.SelectMany(a => a.Actors).Select(a => a.Code).ShouldBe(["CHN"]);
    }

    [Fact]
    public void Where_no_country_is_spoken_of_people_have_none()
    {
        var annotation = fixture.Engine.Annotate(new Report("r", "Gunmen fired on protesters.") { Published = new DateOnly(2018, 9, 3) });

        annotation.Actors.SelectMany(a => a.Actors).ShouldAllBe(a => a.Country == null);
    }

    [Fact]
    public void Without_weights_the_first_country_named_is_taken()
    {
        Country(HomeModel.Load("no-such-file.tsv")).ShouldBe("RUS");
        Country(new Last()).ShouldBe("SYR", "whoever judges is asked");
    }

    [Theory]
    [InlineData("Gunmen attacked a Russian patrol near Idlib in Syria.", 0.5)]
    [InlineData("Gunmen attacked a patrol near Idlib in Syria.", 1.0)]
    public void Without_weights_all_countries_are_equally_likely(string text, double chance) =>
        First(HomeModel.Load("no-such-file.tsv"), text).HomeChance.ShouldBe(chance);

    [Fact]
    public void A_country_that_the_phrase_says_is_not_chosen() =>
        First(HomeModel.Load("no-such-file.tsv"), "Syrian gunmen attacked a Russian patrol.").HomeChance.ShouldBeNull();

    private static string? Country(IHomeJudge homes) => First(homes, "Gunmen attacked a Russian patrol near Idlib in Syria.").Country;

    private static Actor First(IHomeJudge homes, string text) =>
        Engine.Load(EngineOptions.Default with { Homes = homes }).Annotate(new Report("r", text) { Published = new DateOnly(2018, 9, 3) }).Actors[0].Actors[0];

    private sealed class Last : IHomeJudge
    {
        public HomeChoice? Choose(HomeQuestion question) => question.Countries.Count > 0 ? new HomeChoice(question.Countries[^1], 1) : null;
    }
}
