using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dragoman.Training.Reports;

/// <summary>Reads annotated reports of our own; their form is told in <c>news/README.md</c>.</summary>
internal static partial class TextReports
{
    private static readonly HashSet<string> Statuses = ["actual", "future", "hypothetical", "negated", "historical"];

    public static IEnumerable<AnnotatedReport> Read(string path)
    {
        var file = Path.GetFileNameWithoutExtension(path);
        var (number, begun) = (0, 0);
        DateOnly? day = null;
        var (text, events, line) = (new StringBuilder(), new List<AnnotatedEvent>(), default(Span));
        foreach (var read in File.ReadLines(path))
        {
            number++;
            if (read.StartsWith('@'))
            {
                if (day is { } before)
                {
                    yield return new AnnotatedReport($"{file}:{begun}", before, text.ToString(), events);
                }

                (day, begun, text, events, line) = (Day(read, path, number), number, new StringBuilder(), [], default);
            }
            else if (read.StartsWith("+ ", StringComparison.Ordinal) || read.StartsWith("? ", StringComparison.Ordinal))
            {
                events.Add(Event(read, text.ToString(), line, path, number));
            }
            else if (read.Length > 0)
            {
                _ = day ?? throw Wrong(path, number, "text before the first report; begin it with a line such as @2021-03-04");
                text.Append(text.Length > 0 ? " " : string.Empty);
                line = new Span(text.Length, text.Length + read.Length);
                text.Append(read);
            }
        }

        if (day is { } last)
        {
            yield return new AnnotatedReport($"{file}:{begun}", last, text.ToString(), events);
        }
    }

    private static DateOnly Day(string read, string path, int number) =>
        DateOnly.TryParseExact(read.AsSpan(1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw Wrong(path, number, "not a day; write it as @2021-03-04");

    private static AnnotatedEvent Event(string read, string text, Span line, string path, int number)
    {
        var cells = read[2..].Split('|', StringSplitOptions.TrimEntries);
        if (cells.Length is not (4 or 5) || line.Length == 0)
        {
            throw Wrong(path, number, "an event is TYPE | trigger | source | target and perhaps | status, under the line that states it");
        }

        var types = cells[0].Split('/');
        var dot = types[0].IndexOf('.', StringComparison.Ordinal);
        var status = cells.Length == 5 ? cells[4] : "actual";
        if (!Statuses.Contains(status))
        {
            throw Wrong(path, number, $"no status '{status}'; one of {string.Join(", ", Statuses)}");
        }

        if (!IsIn(cells[1], line.In(text)))
        {
            throw Wrong(path, number, $"'{cells[1]}' does not stand in the line above");
        }

        return new AnnotatedEvent(line, dot < 0 ? types[0] : types[0][..dot], dot < 0 ? null : types[0][(dot + 1)..], [.. types[1..].Select(t => t.Split('.')[0]).Distinct()],
            cells[1], Side(cells[2], path, number), Side(cells[3], path, number), status, read[0] == '+');
    }

    /// <summary>Whether the words of a trigger stand in a text in this order, perhaps with others between them.</summary>
    private static bool IsIn(string trigger, string text)
    {
        var at = 0;
        foreach (var word in Word().Matches(trigger).Select(m => m.Value))
        {
            at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            at += word.Length;
        }

        return at > 0;
    }

    private static List<AnnotatedActor> Side(string cell, string path, int number)
    {
        var actors = new List<AnnotatedActor>();
        foreach (var one in cell == "-" ? [] : cell.Split(';', StringSplitOptions.TrimEntries))
        {
            var match = Actor().Match(one);
            if (!match.Success)
            {
                throw Wrong(path, number, $"'{one}' is no actor; write TEXT=KEN GOV or TEXT=Whole name:KEN GOV, with - for what is not known");
            }

            var text = match.Groups["text"].Value;
            actors.Add(new AnnotatedActor(text, match.Groups["name"] is { Success: true } name ? name.Value : text, Known(match.Groups["country"].Value), Known(match.Groups["sector"].Value)));
        }

        return actors;
    }

    private static string? Known(string cell) => cell == "-" ? null : cell;

    private static InvalidDataException Wrong(string path, int number, string what) => new($"{path}:{number}: {what}.");

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<text>.+?)=((?<name>.+):)?(?<country>[A-Z]{3}|-) (?<sector>[A-Z]{3}|-)$")]
    private static partial Regex Actor();
}
