using Dragoman.Reports;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>A clean report for reading.</summary>
internal static class ReportPage
{
    public static void Draw(IAnsiConsole console, Report report)
    {
        Heading.Draw(console, report);
        if (report.Byline is { } byline)
        {
            console.MarkupLine($"[dim]{Words.Plain(byline)}[/]");
        }

        console.WriteLine();
        foreach (var paragraph in report.Text.Split('\n'))
        {
            console.MarkupLine(Words.Plain(paragraph));
        }

        console.WriteLine();
    }
}
