using Dragoman.Actors;
using Dragoman.Events;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>Parts of records in words, safe to print on a terminal.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["AGREE"] = "AGREEs with",
        ["CONSULT"] = "CONSULTs with",
        ["CONCEDE"] = "CONCEDEs to",
        ["COOPERATE"] = "COOPERATEs with",
        ["RETREAT"] = "RETREATs before",
        ["REQUEST"] = "makes a REQUEST of",
        ["PROTEST"] = "PROTESTs against",
        ["MOBILIZE"] = "MOBILIZEs against",
    };

    /// <summary>Text of a report or a name: no markup of ours, no control characters for the terminal.</summary>
    public static string Plain(string text) =>
        Markup.Escape(text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text);

    public static string Actor(Actor actor) =>
        actor.Code == actor.Country || actor.Name.Length == 0 ? Plain(actor.Name.Length > 0 ? actor.Name : actor.Code) : $"{Plain(actor.Name)} ({Plain(actor.Code)})";

    public static string Actors(IEnumerable<EventActor> actors) => string.Join(", ", actors.Select(a => Actor(a.Actor)));

    public static string Type(EventRecord record)
    {
        var mode = record.Mode is { } m ? $" [dim]{Plain(m)}[/]" : "";
        return $"[bold]{Plain(record.Type)}[/]{mode}{Status(record.Status)}";
    }

    /// <summary>Marks all that did not happen, or not now.</summary>
    public static string Status(string status) => status switch
    {
        "actual" => "",
        "negated" => " [red]negated[/]",
        _ => $" [yellow]{Plain(status)}[/]",
    };

    public static string Date(EventDate? date) => date is null ? "" : date.Days.ToString() + (date.Basis == "published" ? "*" : "");

    public static string Place(EventPlace? place) =>
        place is null ? "" : Plain(place.Place.Country is { } country && place.Place.Kind != "country" ? $"{place.Place.Name}, {country}" : place.Place.Name);

    public static string Attribution(IReadOnlyList<Attribution> chain) =>
        string.Join(" < ", chain.Select(link => link.Anonymous ? $"[dim]{Plain(link.Name)}[/]" : Plain(link.Name)));

    /// <summary>Who did what to whom, as a sentence.</summary>
    public static string Sentence(EventRecord record)
    {
        var verb = Verbs.GetValueOrDefault(record.Type) ?? $"{record.Type}s";
        var source = record.Source.Count > 0 ? Actors(record.Source) : "somebody";
        if (record.Symmetric)
        {
            return $"{source} and {(record.Target.Count > 0 ? Actors(record.Target) : "others")} [bold]{Plain(record.Type)}[/] with each other";
        }

        // Without a target the verb stands without its preposition.
        return record.Target.Count > 0
            ? $"{source} [bold]{Plain(verb)}[/] {Actors(record.Target)}"
            : $"{source} [bold]{Plain(record.Type == "REQUEST" ? "makes a REQUEST" : verb.Split(' ')[0])}[/]";
    }
}
