using System.Globalization;

namespace Dragoman.Actors;

/// <summary>A tab-separated table of the almanac, read by column name.</summary>
internal sealed class AlmanacTable
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private AlmanacTable(string file) => File = file;

    public string File { get; }

    /// <summary>The rows with their line numbers, from 1.</summary>
    public List<(int Line, string[] Cells)> Rows { get; } = [];

    /// <summary>Reads a file; a missing one gives an empty table. Lines that do not fit are told to <paramref name="problems"/>.</summary>
    public static AlmanacTable Read(string path, string[] expected, List<AlmanacProblem> problems)
    {
        var table = new AlmanacTable(path);
        for (var i = 0; i < expected.Length; i++)
        {
            table.columns[expected[i]] = i;
        }

        if (!System.IO.File.Exists(path))
        {
            return table;
        }

        var (number, header) = (0, false);
        foreach (var line in System.IO.File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (!header)
            {
                header = true;
                if (!cells.SequenceEqual(expected))
                {
                    problems.Add(new AlmanacProblem(path, number, $"the header must be: {string.Join(", ", expected)}"));
                    return table;
                }
            }
            else if (cells.Length != expected.Length)
            {
                problems.Add(new AlmanacProblem(path, number, $"{cells.Length} cells instead of {expected.Length}; separate them with one tab each"));
            }
            else
            {
                table.Rows.Add((number, cells));
            }
        }

        return table;
    }

    public string Cell(string[] row, string column) => row[columns[column]];

    public string[] List(string[] row, string column) => Cell(row, column) is { Length: > 0 } cell ? cell.Split('|') : [];

    /// <summary>The days of the columns <c>from</c> and <c>to</c>; an empty end is open.</summary>
    public DateRange Days(int line, string[] row, List<AlmanacProblem> problems)
    {
        var from = Day(line, Cell(row, "from"), DateOnly.MinValue, problems, range => range.From);
        var to = Day(line, Cell(row, "to"), DateOnly.MaxValue, problems, range => range.To);
        if (from > to)
        {
            problems.Add(new AlmanacProblem(File, line, "ends before it begins"));
        }

        return new DateRange(from, to);
    }

    private DateOnly Day(int line, string text, DateOnly open, List<AlmanacProblem> problems, Func<DateRange, DateOnly> end)
    {
        if (text.Length == 0)
        {
            return open;
        }

        if (DateRange.TryParse(text, out var range))
        {
            return end(range);
        }

        problems.Add(new AlmanacProblem(File, line, string.Create(CultureInfo.InvariantCulture, $"'{text}' is no date; write 2018-09-03, 2018-09 or 2018")));
        return open;
    }
}

/// <summary>Something wrong in the almanac.</summary>
public sealed record AlmanacProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
