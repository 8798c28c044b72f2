namespace Dragoman.Actors;

/// <summary>A fact of the almanac and where it stands.</summary>
/// <param name="What">What it is: <c>foreign minister</c>, <c>member</c>, <c>renamed</c>.</param>
/// <param name="Value">A name.</param>
/// <param name="Id">A code, person or slug; empty when the value is no entry.</param>
/// <param name="Days">When it holds; open ends as the first and last day there are.</param>
/// <param name="File">The table, or null for facts that a whole line states.</param>
public sealed record Fact(string What, string Value, string Id, DateRange Days, string? File, int Line);

/// <summary>All that the almanac says of a country, person, group, organisation, outlet or body.</summary>
/// <param name="Id">A country code, person or slug.</param>
/// <param name="Names">All names, the usual one first.</param>
public sealed record AlmanacEntry(string Id, string Kind, IReadOnlyList<string> Names, IReadOnlyList<Fact> Facts)
{
    private static readonly DateRange Always = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>The entries that a code, slug or name stands for; empty when there is none.</summary>
    public static IReadOnlyList<AlmanacEntry> Find(Almanac almanac, string query)
    {
        var key = NameKey.Words(query);
        bool Fits(string name) => NameKey.Words(name).AsSpan().SequenceEqual(key);

        if (Of(almanac, query) is { } exact)
        {
            return [exact];
        }

        var ids = almanac.Countries.Values.Where(c => c.Also.Concat(c.Adjectives).Prepend(c.Name).Any(Fits)).Select(c => c.Code)
            .Concat(almanac.Bodies.Where(b => b.Value.Exists(v => v.Also.Prepend(v.Name).Any(Fits))).Select(b => b.Key))
            .Concat(almanac.People.Values.Where(p => p.Names.Exists(n => n.AsSpan().SequenceEqual(key) || (key.Length == 1 && n.Length > 1 && n[^1] == key[0]))).Select(p => p.Id));
        return [.. ids.Distinct().Order(StringComparer.Ordinal).Select(id => Of(almanac, id)!)];
    }

    /// <summary>The same with only what holds on a day.</summary>
    public AlmanacEntry On(DateOnly day) => this with { Facts = [.. Facts.Where(f => f.Days.Contains(day))] };

    private static AlmanacEntry? Of(Almanac almanac, string id) =>
        almanac.Countries.TryGetValue(id, out var country) ? OfCountry(almanac, country)
        : almanac.Bodies.TryGetValue(id, out var versions) ? OfBody(almanac, id, versions)
        : almanac.People.TryGetValue(id, out var person) ? OfPerson(almanac, person) : null;

    private static AlmanacEntry OfCountry(Almanac almanac, Country country)
    {
        var facts = country.Capitals.Select(c => new Fact("capital", c, string.Empty, Always, null, 0)).ToList();
        foreach (var office in Coverage.Offices.Concat(almanac.Offices.Keys.Where(o => almanac.Offices[o].Single).Order(StringComparer.Ordinal)).Distinct())
        {
            facts.AddRange(almanac.TermsByOffice.GetValueOrDefault($"{country.Code}.{office}", []).OrderBy(t => t.Days.From).Select(t => new Fact(almanac.Offices[office].Titles[0], t.Name, t.Person, t.Days, t.File, t.Line)));
            facts.AddRange(almanac.Absences.GetValueOrDefault($"{country.Code}.{office}", []).Select(a => new Fact(almanac.Offices[office].Titles[0], a.Vacant ? "(nobody)" : "(no such office)", string.Empty, a.Days, null, 0)));
        }

        facts.AddRange(almanac.Members.OrderBy(m => m.Key, StringComparer.Ordinal).SelectMany(m => m.Value.Where(v => v.Country == country.Code).Select(v => new Fact("member of", NameOf(almanac, m.Key), m.Key, v.Days, v.File, v.Line))));
        return new AlmanacEntry(country.Code, "country", [country.Name, .. country.Also], facts);
    }

    private static AlmanacEntry OfBody(Almanac almanac, string id, List<Body> versions)
    {
        var facts = versions.OrderBy(v => v.Days.From).Select(v => new Fact(string.Join('|', v.Sectors), v.Name, v.Country ?? string.Empty, v.Days, null, 0)).ToList();
        facts.AddRange(almanac.Changes.GetValueOrDefault(id, []).Select(c => new Fact(c.How, c.Into is null ? string.Empty : NameOf(almanac, c.Into), c.Into ?? string.Empty, c.Day, c.File, c.Line)));
        facts.AddRange(almanac.Changes.SelectMany(c => c.Value.Where(v => v.Into == id).Select(v => new Fact($"{v.How} from", NameOf(almanac, c.Key), c.Key, v.Day, v.File, v.Line))).OrderBy(f => f.Days.From));
        facts.AddRange(almanac.TermsByOffice.Where(t => t.Key.StartsWith(id + ".", StringComparison.Ordinal)).OrderBy(t => t.Key, StringComparer.Ordinal)
            .SelectMany(t => t.Value.Where(v => v.Of == id)).OrderBy(t => t.Office, StringComparer.Ordinal).ThenBy(t => t.Days.From).Select(t => new Fact(t.Office, t.Name, t.Person, t.Days, t.File, t.Line)));
        facts.AddRange(almanac.Members.GetValueOrDefault(id, []).Select(m => new Fact("member", NameOf(almanac, m.Country), m.Country, m.Days, m.File, m.Line)));
        return new AlmanacEntry(id, versions[0].Kind == ActorKind.Official ? "body" : versions[0].Kind.ToString().ToLowerInvariant(), [.. versions.SelectMany(v => v.Also.Prepend(v.Name)).Distinct()], facts);
    }

    private static AlmanacEntry OfPerson(Almanac almanac, Person person) =>
        new(person.Id, "person", [person.Name, .. person.Terms.Select(t => t.Name).Where(n => n != person.Name).Distinct()],
            [.. person.Terms.Select(t => new Fact(almanac.Offices.TryGetValue(t.Office, out var office) ? office.Titles[0] : t.Office, NameOf(almanac, t.Of), t.Of, t.Days, t.File, t.Line))]);

    private static string NameOf(Almanac almanac, string id) =>
        almanac.Countries.TryGetValue(id, out var country) ? country.Name : almanac.BodyOn(id, DateOnly.MaxValue)?.Name ?? id;
}
