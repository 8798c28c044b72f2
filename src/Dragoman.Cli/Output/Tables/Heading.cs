using Dragoman.Reports;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>What a report is called, by whom and when it was published.</summary>
internal static class Heading
{
    private const int LongestOpening = 80;

    public static void Draw(IAnsiConsole console, Report report)
    {
        string?[] rest = [report.Outlet, report.Published is { } day ? DateRange.Iso(day) : null];
        var known = string.Join(", ", rest.Where(part => !string.IsNullOrEmpty(part)));
        console.MarkupLine($"[bold underline]{Words.Plain(report.Title ?? Opening(report.Text))}[/]{(known.Length > 0 ? $"  [dim]{Words.Plain(known)}[/]" : "")}");
    }

    private static string Opening(string text) => text.Length <= LongestOpening ? text : $"{text[..LongestOpening].TrimEnd()}…";
}
