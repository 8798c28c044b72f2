namespace Dragoman.Cli.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("nope")]
    [InlineData("code --format xml -")]
    [InlineData("code --format conllu -")]
    [InlineData("code --threads 0 -")]
    [InlineData("code --threads many -")]
    [InlineData("code --no-such-option -")]
    [InlineData("code - -")]
    [InlineData("annotate --pretokenized --format jsonl -")]
    [InlineData("explain Hello --date 2018-99-01")]
    [InlineData("explain")]
    [InlineData("resolve minister --country Iran")]
    [InlineData("resolve --date 2018-08-26 -")]
    [InlineData("relate sentence --source Iran")]
    [InlineData("")]
    public void WrongUsageEndsWith2(string line)
    {
        var result = Cli.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        result.Code.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("--help");
    }

    [Theory]
    [InlineData("code no/such/file.jsonl", "no/such/file.jsonl")]
    [InlineData("code --knowledge no/such/folder -", "no/such/folder")]
    [InlineData("code --codebook no/such/folder -", "no/such/folder")]
    [InlineData("relate no/such/file.jsonl", "no/such/file.jsonl")]
    [InlineData("almanac check --knowledge no/such/folder", "no/such/folder")]
    public void WhatIsMissingEndsWith1AndIsNamed(string line, string named)
    {
        var result = Cli.Run(line.Split(' '), """{"id":"1","text":"Iran met Syria."}""");

        result.Code.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain(named);
    }

    [Theory]
    [InlineData("")]
    [InlineData("read")]
    [InlineData("annotate")]
    [InlineData("code")]
    [InlineData("relate")]
    [InlineData("resolve")]
    [InlineData("explain")]
    [InlineData("codebook test")]
    [InlineData("almanac check")]
    public void EveryVerbHelpsWithExamples(string verb)
    {
        var result = Cli.Run([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        result.Code.ShouldBe(0);
        result.Output[result.Output.IndexOf("Examples:", StringComparison.Ordinal)..].Split("\n  dragoman ").Length.ShouldBeInRange(3, 4);
    }

    [Fact]
    public void WordsThatStartWithAtAreNotFiles() =>
        Cli.Run(["resolve", "@2018", "--knowledge", "no/such/folder"]).Error.ShouldContain("no/such/folder");
}
