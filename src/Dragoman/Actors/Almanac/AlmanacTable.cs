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
                    problems.Add(WrongHeader(path, number, expected));
                    return table;
                }
            }
            else if (cells.Length != expected.Length)
            {
                problems.Add(WrongCells(path, number, cells.Length, expected.Length));
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
    public DateRange Days(int line, string[] row, List<AlmanacProblem> problems) => Days(File, line, Cell(row, "from"), Cell(row, "to"), problems);

    /// <summary>The days from one cell to another.</summary>
    public static DateRange Days(string file, int line, ReadOnlySpan<char> first, ReadOnlySpan<char> last, List<AlmanacProblem> problems)
    {
        var from = DateOnly.MinValue;
        var to = DateOnly.MaxValue;
        if (DateRange.TryParse(first, out var begins))
        {
            from = begins.From;
        }
        else if (!first.IsEmpty)
        {
            problems.Add(NoDate(file, line, first));
        }

        if (DateRange.TryParse(last, out var ends))
        {
            to = ends.To;
        }
        else if (!last.IsEmpty)
        {
            problems.Add(NoDate(file, line, last));
        }

        if (from > to)
        {
            problems.Add(new AlmanacProblem(file, line, "ends before it begins"));
        }

        return new DateRange(from, to);
    }

    public static AlmanacProblem WrongHeader(string file, int line, string[] expected) => new(file, line, $"the header must be: {string.Join(", ", expected)}");

    public static AlmanacProblem WrongCells(string file, int line, int count, int expected) =>
        new(file, line, $"{(count > expected ? "too many" : count)} cells instead of {expected}; separate them with one tab each");

    private static AlmanacProblem NoDate(string file, int line, ReadOnlySpan<char> text) => new(file, line, $"'{text}' is no date; write 2018-09-03, 2018-09 or 2018");
}

/// <summary>Something wrong in the almanac.</summary>
public sealed record AlmanacProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
