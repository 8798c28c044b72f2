namespace Dragoman.Actors;

/// <summary>Finds two people in an office that only one can hold at a time.</summary>
internal static class TermCheck
{
    /// <summary>Both the old and the new holder may be said to hold the office on the day of the change.</summary>
    private const int DaysForgiven = 1;

    public static void Run(IReadOnlyList<CheckedTable> tables, List<AlmanacProblem> problems)
    {
        var single = tables.Where(t => t.Kind == "offices").SelectMany(t => t.Rows, (t, row) => (Table: t, row.Cells))
            .Where(row => row.Table.Cell(row.Cells, "holders") == "one")
            .Select(row => row.Cells[0])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var terms in tables.Where(t => t.IsTerms).SelectMany(Terms).Where(t => single.Contains(t.Office)).GroupBy(t => (t.Country, t.Office)))
        {
            CheckOffice([.. terms.OrderBy(t => t.From).ThenBy(t => t.Line)], problems);
        }
    }

    private static void CheckOffice(List<SureTerm> terms, List<AlmanacProblem> problems)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (later, earlier) = (terms[i], terms[j]);
                var end = later.To < earlier.To ? later.To : earlier.To;
                if (end.DayNumber - later.From.DayNumber + 1 > DaysForgiven)
                {
                    problems.Add(new AlmanacProblem(
                        later.File, later.Line,
                        $"{later.Name} and {earlier.Name} ({earlier.File}:{earlier.Line}) are both {later.Country}.{later.Office} {new DateRange(later.From, end)}; end the earlier term or correct the later one"));
                }
            }
        }
    }

    private static IEnumerable<SureTerm> Terms(CheckedTable table)
    {
        foreach (var (line, row) in table.Rows)
        {
            // A month or year may be any day of it: only the days on which the term is sure can be in conflict.
            var from = Day(table.Cell(row, "from"), DateOnly.MinValue, days => days.To);
            var to = Day(table.Cell(row, "to"), DateOnly.MaxValue, days => days.From);
            yield return new SureTerm(table.Country, row[0], table.Cell(row, "name"), from, to, table.File, line);
        }
    }

    private static DateOnly Day(string cell, DateOnly open, Func<DateRange, DateOnly> end) => DateRange.TryParse(cell, out var days) ? end(days) : open;

    private sealed record SureTerm(string Country, string Office, string Name, DateOnly From, DateOnly To, string File, int Line);
}
