namespace Dragoman.Actors;

/// <summary>Finds two people in an office that only one can hold at a time, and rival claims without a term.</summary>
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
        var all = tables.Where(t => t.IsTerms).SelectMany(Terms).ToLookup(t => (t.Country, t.Office));
        var rivals = tables.Where(t => t.Kind == "rivals").SelectMany(Claims).ToLookup(r => (r.Country, r.Office));
        foreach (var terms in all.Where(t => single.Contains(t.Key.Office)))
        {
            CheckOffice([.. terms.OrderBy(t => t.From).ThenBy(t => t.Line)], [.. rivals[terms.Key]], problems);
        }

        foreach (var claim in rivals.SelectMany(claims => claims).Where(c => !all[(c.Country, c.Office)].Any(t => t.Person == c.Person && t.Days.Intersect(c.Days) is not null)))
        {
            problems.Add(new AlmanacProblem(claim.File, claim.Line, $"'{claim.Person}' has no term as {claim.Country}.{claim.Office} in that time; add it to terms/{claim.Country}.tsv or take the claim out"));
        }
    }

    private static void CheckOffice(List<SureTerm> terms, List<Claim> rivals, List<AlmanacProblem> problems)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (later, earlier) = (terms[i], terms[j]);
                var end = later.To < earlier.To ? later.To : earlier.To;
                var both = end.DayNumber - later.From.DayNumber + 1 > DaysForgiven ? new DateRange(later.From, end) : (DateRange?)null;
                if (both is { } days && !Claimed([.. rivals.Where(r => r.Person == later.Person || r.Person == earlier.Person)], days))
                {
                    problems.Add(new AlmanacProblem(
                        later.File, later.Line,
                        $"{later.Name} and {earlier.Name} ({earlier.File}:{earlier.Line}) are both {later.Country}.{later.Office} {days}; end the earlier term, correct the later one, or tell of a rival government in rivals.tsv"));
                }
            }
        }
    }

    /// <summary>Whether on each of the days one of the two but claims the office.</summary>
    private static bool Claimed(List<Claim> claims, DateRange both)
    {
        var open = both.From.DayNumber;
        foreach (var claim in claims.OrderBy(c => c.Days.From))
        {
            if (claim.Days.From.DayNumber > open + DaysForgiven)
            {
                break;
            }

            open = Math.Max(open, claim.Days.To == DateOnly.MaxValue ? int.MaxValue - DaysForgiven : claim.Days.To.DayNumber + 1);
        }

        return claims.Count > 0 && open + DaysForgiven > both.To.DayNumber;
    }

    private static IEnumerable<Claim> Claims(CheckedTable table)
    {
        foreach (var (line, row) in table.Rows)
        {
            yield return new Claim(row[0], row[1], table.Cell(row, "person"), table.Table.Days(line, row, []), table.File, line);
        }
    }

    private static IEnumerable<SureTerm> Terms(CheckedTable table)
    {
        foreach (var (line, row) in table.Rows)
        {
            // A month or year may be any day of it: only the days on which the term is sure can be in conflict.
            var from = Day(table.Cell(row, "from"), DateOnly.MinValue, days => days.To);
            var to = Day(table.Cell(row, "to"), DateOnly.MaxValue, days => days.From);
            yield return new SureTerm(table.Country, row[0], table.Cell(row, "person"), table.Cell(row, "name"), from, to, table.File, line);
        }
    }

    private static DateOnly Day(string cell, DateOnly open, Func<DateRange, DateOnly> end) => DateRange.TryParse(cell, out var days) ? end(days) : open;

    private sealed record SureTerm(string Country, string Office, string Person, string Name, DateOnly From, DateOnly To, string File, int Line)
    {
        public DateRange Days => new(From, To);
    }

    private sealed record Claim(string Country, string Office, string Person, DateRange Days, string File, int Line);
}
