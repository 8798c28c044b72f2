using Dragoman.Events;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>What <c>codebook test</c> found, for reading.</summary>
internal static class CodebookPage
{
    public static void Draw(IAnsiConsole console, CodebookReport report)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn("type");
        foreach (var number in (string[])["rules", "examples", "failed"])
        {
            table.AddColumn(new TableColumn(number).RightAligned());
        }

        foreach (var type in report.Types)
        {
            table.AddRow(Words.Plain(type.Type), $"{type.Rules}", $"{type.Examples}", type.Failed == 0 ? "0" : $"[red]{type.Failed}[/]");
        }

        console.Write(table);
        foreach (var failure in report.Failures.Concat(report.Harms))
        {
            console.MarkupLine($"[bold]{Words.Plain(failure.File)}:{failure.Line}[/] {Words.Plain(failure.Rule)}");
            console.MarkupLine($"  {Words.Plain(failure.Sentence)}");
            console.MarkupLine($"  expected [green]{Words.Plain(failure.Expected)}[/]");
            console.MarkupLine($"  got      [red]{Words.Plain(failure.Got)}[/]");
        }

        var harmless = report.Types.Where(type => type.Rules == 0).Sum(type => type.Examples);
        var examples = report.Types.Sum(type => type.Examples) - harmless;
        console.MarkupLine(report.Failures.Count == 0
            ? $"[green]All {Plural.Of(examples, "example")} pass.[/]"
            : $"[red]{report.Failures.Count} of {Plural.Of(examples, "example")} fail.[/]");
        if (harmless > 0)
        {
            console.MarkupLine($"In {report.Harms.Count} of {Plural.Of(harmless, "sentence")} without an event one is coded.");
        }
    }
}
