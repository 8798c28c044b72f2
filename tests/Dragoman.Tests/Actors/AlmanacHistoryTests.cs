using Dragoman.Actors;

namespace Dragoman.Tests.Actors;

public sealed class AlmanacHistoryTests : IDisposable
{
    private const string AbsentHeader = "country\toffice\tfrom\tto\tinstead\twhy\tsource";
    private const string LineageHeader = "group\thow\tinto\tdate\tsource";
    private const string MembersHeader = "organisation\tcountry\tfrom\tto\tsource";
    private static readonly string[] Groups = ["group\tname\talso\tcountry\tsectors\tfrom\tto\tsource", "blue-front\tBlue Front\t\tLND\tREB\t2012-03-01\t\tmade", "red-front\tRed Front\t\tLND\tREB\t\t2012-02-29\tmade"];

    private readonly AlmanacFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TheWorkOfAnOfficeThatDoesNotExistIsAnothersAndTheAnswerSaysSo()
    {
        folder.Write("absent.tsv", AbsentHeader, "LND\tmoi\t2016-01-01\t\thos\tnone\tmade");
        var actor = Resolve("the Landian interior minister", new DateOnly(2018, 5, 1));
        actor.Person.ShouldBe("p-carl-oak");
        actor.Code.ShouldBe("LND.hos");
        actor.Why.ShouldContain("there was no such office");
    }

    [Fact]
    public void AnEmptyOfficeHasNobody()
    {
        folder.Write("absent.tsv", AbsentHeader, "LND\thos\t2021-01-01\t2021-06-30\t\tvacant\tmade");
        var actor = Resolve("the Landian president", new DateOnly(2021, 2, 1));
        actor.Person.ShouldBeNull();
        actor.Why.ShouldContain("stood empty");
    }

    [Fact]
    public void ARenamedGroupIsTheOneThatItBecameFromThatDay()
    {
        folder.Write("groups.tsv", Groups);
        folder.Write("lineage.tsv", LineageHeader, "red-front\trenamed\tblue-front\t2012-03-01\tmade");
        Resolve("Red Front", new DateOnly(2012, 2, 1)).Code.ShouldBe("red-front");
        var later = Resolve("Red Front", new DateOnly(2013, 1, 1));
        later.Code.ShouldBe("blue-front");
        later.Why.ShouldContain("from 2012-03-01 Blue Front");
    }

    [Fact]
    public void AGroupThatMergedKeepsItsCodeAndTheAnswerSaysWhatBecameOfIt()
    {
        folder.Write("groups.tsv", Groups);
        folder.Write("lineage.tsv", LineageHeader, "red-front\tmerged\tblue-front\t2012-03-01\tmade");
        var later = Resolve("Red Front", new DateOnly(2013, 1, 1));
        later.Code.ShouldBe("red-front");
        later.Why.ShouldContain("merged into Blue Front on 2012-03-01");
    }

    [Theory]
    [InlineData("absent.tsv", AbsentHeader, "LND\tmod\t\t\t\tnone\tmade", "'mod' in office")]
    [InlineData("absent.tsv", AbsentHeader, "LND\thog\t2021\t\thos\tgone\tmade", "'gone' in why")]
    [InlineData("absent.tsv", AbsentHeader, "LND\thog\t2021\t2020\thos\tnone\tmade", "ends before it begins")]
    [InlineData("lineage.tsv", LineageHeader, "red-front\tvanished\t\t2012\tmade", "'vanished' in how")]
    [InlineData("lineage.tsv", LineageHeader, "red-front\trenamed\tgreen-front\t2012\tmade", "'green-front' in into")]
    [InlineData("lineage.tsv", LineageHeader, "red-front\tdissolved\t\tsoon\tmade", "'soon' is no date")]
    [InlineData("members.tsv", MembersHeader, "league\tLND\t\t\tmade", "'league' in organisation")]
    [InlineData("members.tsv", MembersHeader, "red-front\tXXX\t\t\tmade", "'XXX' in country")]
    public void AFaultIsTold(string table, string header, string row, string message)
    {
        folder.Write(table, header, row);
        AlmanacCheck.Check(folder.Path).ShouldHaveSingleItem().ToString().ShouldContain($"{table}:2: ");
        AlmanacCheck.Check(folder.Path)[0].Message.ShouldContain(message);
    }

    [Fact]
    public void ARowMayNameThePageThatItWasLookedUpOn()
    {
        folder.Write("absent.tsv", AbsentHeader, "LND\thos\t2021-01-01\t2021-06-30\t\tvacant\thttps://example.org/landia");
        AlmanacCheck.Check(folder.Path).ShouldBeEmpty();
        folder.Write("absent.tsv", AbsentHeader, "LND\thos\t2021-01-01\t2021-06-30\t\tvacant\texample.org");
        AlmanacCheck.Check(folder.Path).ShouldHaveSingleItem().Message.ShouldContain("source");
    }

    [Fact]
    public void OnePersonUnderTwoIdsIsTold()
    {
        folder.Write("terms/SEA.tsv", "office\tperson\tname\tfrom\tto\tsource", "hog\tQ77\tOtto Reef\t2001\t2005\tmade", "hos\tp-otto-reef\tOtto Reef\t2006\t2009\tmade");
        AlmanacCheck.Check(folder.Path).ShouldHaveSingleItem().Message.ShouldContain("Otto Reef is also Q77");
        folder.Write("terms/SEA.tsv", "office\tperson\tname\tfrom\tto\tsource", "hog\tQ77\tOtto Reef\t2001\t2005\tmade", "hos\tp-otto-reef-admiral\tOtto Reef\t2006\t2009\tmade");
        AlmanacCheck.Check(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void CoverageCountsDaysWithAHolderOrWithoutAnOfficeAndNamesTheHoles()
    {
        folder.Write("absent.tsv", AbsentHeader, "LND\thog\t2017-01-01\t\thos\tnone\tmade");
        var measured = Coverage.Measure(Almanac.Load(folder.Path), new DateRange(new DateOnly(2009, 12, 31), new DateOnly(2018, 12, 31)));
        var hog = measured.Single(c => c is { Country: "LND", Office: "hog" });
        hog.Holes.ShouldBe([DateRange.Day(new DateOnly(2009, 12, 31)), new DateRange(new DateOnly(2016, 1, 1), new DateOnly(2016, 12, 31))]);
        hog.Share.ShouldBe(1 - (367.0 / 3288), 1e-9);
        measured.Single(c => c is { Country: "LND", Office: "mfa" }).Share.ShouldBe(0);
        measured.ShouldNotContain(c => c.Country == "SEA");
    }

    [Fact]
    public void AnEntryShowsMembersLeadersAndWhatBecameOfAGroup()
    {
        folder.Write("groups.tsv", Groups);
        folder.Write("lineage.tsv", LineageHeader, "red-front\trenamed\tblue-front\t2012-03-01\tmade");
        folder.Write("members.tsv", MembersHeader, "red-front\tLND\t2001\t2004\tmade", "red-front\tSEA\t2001\t\tmade");
        var entry = AlmanacEntry.Find(Almanac.Load(folder.Path), "Red Front").ShouldHaveSingleItem();
        entry.Facts.Select(f => $"{f.What} {f.Value}").ShouldBe(["REB Red Front", "renamed Blue Front", "leader Rosa Flint", "member Landia", "member Seamark"]);
        entry.On(new DateOnly(2011, 1, 1)).Facts.Select(f => f.Value).ShouldBe(["Red Front", "Rosa Flint", "Seamark"]);
    }

    [Theory]
    [InlineData("LND", "LND")]
    [InlineData("landia", "LND")]
    [InlineData("Oak", "p-carl-oak")]
    [InlineData("Carl Oak", "p-carl-oak")]
    [InlineData("Great Diet", "LND.diet")]
    public void AnEntryIsFoundByCodeOrName(string query, string id) => AlmanacEntry.Find(Almanac.Load(folder.Path), query).ShouldHaveSingleItem().Id.ShouldBe(id);

    [Fact]
    public void OneTableByItselfAddsToTheOthers()
    {
        using var own = new TemporaryFolder();
        var table = own.Write("groups.tsv", "group\tname\talso\tcountry\tsectors\tfrom\tto\tsource\nriver-guard\tRiver Guard\t\tSEA\tREB\t\t\tmade\n");
        var terms = own.Write("SEA.tsv", "office\tperson\tname\tfrom\tto\tsource\nhos\tp-mia-sand\tMia Sand\t2010\t2015\tmade\n");
        var almanac = Almanac.Load(folder.Path, table, terms);
        almanac.Bodies.Keys.ShouldContain("river-guard");
        almanac.Bodies.Keys.ShouldContain("red-front");
        almanac.Holder("SEA", "hos", new DateOnly(2012, 1, 1))!.Name.ShouldBe("Mia Sand");
        AlmanacCheck.Check(folder.Path, table, terms).ShouldBeEmpty();
    }

    [Fact]
    public void AFileThatIsNoTableIsRefused()
    {
        using var own = new TemporaryFolder();
        Should.Throw<InvalidDataException>(() => Almanac.Load(folder.Path, own.Write("mine.tsv", "x"))).Message.ShouldContain("name it after the table");
        Should.Throw<DirectoryNotFoundException>(() => Almanac.Load(folder.Path, Path.Combine(own.Path, "gone")));
    }

    [Fact]
    public void NothingIsFoundForAnUnknownName() => AlmanacEntry.Find(Almanac.Load(folder.Path), "Zebra").ShouldBeEmpty();

    private Actor Resolve(string phrase, DateOnly day) => new PhraseResolver(Almanac.Load(folder.Path)).Resolve(phrase, new PhraseContext(day)).ShouldNotBeNull();
}
