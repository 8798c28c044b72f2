using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>The layers of a report for reading, without the trees.</summary>
internal static class AnnotationPage
{
    public static void Draw(IAnsiConsole console, Annotation annotation)
    {
        Heading.Draw(console, annotation.Report);
        if (annotation.Days is { } days && annotation.Report.Published is null)
        {
            console.MarkupLine($"[dim]written {days}[/]");
        }

        console.MarkupLine($"[dim]{Plural.Of(annotation.Sentences.Count, "sentence")}[/]");
        DrawMentions(console, annotation);
        console.WriteLine();
    }

    /// <summary>Actors with why, places, times and statements.</summary>
    public static void DrawMentions(IAnsiConsole console, Annotation annotation)
    {
        var text = annotation.Report.Text;
        Section(console, "actors", annotation.Actors.SelectMany(
            mention => mention.Actors,
            (mention, actor) => (mention.Text, $"{Words.Actor(actor)}  [dim]{Words.Plain(Sectors(actor.Sectors))}{Words.Plain(actor.Why)}[/]")));
        Section(console, "names", annotation.Names.Select(name => (name.Span.In(text), name.Type)));
        Section(console, "places", annotation.AllPlaces.Select(
            mention => (mention.Text, $"{Words.Plain($"{mention.Place.Name}, {mention.Place.Country}")}  [dim]{Numbers.Degrees(mention.Place.Latitude)} {Numbers.Degrees(mention.Place.Longitude)}[/]")));
        Section(console, "times", annotation.Times.Select(
            time => (time.Text, $"{Words.Plain(time.Value)}  [dim]{time.Days}[/]")));
        Section(console, "statements", annotation.Statements.Select(
            statement => (statement.CueText, $"{Words.Plain(statement.Source?.Text ?? "?")}: [dim]{Words.Plain(string.Join(" … ", statement.Content.Select(span => span.In(text))))}[/]")));
    }

    /// <param name="rows">What stands in the text, and in markup what it was taken for.</param>
    private static void Section(IAnsiConsole console, string title, IEnumerable<(string Text, string Meaning)> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn();
        var any = false;
        foreach (var (text, meaning) in rows)
        {
            any = true;
            grid.AddRow(Words.Plain(text), meaning);
        }

        if (any)
        {
            console.MarkupLine($"[bold]{title}[/]");
            console.Write(grid);
        }
    }

    private static string Sectors(IReadOnlyList<string> sectors) => sectors.Count == 0 ? "" : string.Join('|', sectors) + "  ";
}
