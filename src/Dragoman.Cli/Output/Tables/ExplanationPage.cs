using Dragoman.Events;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>Why a sentence is coded as it is, from its words to its events.</summary>
internal static class ExplanationPage
{
    public static void Draw(IAnsiConsole console, Explanation explanation)
    {
        foreach (var sentence in explanation.Annotation.Sentences)
        {
            TreeDrawing.Draw(console, sentence);
        }

        console.WriteLine();
        AnnotationPage.DrawMentions(console, explanation.Annotation);
        DrawAttempts(console, explanation.Attempts);
        console.WriteLine();
        foreach (var record in explanation.Events)
        {
            DrawCard(console, record);
        }

        if (explanation.Events.Count == 0)
        {
            console.MarkupLine("[yellow]No event.[/]");
        }
    }

    private static void DrawAttempts(IAnsiConsole console, IReadOnlyList<RuleAttempt> attempts)
    {
        console.MarkupLine("[bold]rules[/]");
        if (attempts.Count == 0)
        {
            console.MarkupLine("  [dim]no word of the sentence calls a rule[/]");
            return;
        }

        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2)).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var attempt in attempts)
        {
            grid.AddRow(
                attempt.Fired ? $"[green]✓ {Words.Plain(attempt.Rule)}[/]" : $"[dim]· {Words.Plain(attempt.Rule)}[/]",
                Words.Plain(attempt.Trigger),
                Words.Plain(attempt.Reason));
        }

        console.Write(grid);
    }

    private static void DrawCard(IAnsiConsole console, EventRecord record)
    {
        var lines = new List<string> { $"{Words.Sentence(record)}{Words.Status(record.Status)}" };
        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                lines.Add($"[dim]{name}[/] {value}");
            }
        }

        Add("mode", Words.Plain(record.Mode ?? ""));
        Add("contexts", Words.Plain(string.Join(", ", record.Contexts)));
        Add("when", Words.Date(record.Date));
        Add("where", Words.Place(record.Place));
        Add("who says so", Words.Attribution(record.Attribution));
        Add("CAMEO", Words.Plain(record.Cameo ?? ""));
        Add("score", Numbers.Text(record.Score));
        Add("rule", $"{Words.Plain(record.Rule)} [dim]by[/] {Words.Plain(record.Trigger.Text)}");
        Add("confidence", Numbers.Text(Numbers.Share(record.Confidence)));
        console.Write(new Panel(string.Join('\n', lines)).Border(BoxBorder.Rounded));
    }
}
