namespace Dragoman.Actors;

/// <summary>Reads tables into an almanac; what it has already is added to or replaced.</summary>
internal sealed class AlmanacReader(Almanac almanac, AlmanacSource source)
{
    public void Read()
    {
        // People touch nothing that the other tables do, and are most of the work.
        var reader = new PeopleReader(almanac, source);
        var people = Task.Run(reader.Read);
        var table = AlmanacTable.Read(In("countries.tsv"), ["code", "name", "formal", "people", "adjectives", "capital", "also", "metonyms", "source"], almanac.Problems);
        foreach (var (_, row) in table.Rows)
        {
            var formal = table.Cell(row, "formal");
            almanac.Countries[row[0]] = new Country(
                row[0], row[1], table.List(row, "people"), table.List(row, "adjectives"), table.List(row, "capital"),
                [.. table.List(row, "also"), .. formal.Length > 0 ? [formal] : Array.Empty<string>()], table.List(row, "metonyms"));
        }

        table = AlmanacTable.Read(In("offices.tsv"), ["office", "titles", "sectors", "holders", "source"], almanac.Problems);
        foreach (var (_, row) in table.Rows)
        {
            almanac.Offices[row[0]] = new Office(row[0], table.List(row, "titles"), table.List(row, "sectors"), row[3] == "one");
        }

        table = AlmanacTable.Read(In("titles.tsv"), ["country", "office", "titles", "sectors", "source"], almanac.Problems);
        foreach (var (_, row) in table.Rows)
        {
            almanac.OwnTitles.Add((row[0], row[1], table.List(row, "titles")));
            if (table.List(row, "sectors") is { Length: > 0 } sectors)
            {
                almanac.OwnSectors[$"{row[0]}.{row[1]}"] = sectors;
            }
        }

        table = AlmanacTable.Read(In("rivals.tsv"), ["country", "office", "person", "name", "from", "to", "source"], almanac.Problems);
        foreach (var (line, row) in table.Rows)
        {
            var key = $"{row[0]}.{row[1]}";
            if (!almanac.Rivals.TryGetValue(key, out var claims))
            {
                almanac.Rivals[key] = claims = [];
            }

            claims.Add(new RivalClaim(row[2], table.Days(line, row, almanac.Problems)));
        }

        ReadBodies(In("groups.tsv"), ["group", "name", "also", "country", "sectors", "from", "to", "source"], ActorKind.Group);
        ReadBodies(In("organisations.tsv"), ["organisation", "name", "also", "country", "sectors", "from", "to", "source"], ActorKind.Organisation);
        ReadBodies(In("outlets.tsv"), ["outlet", "name", "also", "country", "kind", "ownership", "domains", "source"], ActorKind.Outlet);
        ReadBodies(In("bodies.tsv"), ["country", "body", "name", "also", "sectors", "source"], ActorKind.Official);

        table = AlmanacTable.Read(In("roles.tsv"), ["noun", "sectors", "source"], almanac.Problems);
        foreach (var (_, row) in table.Rows)
        {
            almanac.Roles[row[0]] = table.List(row, "sectors");
        }

        ReadFolks();
        ReadHistory();
        people.GetAwaiter().GetResult();
        almanac.Problems.AddRange(reader.Problems);
    }

    private void ReadFolks()
    {
        static string? Home(string cell) => cell.Length > 0 ? cell : null;

        var table = AlmanacTable.Read(In("peoples.tsv"), ["people", "nouns", "adjectives", "country", "sectors", "source"], almanac.Problems);
        foreach (var (_, row) in table.Rows)
        {
            almanac.Folks[row[0]] = new Folk(row[0], [.. table.List(row, "nouns"), .. table.List(row, "adjectives")], Home(row[3]), table.List(row, "sectors"));
        }

        table = AlmanacTable.Read(In("hardware.tsv"), ["name", "country", "sectors", "source"], almanac.Problems);
        foreach (var (_, row) in table.Rows)
        {
            almanac.Folks[row[0]] = new Folk(row[0], [row[0]], Home(row[1]), table.List(row, "sectors"));
        }
    }

    private void ReadBodies(string path, string[] columns, ActorKind kind)
    {
        var table = AlmanacTable.Read(path, columns, almanac.Problems);
        foreach (var (line, row) in table.Rows)
        {
            var country = columns.Contains("country") && table.Cell(row, "country") is { Length: > 0 } code ? code : null;
            var id = kind == ActorKind.Official ? $"{row[0]}.{row[1]}" : row[0];
            var days = columns.Contains("from") ? table.Days(line, row, almanac.Problems) : new DateRange(DateOnly.MinValue, DateOnly.MaxValue);
            var sectors = kind == ActorKind.Outlet ? ["JRN"] : table.List(row, "sectors");
            if (!almanac.Bodies.TryGetValue(id, out var versions))
            {
                almanac.Bodies[id] = versions = [];
            }

            versions.RemoveAll(body => body.Folder != source.Path);
            versions.Add(new Body(id, table.Cell(row, "name"), table.List(row, "also"), country, sectors, kind, days)
            {
                Medium = kind == ActorKind.Outlet ? table.Cell(row, "kind") : null,
                Ownership = kind == ActorKind.Outlet && table.Cell(row, "ownership") is { Length: > 0 } owned ? owned : null,
                Folder = source.Path,
            });
        }
    }

    /// <summary>Offices without holders, what became of groups, who belongs to organisations.</summary>
    private void ReadHistory()
    {
        var table = AlmanacTable.Read(In("absent.tsv"), ["country", "office", "from", "to", "instead", "why", "source"], almanac.Problems);
        foreach (var (line, row) in table.Rows)
        {
            Listed(almanac.Absences, $"{row[0]}.{row[1]}").Add(new Absence(table.Days(line, row, almanac.Problems), row[4].Length > 0 ? row[4] : null, row[5] == "vacant"));
        }

        table = AlmanacTable.Read(In("lineage.tsv"), ["group", "how", "into", "date", "source"], almanac.Problems);
        foreach (var (line, row) in table.Rows)
        {
            if (DateRange.TryParse(row[3], out var day))
            {
                Listed(almanac.Changes, row[0]).Add(new Change(row[1], row[2].Length > 0 ? row[2] : null, day, table.File, line));
            }
            else
            {
                almanac.Problems.Add(new AlmanacProblem(table.File, line, $"'{row[3]}' is no date; write 2018-09-03, 2018-09 or 2018"));
            }
        }

        table = AlmanacTable.Read(In("members.tsv"), ["organisation", "country", "from", "to", "source"], almanac.Problems);
        foreach (var (line, row) in table.Rows)
        {
            Listed(almanac.Members, row[0]).Add(new Membership(row[1], table.Days(line, row, almanac.Problems), table.File, line));
        }
    }

    private static List<T> Listed<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }

    private string In(string name) => source.Table(name);
}
