using Dragoman.Actors;
using Dragoman.Events;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>Answers of <c>resolve</c> and <c>relate</c> for reading.</summary>
internal static class AnswerCards
{
    private const int TypesShown = 4;

    public static void Draw(IAnsiConsole console, string phrase, Actor? actor)
    {
        if (actor is null)
        {
            console.MarkupLine($"{Words.Plain(phrase)}: [yellow]nothing fits[/]");
            return;
        }

        string[] facts = [actor.Code, actor.Country ?? "", string.Join('|', actor.Sectors), actor.Person ?? ""];
        var card = $"[bold]{Words.Plain(actor.Name)}[/]\n{Words.Plain(string.Join("  ", facts.Where(fact => fact.Length > 0).Distinct()))}\n[dim]{Words.Plain(actor.Why)}[/]";
        console.Write(new Panel(card).Header(Words.Plain(phrase)).Border(BoxBorder.Rounded));
    }

    public static void Draw(IAnsiConsole console, string source, string target, Relation relation)
    {
        var others = RelationJson.Ranked(relation).Take(TypesShown).Select(s => $"{s.Type} {Numbers.Text(Numbers.Share(s.Score))}");
        console.MarkupLine($"{Words.Plain(source)} > {Words.Plain(target)}: [bold]{Words.Plain(relation.Type)}[/]  [dim]{Words.Plain(relation.Rule)}; {Words.Plain(string.Join(", ", others))}[/]");
    }
}
