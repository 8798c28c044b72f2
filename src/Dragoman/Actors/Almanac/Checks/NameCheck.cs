namespace Dragoman.Actors;

/// <summary>Finds names that would stand for two entries of one table at the same time.</summary>
internal static class NameCheck
{
    public static void Run(IReadOnlyList<CheckedTable> tables, List<AlmanacProblem> problems)
    {
        CheckPeople(tables, problems);
        foreach (var tablesOfKind in tables.Where(t => t.Kind is "countries" or "groups" or "organisations" or "outlets" or "bodies").GroupBy(t => t.Kind))
        {
            var owners = new Dictionary<string, List<Named>>(StringComparer.Ordinal);
            foreach (var named in tablesOfKind.SelectMany(Names))
            {
                if (!owners.TryGetValue(named.Name, out var others))
                {
                    owners[named.Name] = others = [];
                }

                foreach (var other in others.Where(other => Clash(named, other)))
                {
                    problems.Add(new AlmanacProblem(
                        named.File, named.Line,
                        named.Entry == other.Entry
                            ? $"'{named.Name}' stands twice; take one out"
                            : $"'{named.Name}' also stands for {other.Entry} ({other.File}:{other.Line}); keep it where it belongs"));
                }

                others.Add(named);
            }
        }
    }

    /// <summary>Two ids of one name in one country: one person under two ids, unless the slug tells them apart (<c>p-ada-fisher-general</c>).</summary>
    private static void CheckPeople(IReadOnlyList<CheckedTable> tables, List<AlmanacProblem> problems)
    {
        var first = new Dictionary<(string Country, string Name), (string Person, string File, int Line)>();
        foreach (var table in tables.Where(t => t.IsTerms || t.Kind == "relations"))
        {
            foreach (var (line, row) in table.Rows)
            {
                var of = table.IsTerms ? table.Country : table.Cell(row, "of").Split('.')[0];
                var (person, name) = (table.Cell(row, "person"), table.Cell(row, "name"));
                if (person.Length == 0)
                {
                    continue;
                }

                if (first.TryGetValue((of, name), out var other) && other.Person != person && (person[0] == 'p' || other.Person[0] == 'p') && !IsToldApart(person, name) && !IsToldApart(other.Person, name))
                {
                    problems.Add(new AlmanacProblem(table.File, line, $"{name} is also {other.Person} ({other.File}:{other.Line}); give one person one id, or tell two apart in the slug: {Slug(name)}-general"));
                }

                first.TryAdd((of, name), (person, table.File, line));
            }
        }
    }

    private static bool IsToldApart(string person, string name) => person.StartsWith(Slug(name) + "-", StringComparison.Ordinal);

    private static string Slug(string name) => $"p-{string.Join('-', NameKey.Words(name))}";

    /// <summary>Parties of two countries may share their letters, and one group may take the name of an older one.</summary>
    private static bool Clash(Named one, Named other) =>
        one.Entry == other.Entry
            ? one.File == other.File && one.Line == other.Line
            : (one.Country == other.Country || one.Country.Length == 0 || other.Country.Length == 0) && one.Days.Intersect(other.Days) is not null;

    private static IEnumerable<Named> Names(CheckedTable table)
    {
        foreach (var (line, row) in table.Rows)
        {
            var entry = table.Kind == "bodies" ? $"{row[0]}.{row[1]}" : row[0];
            var country = table.Has("country") ? table.Cell(row, "country") : "";
            var days = table.Has("from") ? table.Table.Days(line, row, []) : new DateRange(DateOnly.MinValue, DateOnly.MaxValue);
            foreach (var column in (string[])["name", "formal", "also", "metonyms"])
            {
                foreach (var name in table.Has(column) ? table.List(row, column) : [])
                {
                    // Where the formal name is the usual one it stands in both cells.
                    if (column == "formal" && name == table.Cell(row, "name"))
                    {
                        continue;
                    }

                    yield return new Named(name, entry, country, days, table.File, line);
                }
            }
        }
    }

    private sealed record Named(string Name, string Entry, string Country, DateRange Days, string File, int Line);
}
