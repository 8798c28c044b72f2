using Dragoman.Events;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>Why a sentence is coded as it is, from its words to its events.</summary>
internal static class ExplanationPage
{
    /// <summary>How many rules that did not fire are shown unless all are asked for.</summary>
    private const int RulesShown = 12;

    /// <summary>From this chance on a word is worth telling about.</summary>
    private const double LeastChance = 0.05;

    /// <param name="all">Whether to show every pattern that was tried.</param>
    public static void Draw(IAnsiConsole console, Explanation explanation, bool all)
    {
        foreach (var sentence in explanation.Annotation.Sentences)
        {
            TreeDrawing.Draw(console, sentence);
        }

        console.WriteLine();
        AnnotationPage.DrawMentions(console, explanation.Annotation);
        DrawAttempts(console, explanation.Attempts, all);
        DrawWords(console, explanation.Words, all);
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

    private static void DrawAttempts(IAnsiConsole console, IReadOnlyList<RuleAttempt> attempts, bool all)
    {
        console.MarkupLine("[bold]rules[/]");
        if (attempts.Count == 0)
        {
            console.MarkupLine("  [dim]no word of the sentence calls a rule[/]");
            return;
        }

        var fired = attempts.Where(attempt => attempt.Fired);
        var silent = all ? [.. attempts.Where(attempt => !attempt.Fired)] : Summed(attempts.Where(attempt => !attempt.Fired));
        var shown = all ? silent.Count : RulesShown;
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var attempt in fired.Concat(silent.Take(shown)))
        {
            grid.AddRow(
                attempt.Fired ? $"[green]✓ {Words.Plain(attempt.Rule)}[/]" : $"[dim]· {Words.Plain(attempt.Rule)}[/]",
                Words.Plain(attempt.Trigger),
                Words.Plain(attempt.Reason));
        }

        console.Write(grid);
        if (silent.Count > shown)
        {
            console.MarkupLine($"  [dim]and {Plural.Of(silent.Count - shown, "rule")} more; --all shows them with their patterns[/]");
        }
    }

    /// <summary>What became of the words that may tell an event; those that hardly do only when all are asked for.</summary>
    private static void DrawWords(IAnsiConsole console, IReadOnlyList<WordJudgement> words, bool all)
    {
        var shown = words.Where(word => all || word.Chance >= LeastChance).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        console.MarkupLine("[bold]words[/]");
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var word in shown)
        {
            grid.AddRow(word.Coded ? $"[green]✓ {Words.Plain(word.Word)}[/]" : $"[dim]· {Words.Plain(word.Word)}[/]", Words.Plain(word.Type), Words.Plain(word.Reason));
        }

        console.Write(grid);
    }

    /// <summary>One line a rule and trigger, with what its patterns missed: the reason after the pattern's own words.</summary>
    private static List<RuleAttempt> Summed(IEnumerable<RuleAttempt> attempts) =>
    [
        .. attempts.GroupBy(a => (a.Rule, a.Trigger)).Select(group => new RuleAttempt(
            group.Key.Rule, group.Key.Trigger, false, string.Join("; ", group.Select(a => a.Reason[(a.Reason.LastIndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..]).Distinct()))),
    ];

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
        Add("why", Words.Plain(record.Why));
        Add("confidence", Numbers.Text(Numbers.Share(record.Confidence)));
        console.Write(new Panel(string.Join('\n', lines)).Border(BoxBorder.Rounded));
    }
}
