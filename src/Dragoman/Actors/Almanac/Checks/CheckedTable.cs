namespace Dragoman.Actors;

/// <summary>A table of the almanac as the check sees it.</summary>
/// <param name="Kind">The name of the file, <c>terms</c> for terms of office.</param>
/// <param name="Key">How many of the first columns tell a row from the others of the table; 0 when rows may share them all.</param>
internal sealed record CheckedTable(AlmanacTable Table, string Kind, string[] Columns, int Key)
{
    private const string Terms = "terms";

    private static readonly (string Kind, string[] Columns, int Key)[] Layouts =
    [
        ("countries", ["code", "name", "formal", "people", "adjectives", "capital", "also", "metonyms", "source"], 1),
        ("offices", ["office", "titles", "sectors", "holders", "source"], 1),
        ("titles", ["country", "office", "titles", "sectors", "source"], 2),
        ("names", ["person", "also", "source"], 1),
        ("groups", ["group", "name", "also", "country", "sectors", "from", "to", "source"], 1),
        ("organisations", ["organisation", "name", "also", "country", "sectors", "from", "to", "source"], 1),
        ("relations", ["person", "name", "also", "of", "role", "from", "to", "source"], 0),
        ("outlets", ["outlet", "name", "also", "country", "kind", "ownership", "domains", "source"], 1),
        ("bodies", ["country", "body", "name", "also", "sectors", "source"], 2),
        ("roles", ["noun", "sectors", "source"], 1),
        ("peoples", ["people", "nouns", "adjectives", "country", "sectors", "source"], 1),
        ("hardware", ["name", "country", "sectors", "source"], 1),
        ("absent", ["country", "office", "from", "to", "instead", "why", "source"], 2),
        ("lineage", ["group", "how", "into", "date", "source"], 0),
        ("members", ["organisation", "country", "from", "to", "source"], 2),
        ("rivals", ["country", "office", "person", "name", "from", "to", "source"], 3),
        ("sources", ["source", "title", "licence", "address"], 1),
    ];

    private static readonly string[] TermColumns = ["office", "person", "name", "from", "to", "source"];

    public string File => Table.File;

    public List<(int Line, string[] Cells)> Rows => Table.Rows;

    public bool IsTerms => Kind == Terms;

    /// <summary>The country that a file of terms is about.</summary>
    public string Country => Path.GetFileNameWithoutExtension(File);

    public static IEnumerable<CheckedTable> Read(AlmanacSource source, List<AlmanacProblem> problems)
    {
        foreach (var (kind, columns, key) in Layouts)
        {
            yield return new CheckedTable(AlmanacTable.Read(source.Table($"{kind}.tsv"), columns, problems), kind, columns, key);
        }

        foreach (var file in source.Terms())
        {
            yield return new CheckedTable(AlmanacTable.Read(file, TermColumns, problems), Terms, TermColumns, 0);
        }
    }

    public bool Has(string column) => Columns.Contains(column);

    public string Cell(string[] row, string column) => Table.Cell(row, column);

    public string[] List(string[] row, string column) => Table.List(row, column);
}
