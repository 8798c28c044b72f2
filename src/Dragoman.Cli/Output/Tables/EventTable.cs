using Dragoman.Events;
using Dragoman.Reports;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>The events of a report for reading.</summary>
internal static class EventTable
{
    public static void Draw(IAnsiConsole console, Report report, IReadOnlyList<EventRecord> events)
    {
        Heading.Draw(console, report);
        if (events.Count == 0)
        {
            console.MarkupLine("  [dim]no events[/]");
            console.WriteLine();
            return;
        }

        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumns("date", "source", "type", "target", "place", "who says so", "trigger");
        table.Columns[0].NoWrap();
        foreach (var record in events)
        {
            table.AddRow(
                Words.Date(record.Date), Words.Actors(record.Source), Words.Type(record),
                record.Symmetric ? $"[dim]with[/] {Words.Actors(record.Target)}" : Words.Actors(record.Target),
                Words.Place(record.Place), Words.Attribution(record.Attribution), Words.Plain(record.Trigger.Text));
        }

        console.Write(table);
        if (events.Any(e => e.Date is { Basis: "published" }))
        {
            console.MarkupLine("  [dim]* the day of publication[/]");
            console.WriteLine();
        }
    }
}
