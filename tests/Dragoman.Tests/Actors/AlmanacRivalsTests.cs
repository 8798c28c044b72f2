using Dragoman.Actors;

namespace Dragoman.Tests.Actors;

public sealed class AlmanacRivalsTests : IDisposable
{
    private readonly AlmanacFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void SmallAlmanacHasNothingWrong() => AlmanacCheck.Check(folder.Path).ShouldBeEmpty();

    [Fact]
    public void TheRightfulHolderIsNamedWhileAnotherClaimsTheOffice() =>
        Almanac.Load(folder.Path).Holder("LND", "hos", new DateOnly(2014, 6, 1))!.Person.ShouldBe("p-carl-oak");

    [Fact]
    public void WithoutAClaimTheLaterOneIsNamedAndTheCheckComplains()
    {
        folder.Write("rivals.tsv", "country\toffice\tperson\tname\tfrom\tto\tsource");
        Almanac.Load(folder.Path).Holder("LND", "hos", new DateOnly(2014, 6, 1))!.Person.ShouldBe("p-dora-elm");
        AlmanacCheck.Check(folder.Path).ShouldHaveSingleItem().Message.ShouldContain("rivals.tsv");
    }

    [Fact]
    public void AClaimMustCoverTheWholeConflict()
    {
        folder.Write("rivals.tsv", "country\toffice\tperson\tname\tfrom\tto\tsource", "LND\thos\tp-dora-elm\tDora Elm\t2014-01-01\t2014-03-31\tmade");
        AlmanacCheck.Check(folder.Path).ShouldHaveSingleItem().File.ShouldEndWith("LND.tsv");
    }

    [Fact]
    public void TwoClaimsMayCoverItTogether()
    {
        folder.Write(
            "rivals.tsv", "country\toffice\tperson\tname\tfrom\tto\tsource",
            "LND\thos\tp-carl-oak\tCarl Oak\t2014-04-01\t2014-12-31\tmade", "LND\thos\tp-dora-elm\tDora Elm\t\t2014-03-31\tmade");
        AlmanacCheck.Check(folder.Path).ShouldBeEmpty();
        Almanac.Load(folder.Path).Holder("LND", "hos", new DateOnly(2014, 6, 1))!.Person.ShouldBe("p-dora-elm");
    }

    [Fact]
    public void AClaimWithoutATermIsTold()
    {
        folder.Write(
            "rivals.tsv", "country\toffice\tperson\tname\tfrom\tto\tsource", "LND\thog\tp-dora-elm\tDora Elm\t\t\tmade", "LND\thos\tp-dora-elm\tDora Elm\t\t\tmade");
        AlmanacCheck.Check(folder.Path).ShouldHaveSingleItem().Message.ShouldContain("no term");
    }

    [Fact]
    public void OneOfficeMayHaveSectorsOfItsOwn()
    {
        var almanac = Almanac.Load(folder.Path);
        almanac.SectorsOf("SEA", almanac.Offices["hos"]).ShouldBe(["REL", "GOV"]);
        almanac.SectorsOf("LND", almanac.Offices["hos"]).ShouldBe(["GOV"]);
    }
}
