namespace Dragoman.Actors;

/// <summary>Who somebody is on a given day.</summary>
/// <param name="Code">A country (<c>IRN</c>), an office (<c>IRN.mfa</c>), a group or organisation (<c>hezbollah</c>), or people of a kind (<c>IRN.mil</c>, <c>cvl</c>).</param>
/// <param name="Person">A Wikidata id or slug, or null.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null.</param>
/// <param name="Sectors">PLOVER sectors, the main one first; may be empty.</param>
/// <param name="Why">In words, what the answer rests on.</param>
public sealed record Actor(string Code, string? Person, string Name, string? Country, IReadOnlyList<string> Sectors, string Why)
{
    /// <summary>What kind of answer this is; coreference and the coder treat them differently.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>The office held (<c>mfa</c>), when that is known.</summary>
    public string? Office { get; init; }

    /// <summary>How sure the resolution is, 0 to 1.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>How likely the country is the right one, 0 to 1, where it was chosen among those that the report speaks of; null where the phrase or the almanac says it.</summary>
    internal double? HomeChance { get; init; }

    /// <summary>The house that stands for the government in the text ("White House"), or null.</summary>
    internal string? Seat { get; init; }

    /// <summary>Whether it is a firm or body that the almanac does not have.</summary>
    internal bool IsUnlistedBody => Kind == ActorKind.Organisation && Code.StartsWith(PhraseResolver.Unlisted, StringComparison.Ordinal);

    /// <summary>Whether the two stand for the same actor.</summary>
    public bool Same(Actor other) => Code == other.Code && Person == other.Person;
}

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A state or its government as a whole.</summary>
    Country,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>The holder of an office, a body of a state, or people of a kind with a known country.</summary>
    Official,

    /// <summary>An armed group, party or movement.</summary>
    Group,

    /// <summary>An international or non-governmental organisation, or a firm.</summary>
    Organisation,

    /// <summary>A news agency or outlet.</summary>
    Outlet,

    /// <summary>People of a kind, country unknown: "protesters".</summary>
    Role,
}
