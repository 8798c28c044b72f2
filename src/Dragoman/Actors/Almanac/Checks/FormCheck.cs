namespace Dragoman.Actors;

/// <summary>Checks each row by itself and against its neighbours: cells, dates, order, duplicates.</summary>
internal static class FormCheck
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>What a row may leave empty; every other cell must be filled.</summary>
    private static readonly string[] MayBeEmpty =
        ["formal", "people", "adjectives", "capital", "also", "metonyms", "country", "from", "to", "domains", "ownership", "address", "nouns", "instead", "into"];

    public static void Run(CheckedTable table, List<AlmanacProblem> problems)
    {
        var seen = new Dictionary<string, List<(int Line, DateRange Days)>>(StringComparer.Ordinal);
        string[]? previous = null;
        foreach (var (line, row) in table.Rows)
        {
            void Add(string message) => problems.Add(new AlmanacProblem(table.File, line, message));

            CheckCells(table, row, Add);
            if (table.Has("date") && !DateRange.TryParse(table.Cell(row, "date"), out _))
            {
                Add($"'{table.Cell(row, "date")}' is no date; write 2018-09-03, 2018-09 or 2018");
            }

            var days = table.Has("from") ? CheckDates(table, line, row, problems) : new DateRange(DateOnly.MinValue, DateOnly.MaxValue);
            var key = string.Join('\t', table.Key > 0 ? row[..table.Key] : row[..^1]);
            if (!seen.TryGetValue(key, out var others))
            {
                seen[key] = others = [];
            }

            // A group may change its sectors with the years: a row for each time.
            foreach (var other in others.Where(other => other.Days.Intersect(days) is not null))
            {
                Add($"the same as line {other.Line}; keep one of the two{(table.Has("from") ? " or part their times" : "")}");
            }

            others.Add((line, days));

            if (previous is not null && Compare(table, previous, row) > 0)
            {
                Add($"out of order; sort the rows by {(table.IsTerms ? "office and beginning" : table.Columns[0])}");
            }

            previous = row;
        }
    }

    private static void CheckCells(CheckedTable table, string[] row, Action<string> add)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (column, cell) = (table.Columns[i], row[i]);
            if (cell.Length == 0)
            {
                // The letters of an outlet's or body's country may be missing only where it is from many.
                if (!(MayBeEmpty.Contains(column) || (column == "sectors" && table.Kind == "titles")) || (column == "country" && i == 0))
                {
                    add(column == "source" ? "has no source; name one of sources.tsv, or the web address of the page that says so" : $"the cell {column} is empty; fill it");
                }

                continue;
            }

            if (cell.Split('|').Any(part => part.Length == 0 || part != part.Trim()))
            {
                add($"'{cell}' in {column} has stray spaces or separators; take them out");
            }

            if (cell.Contains('\uFFFD'))
            {
                add($"the cell {column} holds bytes that are no UTF-8; save the file as UTF-8");
            }
        }
    }

    private static DateRange CheckDates(CheckedTable table, int line, string[] row, List<AlmanacProblem> problems)
    {
        foreach (var column in (string[])["from", "to"])
        {
            var cell = table.Cell(row, column);
            if (cell.Length > 0 && DateRange.TryParse(cell, out var days) && (days.From.Year < FirstYear || days.To.Year > LastYear))
            {
                problems.Add(new AlmanacProblem(table.File, line, $"'{cell}' in {column} is before {FirstYear} or after {LastYear}; correct it or leave the cell empty"));
            }
        }

        // This also tells of texts that are no dates and of ends before their beginnings.
        return table.Table.Days(line, row, problems);
    }

    private static int Compare(CheckedTable table, string[] one, string[] other)
    {
        var order = string.CompareOrdinal(one[0], other[0]);
        if (order != 0)
        {
            return order;
        }

        return table.IsTerms ? string.CompareOrdinal(table.Cell(one, "from"), table.Cell(other, "from"))
            : table.Key > 1 ? string.CompareOrdinal(one[1], other[1])
            : 0;
    }
}
