using Dragoman.Actors;

namespace Dragoman.Tests.Actors;

public sealed class AlmanacPhraseTests : IDisposable
{
    private readonly AlmanacFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a dozen of Landian soldiers", "LND.mil")]
    [InlineData("a group of tourists", "cvl")]
    [InlineData("several of the trade unions in Seamark", "SEA.lab")]
    [InlineData("the president of the Great Diet", "LND.diet")]
    [InlineData("head of the Red Front", "red-front")]
    [InlineData("a former Secret Bureau official", "LND.eli")]
    [InlineData("police spokesman", "cop")]
    [InlineData("soldier accountants", "mil")]
    [InlineData("leader of a company", "bus")]
    [InlineData("a Thunderer-class destroyer", "SEA.mil")]
    [InlineData("Reefers", "SEA.cvl")]
    [InlineData("Reefish police", "SEA.cop")]
    [InlineData("Hillmen", "cvl")]
    [InlineData("Hillish forces", "reb")]
    [InlineData("police in Mudtown", "SEA.cop")]
    [InlineData("Mudtown police", "SEA.cop")]
    [InlineData("Mudtown", "SEA.cvl")]
    [InlineData("the president", "hos")]
    [InlineData("King", "hos")]
    [InlineData("grand mariner", "SEA.hos")]
    public void CodeOfALonePhrase(string phrase, string code) => Resolve(phrase, 2012)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("a demand")]
    [InlineData("two kittens")]
    [InlineData("Landian weather")]
    [InlineData("Ulla Brook")]
    public void NoActor(string phrase) => Resolve(phrase, 2012).ShouldBeNull();

    [Theory]
    [InlineData("Landian Prime Minister Spies", 2012, "p-ada-spies")]
    [InlineData("President Elm", 2014, "p-dora-elm")]
    [InlineData("Landian president", 2014, "p-carl-oak")]
    [InlineData("the Red Front leader", 2014, "p-rosa-flint")]
    public void PersonOfALonePhrase(string phrase, int year, string person) => Resolve(phrase, year)!.Person.ShouldBe(person);

    [Fact]
    public void AnOfficialOfSomethingElseIsNoHeadOfState() => Resolve("president of the Landian Chess Circle", 2012)!.Person.ShouldBeNull();

    [Fact]
    public void AnAmbassadorBelongsToWhoSendsHim()
    {
        folder.Write("roles.tsv", "noun\tsectors\tsource", "ambassador\tGOV\tmade");
        Resolve("ambassador to Landia", 2012)!.Country.ShouldBeNull();
        Resolve("Seamark's ambassador to Landia", 2012)!.Country.ShouldBe("SEA");
    }

    private Actor? Resolve(string phrase, int year) =>
        new PhraseResolver(Almanac.Load(folder.Path)).Resolve(phrase, new PhraseContext(new DateOnly(year, 6, 1)) { CountryOfPlace = name => name == "Mudtown" ? "SEA" : null });
}
