namespace Dragoman.Cli.Tests.Commands;

public class AlmanacCommandTests
{
    private const string Sources = "source\ttitle\tlicence\taddress\neditors\tThe editors\tfree\t\n";
    private const string Offices = "office\ttitles\tsectors\tholders\tsource\nmfa\tforeign minister\tGOV\tone\teditors\n";

    private const string Countries =
        "code\tname\tformal\tpeople\tadjectives\tcapital\talso\tmetonyms\tsource\nIRN\tIran\t\tIranians\tIranian\tTehran\tPersia\t\teditors\n";

    [Fact]
    public void ASoundAlmanacPasses()
    {
        using var knowledge = Knowledge("mfa\tQ1\tA\t2001\t2005-08-24\teditors\nmfa\tQ2\tB\t2005-08-24\t\teditors\n");

        var result = Cli.Run(["almanac", "check", "--format", "table", "--knowledge", knowledge.Path]);

        result.Output.ShouldBe("Nothing is wrong.\n");
        result.Code.ShouldBe(0);
    }

    [Fact]
    public void CoverageIsATableOfWholePercents()
    {
        using var knowledge = Knowledge("mfa\tQ1\tA\t2001\t2001-06-30\teditors\n");

        var result = Cli.Run(["almanac", "coverage", "--from", "2001", "--to", "2001", "--format", "table", "--knowledge", knowledge.Path]);

        result.Code.ShouldBe(0);
        result.Lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["hos", "hog", "mfa", "mod", "moi", "cos", "int", "unr"]);
        result.Lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["IRN", "0", "0", "49", "0", "0", "0", "0", "0"]);
    }

    [Fact]
    public void HolesAreNamedByOfficeAndDay()
    {
        using var knowledge = Knowledge("mfa\tQ1\tA\t2001\t2001-06-30\teditors\n");

        Cli.Run(["almanac", "coverage", "--holes", "--from", "2001", "--to", "2001", "--format", "table", "--knowledge", knowledge.Path])
            .Output.ShouldContain("mfa 2001-07-01..2001-12-31");
    }

    [Fact]
    public void CoverageOfATimeThatEndsBeforeItBeginsIsRefused()
    {
        using var knowledge = Knowledge("mfa\tQ1\tA\t2001\t\teditors\n");

        var result = Cli.Run(["almanac", "coverage", "--from", "2005", "--to", "2001", "--knowledge", knowledge.Path]);

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("--from 2005-01-01 is after --to 2001-12-31");
    }

    [Fact]
    public void AnEntryIsShownWithFileAndLine()
    {
        using var knowledge = Knowledge("mfa\tQ1\tAli Sand\t2001-02-03\t2005-08-24\teditors\n");

        var result = Cli.Run(["almanac", "show", "Sand", "--format", "table", "--knowledge", knowledge.Path]);

        result.Code.ShouldBe(0);
        result.Output.ShouldBe("Ali Sand  Q1  person\n  2001-02-03..2005-08-24  foreign minister  Iran  IRN  IRN.tsv:2\n");
    }

    [Fact]
    public void WhatTheAlmanacDoesNotHaveIsSaid()
    {
        using var knowledge = Knowledge("mfa\tQ1\tA\t2001\t\teditors\n");

        var result = Cli.Run(["almanac", "show", "Zebra", "--knowledge", knowledge.Path]);

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("'Zebra'");
    }

    [Theory]
    [InlineData("mfa\tQ1\tA\t2001\t2005-08-26\teditors\nmfa\tQ2\tB\t2005-08-24\t\teditors\n", 3, "both IRN.mfa 2005-08-24/2005-08-26")]
    [InlineData("mfa\tQ1\tA\t2005-02-01\t2005-01-01\teditors\n", 2, "ends before it begins")]
    [InlineData("mfa\tQ1\tA\t1805-02-01\t\teditors\n", 2, "before 1900")]
    [InlineData("mfa\tQ1\tA\tlong ago\t\teditors\n", 2, "is no date")]
    [InlineData("mfa\tQ1\tA\t2001\t\t\n", 2, "has no source")]
    [InlineData("mfa\tQ1\tA\t2001\t\tsomebody\n", 2, "'somebody' in source")]
    [InlineData("xyz\tQ1\tA\t2001\t\teditors\n", 2, "'xyz' in office")]
    [InlineData("mfa\tA B\tA\t2001\t\teditors\n", 2, "is no person")]
    [InlineData("mfa\tQ1\tA\t2001\teditors\n", 2, "5 cells instead of 6")]
    [InlineData("mfa\tQ2\tB\t2006\t\teditors\nmfa\tQ1\tA\t2001\t2005\teditors\n", 3, "out of order")]
    [InlineData("mfa\tQ1\tA\t2001\t2002\teditors\nmfa\tQ1\tA\t2001\t2002\teditors\n", 3, "the same as line 2")]
    public void AFaultIsNamedWithItsLine(string terms, int line, string message)
    {
        using var knowledge = Knowledge(terms);

        var result = Cli.Run(["almanac", "check", "--format", "table", "--knowledge", knowledge.Path]);

        result.Code.ShouldBe(1);
        result.Lines.ShouldContain(l => l.Contains($"IRN.tsv:{line}: ") && l.Contains(message), result.Output);
    }

    [Fact]
    public void ANameForTwoGroupsIsNamedUnlessTheirTimesDiffer()
    {
        const string Header = "group\tname\talso\tcountry\tsectors\tfrom\tto\tsource\n";
        using var knowledge = Knowledge("");
        knowledge.Write("almanac/groups.tsv", Header + "a\tFront\tF\tIRN\tREB\t1990\t1999\teditors\nb\tParty\tF\tIRN\tPTY\t2000\t\teditors\nc\tForce\tF\tIRN\tREB\t2010\t\teditors\n");

        var result = Cli.Run(["almanac", "check", "--format", "table", "--knowledge", knowledge.Path]);

        result.Lines.Length.ShouldBe(2);
        result.Lines[0].ShouldContain("groups.tsv:4: 'F' also stands for b");
    }

    private static TemporaryFolder Knowledge(string terms)
    {
        var folder = new TemporaryFolder();
        folder.Write("almanac/sources.tsv", Sources);
        folder.Write("almanac/offices.tsv", Offices);
        folder.Write("almanac/countries.tsv", Countries);
        folder.Write("almanac/terms/IRN.tsv", "office\tperson\tname\tfrom\tto\tsource\n" + terms);
        return folder;
    }
}
