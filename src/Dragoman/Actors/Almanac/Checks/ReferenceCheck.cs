using System.Text.RegularExpressions;

namespace Dragoman.Actors;

/// <summary>Checks that what rows refer to is there: countries, offices, sectors, sources, slugs, people.</summary>
internal sealed partial class ReferenceCheck
{
    private static readonly HashSet<string> Sectors = new(StringComparer.Ordinal)
    {
        "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "LEG", "SPY", "CVL", "UAF", "CRM", "BUS", "NGO", "IGO", "MED", "JRN",
        "EDU", "REL", "LAB", "AGR", "REF", "ELI", "PRM", "SOC", "PRE",
    };

    private readonly List<AlmanacProblem> problems;
    private readonly HashSet<string> countries;
    private readonly HashSet<string> offices;
    private readonly HashSet<string> sources;
    private readonly HashSet<string> people;

    /// <summary>What a relation may be to: countries, groups, organisations, outlets, bodies.</summary>
    private readonly HashSet<string> entities;

    public ReferenceCheck(IReadOnlyList<CheckedTable> tables, List<AlmanacProblem> problems)
    {
        this.problems = problems;
        HashSet<string> First(params string[] kinds) =>
            [.. tables.Where(t => kinds.Contains(t.Kind)).SelectMany(t => t.Rows, (_, row) => row.Cells[0])];
        countries = First("countries");
        offices = First("offices");
        sources = First("sources");
        entities = First("countries", "groups", "organisations", "outlets");
        entities.UnionWith(tables.Where(t => t.Kind == "bodies").SelectMany(t => t.Rows, (_, row) => $"{row.Cells[0]}.{row.Cells[1]}"));
        people = [.. tables.Where(t => t.IsTerms || t.Kind == "relations").SelectMany(t => t.Rows, (t, row) => t.Cell(row.Cells, "person"))];
    }

    public void Run(CheckedTable table)
    {
        if (table.IsTerms && table.Rows.Count > 0 && !countries.Contains(table.Country))
        {
            Add(table, 1, $"'{table.Country}' is no country of countries.tsv; name the file after one");
        }

        foreach (var (line, row) in table.Rows)
        {
            Known(table, line, row, "country", countries, "country of countries.tsv");
            Known(table, line, row, "sectors", Sectors, "sector; docs/almanac.md lists them");
            if (table.Kind != "offices")
            {
                Known(table, line, row, "office", offices, "office of offices.tsv");
            }

            if (table.Kind != "sources" && !IsPage(table.Cell(row, "source")))
            {
                Known(table, line, row, "source", sources, "source of sources.tsv, nor a web address");
            }

            Known(table, line, row, "instead", offices, "office of offices.tsv");
            Known(table, line, row, "why", ["none", "vacant"], "reason; write none or vacant");
            Known(table, line, row, "how", ["renamed", "merged", "joined", "split", "dissolved"], "change; write renamed, merged, joined, split or dissolved");
            Known(table, line, row, "into", entities, "group, organisation or body of the almanac");
            if (table.Kind is "lineage" or "members")
            {
                Known(table, line, row, table.Columns[0], entities, "group or organisation of the almanac");
            }

            Known(table, line, row, "of", entities, "country, group, organisation, outlet or body of the almanac");
            CheckPerson(table, line, row);
            Known(table, line, row, "holders", ["one", "many"], "number of holders; write one or many");
            Known(table, line, row, "kind", ["agency", "newspaper", "broadcaster", "site", "magazine"], "kind of outlet; docs/almanac.md lists them");
            Known(table, line, row, "ownership", ["state", "public", "party", "private"], "ownership; docs/almanac.md lists them");
        }
    }

    /// <summary>A row that was looked up names the page.</summary>
    private static bool IsPage(string source) => (source.StartsWith("https://", StringComparison.Ordinal) || source.StartsWith("http://", StringComparison.Ordinal)) && Uri.TryCreate(source, UriKind.Absolute, out _) && !source.Contains(' ', StringComparison.Ordinal);

    private void CheckPerson(CheckedTable table, int line, string[] row)
    {
        if (!table.Has("person") || table.Cell(row, "person") is not { Length: > 0 } person)
        {
            return;
        }

        if (!PersonId().IsMatch(person))
        {
            Add(table, line, $"'{person}' is no person; write a Wikidata id (Q123) or a slug (p-jane-doe)");
        }
        else if (table.Kind == "names" && !people.Contains(person))
        {
            Add(table, line, $"'{person}' has neither a term nor a relation; add one or take the row out");
        }
    }

    private void Known(CheckedTable table, int line, string[] row, string column, HashSet<string> known, string what)
    {
        if (!table.Has(column))
        {
            return;
        }

        foreach (var value in table.List(row, column))
        {
            if (value.Length > 0 && !known.Contains(value))
            {
                Add(table, line, $"'{value}' in {column} is no {what}");
            }
        }
    }

    private void Add(CheckedTable table, int line, string message) => problems.Add(new AlmanacProblem(table.File, line, message));

    [GeneratedRegex(@"^(Q[1-9][0-9]*|p-[a-z0-9]+(-[a-z0-9]+)*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PersonId();
}
