namespace Dragoman.Actors;

/// <summary>A country or territory of the almanac.</summary>
public sealed record Country(
    string Code, string Name, IReadOnlyList<string> People, IReadOnlyList<string> Adjectives, IReadOnlyList<string> Capitals,
    IReadOnlyList<string> Also, IReadOnlyList<string> Metonyms);

/// <summary>A kind of office.</summary>
/// <param name="Single">Whether one person holds it at a time.</param>
public sealed record Office(string Id, IReadOnlyList<string> Titles, IReadOnlyList<string> Sectors, bool Single);

/// <summary>A people with a name of its own, or arms that one state has: names that tell of a country without being one.</summary>
/// <param name="Country">Where it is unambiguous, or null.</param>
/// <param name="Sectors">Of its people, when they act by themselves.</param>
public sealed record Folk(string Id, IReadOnlyList<string> Names, string? Country, IReadOnlyList<string> Sectors);

/// <summary>A claim to an office that somebody else holds in that time: a rival government's, or a deputy's with the same title.</summary>
public sealed record RivalClaim(string Person, DateRange Days);

/// <summary>A time in which a person held an office or had a tie.</summary>
/// <param name="Of">A country code, or the slug of a group or organisation.</param>
/// <param name="Office">The office, or the role of a relation (<c>leader</c>).</param>
public sealed record Term(string Person, string Name, string Of, string Office, DateRange Days, string File, int Line);

/// <summary>A time in which an office did not exist or stood empty.</summary>
/// <param name="Instead">The office that does its work, or null: in the United States the president is head of government.</param>
/// <param name="Vacant">Whether it stood empty; else there was no such office.</param>
public sealed record Absence(DateRange Days, string? Instead, bool Vacant);

/// <summary>What became of a group.</summary>
/// <param name="How"><c>renamed</c>, <c>merged</c>, <c>joined</c>, <c>split</c> or <c>dissolved</c>.</param>
/// <param name="Into">The slug of what it became, joined, or let go; null when it was dissolved.</param>
public sealed record Change(string How, string? Into, DateRange Day, string File, int Line);

/// <summary>A time in which a country belonged to an organisation.</summary>
public sealed record Membership(string Country, DateRange Days, string File, int Line);

/// <summary>A group, organisation, outlet or named body of a state.</summary>
public sealed record Body(
    string Id, string Name, IReadOnlyList<string> Also, string? Country, IReadOnlyList<string> Sectors, ActorKind Kind, DateRange Days)
{
    /// <summary>For outlets: <c>agency</c>, <c>newspaper</c> …</summary>
    public string? Medium { get; init; }

    /// <summary>For outlets: <c>state</c>, <c>public</c>, <c>party</c>, <c>private</c>; null when unknown.</summary>
    public string? Ownership { get; init; }

    /// <summary>The folder of tables it was read from; a user's lines replace the shipped ones.</summary>
    internal string Folder { get; init; } = string.Empty;
}

/// <summary>A person and all that is known of them.</summary>
public sealed class Person(string id, string name)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>All spellings, as keys of their words.</summary>
    public List<string[]> Names { get; } = new(1);

    /// <summary>Offices and relations, by beginning.</summary>
    public List<Term> Terms { get; } = new(1);
}
