using System.CommandLine;
using System.Globalization;
using System.Text;
using Dragoman.Actors;
using Dragoman.Cli.Output;

namespace Dragoman.Cli.Commands;

/// <summary><c>almanac coverage</c>: tells for how much of a time the holders of the main offices are known.</summary>
internal sealed class AlmanacCoverageCommand : AlmanacVerb
{
    private const int ColumnWidth = 5;

    private readonly Option<string?> from = DayOption.Create("--from", "The first day; 2001-01-01 unless told.");
    private readonly Option<string?> to = DayOption.Create("--to", "The last day; unless told the one that the tables were brought up to.");
    private readonly Option<bool> holes = new("--holes") { Description = "Name the days on which nobody is known, a line for each country." };

    public AlmanacCoverageCommand(Streams streams)
        : base(
            streams,
            "coverage",
            "Tells for each country and main office on what share of days the holder is known.",
            ["dragoman almanac coverage", "dragoman almanac coverage --holes --from 2011-01-01"])
    {
        Add(from);
        Add(to);
        Add(holes);
        Complete();
    }

    protected override (ReadOnlyMemory<byte> Written, int Code) Answer(ParseResult result, OutputFormat format, string folder, IReadOnlyList<string> additions)
    {
        var days = new DateRange(DayOption.FirstOf(result, from) ?? new DateOnly(2001, 1, 1), DayOption.Of(result, to) ?? Almanac.LastKnownDay);
        if (days.From > days.To)
        {
            throw new RunException($"--from {DateRange.Iso(days.From)} is after --to {DateRange.Iso(days.To)}.");
        }

        var measured = Coverage.Measure(Almanac.Load(folder, additions), days);
        return (format == OutputFormat.Jsonl ? Json(measured) : result.GetValue(holes) ? Holes(measured) : Table(measured), ExitCode.Finished);
    }

    /// <summary>Whole percents, rounded down so that 100 means every day; <c>-</c> where there is no such office.</summary>
    private static ReadOnlyMemory<byte> Table(IReadOnlyList<Coverage> measured)
    {
        var text = new StringBuilder();
        text.Append("   ");
        foreach (var office in Coverage.Offices)
        {
            text.Append(office.PadLeft(ColumnWidth));
        }

        text.Append('\n');
        foreach (var country in measured.GroupBy(c => c.Country))
        {
            text.Append(country.Key);
            foreach (var office in country)
            {
                text.Append((office.Exists ? Percent(office.Share) : "-").PadLeft(ColumnWidth));
            }

            text.Append('\n');
        }

        text.Append("all");
        foreach (var office in Coverage.Offices)
        {
            text.Append(Percent(measured.Where(c => c.Office == office && c.Exists).Select(c => c.Share).DefaultIfEmpty(0).Average()).PadLeft(ColumnWidth));
        }

        text.Append('\n');
        var complete = measured.GroupBy(c => c.Country).Count(country => country.All(c => !c.Exists || c.Holes.Count == 0));
        var nearly = measured.GroupBy(c => c.Country).Count(country => country.All(c => !c.Exists || c.Share >= 0.95));
        text.Append(CultureInfo.InvariantCulture, $"{measured.Count / Coverage.Offices.Count} countries; {complete} with every day of every office, {nearly} with 95 in 100 or more of each\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Percent(double share) => Math.Floor(Math.Round(share * 100, 6)).ToString("0", CultureInfo.InvariantCulture);

    private static ReadOnlyMemory<byte> Holes(IReadOnlyList<Coverage> measured)
    {
        var text = new StringBuilder();
        foreach (var country in measured.GroupBy(c => c.Country))
        {
            var open = country.Where(c => c.Exists && c.Holes.Count > 0).Select(c => $"{c.Office} {string.Join(", ", c.Holes.Select(h => $"{DateRange.Iso(h.From)}..{DateRange.Iso(h.To)}"))}").ToList();
            text.Append(country.Key).Append("  ").Append(open.Count == 0 ? "none" : string.Join("; ", open)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static ReadOnlyMemory<byte> Json(IReadOnlyList<Coverage> measured) => JsonLine.Of(measured, static (json, coverage) =>
    {
        json.WriteStartObject();
        json.WriteString("country", coverage.Country);
        json.WriteString("office", coverage.Office);
        json.WriteNumber("share", Math.Round(coverage.Share, 4));
        json.WriteBoolean("exists", coverage.Exists);
        json.WriteStartArray("holes");
        foreach (var hole in coverage.Holes)
        {
            json.WriteStartObject();
            json.WriteString("from", DateRange.Iso(hole.From));
            json.WriteString("to", DateRange.Iso(hole.To));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
