namespace Dragoman.Actors;

/// <summary>Who is who, with dates: the tables of <c>knowledge/almanac</c>. Immutable once read.</summary>
public sealed class Almanac
{
    private Almanac()
    {
    }

    public Dictionary<string, Country> Countries { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Office> Offices { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles that only one country uses: (country, office, titles).</summary>
    /// <remarks>Sectors that such an office has in that country alone are in <see cref="SectorsOf"/>.</remarks>
    public List<(string Country, string Office, string[] Titles)> OwnTitles { get; } = [];

    public Dictionary<string, Person> People { get; } = new(StringComparer.Ordinal);

    /// <summary>Groups, organisations, outlets and bodies of states; several lines where one changed over time.</summary>
    public Dictionary<string, List<Body>> Bodies { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string[]> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Peoples and arms, by their names' ids.</summary>
    public Dictionary<string, Folk> Folks { get; } = new(StringComparer.Ordinal);

    /// <summary>By <c>IRN.mfa</c>: who claims the office while another holds it.</summary>
    public Dictionary<string, List<RivalClaim>> Rivals { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<Term>> TermsByOffice { get; } = new(StringComparer.Ordinal);

    private Dictionary<string, string[]> OwnSectors { get; } = new(StringComparer.Ordinal);

    /// <summary>What did not fit while reading; the rows are left out.</summary>
    public List<AlmanacProblem> Problems { get; } = [];

    /// <summary>Reads a folder of tables, and then others that add to it or override it.</summary>
    /// <exception cref="DirectoryNotFoundException">A folder is missing.</exception>
    public static Almanac Load(string folder, params IEnumerable<string> additions)
    {
        var almanac = new Almanac();
        foreach (var source in additions.Prepend(folder))
        {
            if (!Directory.Exists(source))
            {
                throw new DirectoryNotFoundException($"{source}: no such almanac folder.");
            }

            almanac.ReadFolder(source);
        }

        foreach (var person in almanac.People.Values)
        {
            person.Terms.Sort((a, b) => a.Days.From.CompareTo(b.Days.From));
        }

        return almanac;
    }

    /// <summary>The person who held an office on a day, or null. With several, the one who took it last; rival claims come last.</summary>
    public Term? Holder(string country, string office, DateOnly day)
    {
        var key = $"{country}.{office}";
        if (!TermsByOffice.TryGetValue(key, out var terms))
        {
            return null;
        }

        var rivals = Rivals.GetValueOrDefault(key);
        Term? best = null;
        foreach (var term in terms)
        {
            if (term.Days.Contains(day) && (best is null || Order(term).CompareTo(Order(best)) > 0))
            {
                best = term;
            }
        }

        return best;

        (int Rightful, DateOnly From) Order(Term term) =>
            (rivals?.Exists(r => r.Person == term.Person && r.Days.Contains(day)) == true ? 0 : 1, term.Days.From);
    }

    /// <summary>The sectors of an office in a country.</summary>
    public IReadOnlyList<string> SectorsOf(string country, Office office) => OwnSectors.GetValueOrDefault($"{country}.{office.Id}") ?? office.Sectors;

    /// <summary>A group, organisation, outlet or body as it was on a day; as it was last when it is gone; null when unknown.</summary>
    public Body? BodyOn(string id, DateOnly day) =>
        Bodies.TryGetValue(id, out var versions) ? versions.OrderBy(b => b.Days.Contains(day) ? 0 : 1).ThenByDescending(b => b.Days.From).First() : null;

    private void ReadFolder(string folder)
    {
        string In(string name) => Path.Combine(folder, name);
        var table = AlmanacTable.Read(In("countries.tsv"), ["code", "name", "formal", "people", "adjectives", "capital", "also", "metonyms", "source"], Problems);
        foreach (var (_, row) in table.Rows)
        {
            var formal = table.Cell(row, "formal");
            Countries[row[0]] = new Country(
                row[0], row[1], table.List(row, "people"), table.List(row, "adjectives"), table.List(row, "capital"),
                [.. table.List(row, "also"), .. formal.Length > 0 ? [formal] : Array.Empty<string>()], table.List(row, "metonyms"));
        }

        table = AlmanacTable.Read(In("offices.tsv"), ["office", "titles", "sectors", "holders", "source"], Problems);
        foreach (var (_, row) in table.Rows)
        {
            Offices[row[0]] = new Office(row[0], table.List(row, "titles"), table.List(row, "sectors"), row[3] == "one");
        }

        table = AlmanacTable.Read(In("titles.tsv"), ["country", "office", "titles", "sectors", "source"], Problems);
        foreach (var (_, row) in table.Rows)
        {
            OwnTitles.Add((row[0], row[1], table.List(row, "titles")));
            if (table.List(row, "sectors") is { Length: > 0 } sectors)
            {
                OwnSectors[$"{row[0]}.{row[1]}"] = sectors;
            }
        }

        table = AlmanacTable.Read(In("rivals.tsv"), ["country", "office", "person", "name", "from", "to", "source"], Problems);
        foreach (var (line, row) in table.Rows)
        {
            var key = $"{row[0]}.{row[1]}";
            if (!Rivals.TryGetValue(key, out var claims))
            {
                Rivals[key] = claims = [];
            }

            claims.Add(new RivalClaim(row[2], table.Days(line, row, Problems)));
        }

        ReadBodies(In("groups.tsv"), ["group", "name", "also", "country", "sectors", "from", "to", "source"], ActorKind.Group);
        ReadBodies(In("organisations.tsv"), ["organisation", "name", "also", "sectors", "from", "to", "source"], ActorKind.Organisation);
        ReadBodies(In("outlets.tsv"), ["outlet", "name", "also", "country", "kind", "ownership", "domains", "source"], ActorKind.Outlet);
        ReadBodies(In("bodies.tsv"), ["country", "body", "name", "also", "sectors", "source"], ActorKind.Official);

        table = AlmanacTable.Read(In("roles.tsv"), ["noun", "sectors", "source"], Problems);
        foreach (var (_, row) in table.Rows)
        {
            Roles[row[0]] = table.List(row, "sectors");
        }

        ReadFolks(folder);
        ReadPeople(folder);
    }

    private void ReadFolks(string folder)
    {
        static string? Home(string cell) => cell.Length > 0 ? cell : null;

        var table = AlmanacTable.Read(Path.Combine(folder, "peoples.tsv"), ["people", "nouns", "adjectives", "country", "sectors", "source"], Problems);
        foreach (var (_, row) in table.Rows)
        {
            Folks[row[0]] = new Folk(row[0], [.. table.List(row, "nouns"), .. table.List(row, "adjectives")], Home(row[3]), table.List(row, "sectors"));
        }

        table = AlmanacTable.Read(Path.Combine(folder, "hardware.tsv"), ["name", "country", "sectors", "source"], Problems);
        foreach (var (_, row) in table.Rows)
        {
            Folks[row[0]] = new Folk(row[0], [row[0]], Home(row[1]), table.List(row, "sectors"));
        }
    }

    private void ReadBodies(string path, string[] columns, ActorKind kind)
    {
        var folder = Path.GetDirectoryName(path)!;
        var table = AlmanacTable.Read(path, columns, Problems);
        foreach (var (line, row) in table.Rows)
        {
            var country = columns.Contains("country") && table.Cell(row, "country") is { Length: > 0 } code ? code : null;
            var id = kind == ActorKind.Official ? $"{row[0]}.{row[1]}" : row[0];
            var days = columns.Contains("from") ? table.Days(line, row, Problems) : new DateRange(DateOnly.MinValue, DateOnly.MaxValue);
            var sectors = kind == ActorKind.Outlet ? ["JRN"] : table.List(row, "sectors");
            if (!Bodies.TryGetValue(id, out var versions))
            {
                Bodies[id] = versions = [];
            }

            versions.RemoveAll(body => body.Folder != folder);
            versions.Add(new Body(id, table.Cell(row, "name"), table.List(row, "also"), country, sectors, kind, days)
            {
                Medium = kind == ActorKind.Outlet ? table.Cell(row, "kind") : null,
                Ownership = kind == ActorKind.Outlet && table.Cell(row, "ownership") is { Length: > 0 } owned ? owned : null,
                Folder = folder,
            });
        }
    }

    private void ReadPeople(string folder)
    {
        var terms = Path.Combine(folder, "terms");
        foreach (var file in Directory.Exists(terms) ? Directory.GetFiles(terms, "*.tsv").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            var country = Path.GetFileNameWithoutExtension(file);
            var table = AlmanacTable.Read(file, ["office", "person", "name", "from", "to", "source"], Problems);
            foreach (var (line, row) in table.Rows)
            {
                Add(new Term(row[1], row[2], country, row[0], table.Days(line, row, Problems), file, line), []);
            }
        }

        var relations = AlmanacTable.Read(Path.Combine(folder, "relations.tsv"), ["person", "name", "also", "of", "role", "from", "to", "source"], Problems);
        foreach (var (line, row) in relations.Rows)
        {
            Add(new Term(row[0], row[1], row[3], row[4], relations.Days(line, row, Problems), relations.File, line), relations.List(row, "also"));
        }

        var names = AlmanacTable.Read(Path.Combine(folder, "names.tsv"), ["person", "also", "source"], Problems);
        foreach (var (_, row) in names.Rows)
        {
            if (People.TryGetValue(row[0], out var person))
            {
                AddNames(person, names.List(row, "also"));
            }
        }
    }

    private static void AddNames(Person person, string[] names)
    {
        foreach (var name in names)
        {
            person.Names.Add(NameKey.Words(name));
        }
    }

    private void Add(Term term, string[] also)
    {
        if (!People.TryGetValue(term.Person, out var person))
        {
            People[term.Person] = person = new Person(term.Person, term.Name);
            person.Names.Add(NameKey.Words(term.Name));
        }
        else if (term.Name != person.Name)
        {
            person.Names.Add(NameKey.Words(term.Name));
        }

        AddNames(person, also);
        person.Terms.Add(term);
        var key = $"{term.Of}.{term.Office}";
        if (!TermsByOffice.TryGetValue(key, out var terms))
        {
            TermsByOffice[key] = terms = [];
        }

        terms.Add(term);
    }
}
