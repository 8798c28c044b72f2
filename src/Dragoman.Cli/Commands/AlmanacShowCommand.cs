using System.CommandLine;
using System.Text;
using Dragoman.Actors;
using Dragoman.Cli.Output;

namespace Dragoman.Cli.Commands;

/// <summary><c>almanac show</c>: all that the almanac says of somebody or something, with file and line.</summary>
internal sealed class AlmanacShowCommand : AlmanacVerb
{
    private readonly Argument<string> name = new("name") { Description = "A country, person, group, organisation or outlet: its code, slug or name." };
    private readonly Option<string?> date = DayOption.Create("Only what holds on this day.");

    public AlmanacShowCommand(Streams streams)
        : base(
            streams,
            "show",
            "Shows all that the almanac says of a country, person, group, organisation or outlet.",
            ["dragoman almanac show Iran --date 2018-09-03", "dragoman almanac show hezbollah", "dragoman almanac show \"Amir Hatami\""])
    {
        Add(name);
        Add(date);
        Complete();
    }

    protected override (ReadOnlyMemory<byte> Written, int Code) Answer(ParseResult result, OutputFormat format, string folder, IReadOnlyList<string> additions)
    {
        var asked = result.GetRequiredValue(name);
        var found = AlmanacEntry.Find(Almanac.Load(folder, additions), asked);
        if (found.Count == 0)
        {
            throw new RunException($"The almanac has no '{asked}'. Give a country code, a slug, or the whole name or surname as news write it.");
        }

        var entries = DayOption.Of(result, date) is { } day ? [.. found.Select(e => e.On(day))] : found;
        return (format == OutputFormat.Jsonl ? Json(entries) : Text(entries), ExitCode.Finished);
    }

    private static ReadOnlyMemory<byte> Text(IReadOnlyList<AlmanacEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            text.Append(entry.Names[0]).Append("  ").Append(entry.Id).Append("  ").Append(entry.Kind).Append('\n');
            if (entry.Names.Count > 1)
            {
                text.Append("  also ").AppendJoin(", ", entry.Names.Skip(1)).Append('\n');
            }

            foreach (var fact in entry.Facts)
            {
                text.Append("  ").Append(Days(fact.Days)).Append("  ").Append(fact.What).Append("  ").Append(fact.Value);
                if (fact.Id.Length > 0)
                {
                    text.Append("  ").Append(fact.Id);
                }

                if (fact.File is not null)
                {
                    text.Append("  ").Append(Path.GetFileName(fact.File)).Append(':').Append(fact.Line);
                }

                text.Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Days(DateRange days) => days.IsDay ? DateRange.Iso(days.From).PadRight(22) : $"{End(days.From).PadLeft(10)}..{End(days.To).PadRight(10)}";

    private static string End(DateOnly day) => day == DateOnly.MinValue || day == DateOnly.MaxValue ? "" : DateRange.Iso(day);

    private static ReadOnlyMemory<byte> Json(IReadOnlyList<AlmanacEntry> entries) => JsonLine.Of(entries, static (json, entry) =>
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("kind", entry.Kind);
        json.WriteStartArray("names");
        foreach (var name in entry.Names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (var fact in entry.Facts)
        {
            json.WriteStartObject();
            json.WriteString("what", fact.What);
            json.WriteString("value", fact.Value);
            json.WriteString("of", fact.Id.Length > 0 ? fact.Id : null);
            json.WriteString("from", End(fact.Days.From) is { Length: > 0 } from ? from : null);
            json.WriteString("to", End(fact.Days.To) is { Length: > 0 } to ? to : null);
            if (fact.File is not null)
            {
                json.WriteString("file", fact.File);
                json.WriteNumber("line", fact.Line);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
