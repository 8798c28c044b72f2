namespace Dragoman.Actors;

/// <summary>Who is who, with dates: the tables of <c>knowledge/almanac</c>. Immutable once read.</summary>
public sealed class Almanac
{
    /// <summary>The day that the shipped tables were brought up to; offices are asked for as of it when nothing tells the day.</summary>
    public static readonly DateOnly LastKnownDay = new(2026, 6, 30);

    internal Almanac()
    {
    }

    public Dictionary<string, Country> Countries { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Office> Offices { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles that only one country uses: (country, office, titles).</summary>
    /// <remarks>Sectors that such an office has in that country alone are in <see cref="SectorsOf"/>.</remarks>
    public List<(string Country, string Office, string[] Titles)> OwnTitles { get; } = [];

    public Dictionary<string, Person> People { get; } = new(20_000, StringComparer.Ordinal);

    /// <summary>Groups, organisations, outlets and bodies of states; several lines where one changed over time.</summary>
    public Dictionary<string, List<Body>> Bodies { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string[]> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Peoples and arms, by their names' ids.</summary>
    public Dictionary<string, Folk> Folks { get; } = new(StringComparer.Ordinal);

    /// <summary>By <c>IRN.mfa</c>: who claims the office while another holds it.</summary>
    public Dictionary<string, List<RivalClaim>> Rivals { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<Term>> TermsByOffice { get; } = new(StringComparer.Ordinal);

    /// <summary>By <c>USA.hog</c>: when there was no such office, or nobody in it.</summary>
    public Dictionary<string, List<Absence>> Absences { get; } = new(StringComparer.Ordinal);

    /// <summary>By group: what became of it and when.</summary>
    public Dictionary<string, List<Change>> Changes { get; } = new(StringComparer.Ordinal);

    /// <summary>By organisation: which countries belong to it and when.</summary>
    public Dictionary<string, List<Membership>> Members { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, string[]> OwnSectors { get; } = new(StringComparer.Ordinal);

    /// <summary>What did not fit while reading; the rows are left out.</summary>
    public List<AlmanacProblem> Problems { get; } = [];

    /// <summary>Reads a folder of tables, and then others that add to it or override it.</summary>
    /// <param name="additions">Folders, or single tables.</param>
    /// <exception cref="DirectoryNotFoundException">A folder or table is missing.</exception>
    /// <exception cref="InvalidDataException">A file is not named like a table.</exception>
    public static Almanac Load(string folder, params IEnumerable<string> additions)
    {
        var almanac = new Almanac();
        foreach (var source in additions.Prepend(folder))
        {
            new AlmanacReader(almanac, new AlmanacSource(source)).Read();
        }

        foreach (var person in almanac.People.Values)
        {
            if (person.Terms.Count > 1)
            {
                person.Terms.Sort(static (a, b) => a.Days.From.CompareTo(b.Days.From));
            }
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

    /// <summary>The only one known to hold an office on a day; null when there are several or none.</summary>
    public Term? SoleHolder(string country, string office, DateOnly day)
    {
        var held = TermsByOffice.GetValueOrDefault($"{country}.{office}", []).FindAll(t => t.Days.Contains(day));
        return held.Count == 1 ? held[0] : null;
    }

    /// <summary>Why an office had no holder on a day: there was none such, or nobody in it; null when that is not known.</summary>
    public Absence? AbsenceOn(string country, string office, DateOnly day) =>
        Absences.TryGetValue($"{country}.{office}", out var absences) ? absences.Find(a => a.Days.Contains(day)) : null;

    /// <summary>The sectors of an office in a country.</summary>
    public IReadOnlyList<string> SectorsOf(string country, Office office) => OwnSectors.GetValueOrDefault($"{country}.{office.Id}") ?? office.Sectors;

    /// <summary>A group, organisation, outlet or body as it was on a day; as it was last when it is gone; null when unknown.</summary>
    public Body? BodyOn(string id, DateOnly day) =>
        Bodies.TryGetValue(id, out var versions) ? versions.OrderBy(b => b.Days.Contains(day) ? 0 : 1).ThenByDescending(b => b.Days.From).First() : null;
}
