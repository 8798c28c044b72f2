namespace Dragoman.Actors;

/// <summary>Makes actors of what the almanac knows: the code follows from the relation that held on the day asked about.</summary>
internal sealed class ActorBuilder(Almanac almanac)
{
    private const string Realm = "GBR";
    private const int DaysOfGrace = 30;

    /// <summary>No group changes its name more often.</summary>
    private const int MostNames = 8;

    /// <summary>The actor for a country as a whole.</summary>
    public Actor CountryActor(string code, string why) =>
        new(code, null, almanac.Countries.TryGetValue(code, out var country) ? country.Name : code, code, ["GOV"], why) { Kind = ActorKind.Country };

    /// <summary>The holder of an office on a day, or the office without a person.</summary>
    /// <param name="sole">Whether the phrase means one office among several of the kind, so that an only holder is meant.</param>
    /// <param name="name">Who is said to hold it; null asks for the holder.</param>
    public Actor? OfficeActor(string office, string? country, PhraseContext asked, bool former, string? name = null, bool sole = false)
    {
        var day = asked.Day;
        if (!almanac.Offices.TryGetValue(office, out var kind))
        {
            return null;
        }

        if (country is null)
        {
            return new Actor(office, null, name ?? kind.Titles[0], null, former ? ["ELI"] : kind.Sectors, $"the office {kind.Titles[0]}, country unknown")
            {
                Kind = ActorKind.Role,
                Office = office,
                Confidence = 0.5,
            };
        }

        var absence = name is null && !former && kind.Single ? almanac.AbsenceOn(country, office, day) : null;
        var holder = name is not null || former ? null : kind.Single ? almanac.Holder(country, office, day) : sole ? almanac.SoleHolder(country, office, day) : null;
        if (holder is not null && asked.Written is { } written && holder.Days.Intersect(written) != written)
        {
            // Several held it in the time in which the report can have been written.
            holder = null;
        }

        var sectors = former ? ["ELI"] : almanac.SectorsOf(country, kind);
        var title = $"{almanac.Countries.GetValueOrDefault(country)?.Adjectives.FirstOrDefault() ?? country} {kind.Titles[0]}";
        // Where presidents govern, a "premier" or "chancellor" is somebody else's.
        if (holder is null && !(office == "hog" && absence is { Vacant: false }) && absence is { Instead: { } instead } && OfficeActor(instead, country, asked, former: false) is { } other)
        {
            return other with { Why = $"{title} on {DateRange.Iso(day)}: {(absence.Vacant ? "the office stood empty" : "there was no such office")}; its work was done by {other.Why}" };
        }

        return holder is null
            ? new Actor(former ? $"{country}.eli" : $"{country}.{office}", null, name ?? title, country, sectors, $"{(former ? "former " : string.Empty)}{title}{(absence is { Vacant: true } ? $", an office that stood empty {absence.Days}" : string.Empty)}")
            {
                Kind = ActorKind.Official,
                Office = office,
                Confidence = 0.8,
            }
            : new Actor($"{country}.{office}", holder.Person, holder.Name, country, sectors, $"{title} on {DateRange.Iso(day)}: {holder.Name}{Since(holder)}")
            {
                Kind = ActorKind.Official,
                Office = office,
            };
    }

    private static string Since(Term term) => term.Days.From == DateOnly.MinValue ? string.Empty : $", since {DateRange.Iso(term.Days.From)}";

    /// <summary>Somebody who was of a body once.</summary>
    internal static Actor Retired(Actor actor) =>
        actor with { Code = actor.Country is null ? "eli" : $"{actor.Country}.eli", Sectors = ["ELI"], Why = $"formerly {actor.Why}", Kind = actor.Country is null ? ActorKind.Role : ActorKind.Official };

    /// <summary>A person as what they were on a day: the code follows from the term or relation in force.</summary>
    /// <param name="office">The office that the phrase names, of several that they hold.</param>
    /// <param name="title">The sectors of a title that the phrase gives them and the almanac does not know of.</param>
    public Actor PersonActor(Person person, DateOnly day, bool former = false, string? country = null, IReadOnlyList<string>? title = null, string? office = null)
    {
        // Of the thrones that one monarch holds, the first is meant; of an office shared with another, the other one.
        var held = person.Terms.Where(t => t.Days.Contains(day) && !former)
            .OrderBy(t => t.Of == country ? 0 : 1).ThenBy(t => t.Office == office ? 0 : 1).ThenBy(Rank).ThenBy(t => Shares(person, t, day) ? 1 : 0).ThenBy(t => t.Office == "hos" && t.Of != Realm && person.Terms.Exists(o => o.Office == "hos" && o.Of == Realm) ? 1 : 0)
            .ThenByDescending(t => t.Days.From).FirstOrDefault();
        if (held is not null)
        {
            return TermActor(person, held, $"{person.Name}, {OfficeName(held)}{Since(held)}");
        }

        var last = person.Terms.Where(t => t.Days.To < day).OrderByDescending(t => t.Days.To).ThenBy(t => Shares(person, t, t.Days.To) ? 1 : 0).FirstOrDefault();
        var near = last ?? person.Terms.MinBy(t => t.Days.From)!;
        var home = HomeOf(near.Of) ?? (country is not null && almanac.Countries.ContainsKey(country) ? country : null)
            ?? person.Terms.OrderByDescending(t => t.Days.From).Select(t => HomeOf(t.Of)).FirstOrDefault(of => of is not null);
        if (title is { Count: > 0 } && !former && (last is null || last.Days.To.DayNumber + DaysOfGrace < day.DayNumber))
        {
            var sector = title[0].ToLowerInvariant();
            return new Actor(home is null ? sector : $"{home}.{sector}", person.Id, person.Name, home, title, $"{person.Name}, by the title that the phrase gives") { Kind = ActorKind.Person, Confidence = 0.7 };
        }

        // Reports give people their title for some days after they left; without it they are what they are.
        if (last is not null && (former || office != last.Office || last.Days.To.DayNumber + DaysOfGrace < day.DayNumber))
        {
            return new Actor(home is null ? "eli" : $"{home}.eli", person.Id, person.Name, home, ["ELI"], $"{person.Name}, {OfficeName(last)} until {DateRange.Iso(last.Days.To)}")
            {
                Kind = ActorKind.Person,
            };
        }

        return last is not null
            ? TermActor(person, near, $"{person.Name}, {OfficeName(near)} until {DateRange.Iso(near.Days.To)}")
            : new Actor(home ?? near.Of, person.Id, person.Name, home, [], $"{person.Name}, later {OfficeName(near)}") { Kind = ActorKind.Person };
    }

    private bool Shares(Person person, Term term, DateOnly day) =>
        almanac.Rivals.TryGetValue($"{term.Of}.{term.Office}", out var claims) && claims.Exists(c => c.Person == person.Id && c.Days.Contains(day));

    private Actor TermActor(Person person, Term term, string why)
    {
        if (almanac.BodyOn(term.Of, term.Days.From) is { } body)
        {
            return new Actor(body.Id, person.Id, person.Name, body.Country, body.Sectors, why) { Kind = ActorKind.Person, Office = term.Office };
        }

        var sectors = almanac.Offices.TryGetValue(term.Office, out var office) ? almanac.SectorsOf(term.Of, office)
            : almanac.Roles.TryGetValue(term.Office, out var role) ? role : term.Office is "opposition" ? ["OPP"] : (IReadOnlyList<string>)["GOV"];
        return new Actor($"{term.Of}.{term.Office}", person.Id, person.Name, term.Of.Length == 3 ? term.Of : null, sectors, why) { Kind = ActorKind.Person, Office = term.Office };
    }

    private string OfficeName(Term term) =>
        $"{(almanac.Offices.TryGetValue(term.Office, out var office) ? office.Titles[0] : term.Office)} of {(almanac.Countries.TryGetValue(term.Of, out var country) ? country.Name : almanac.BodyOn(term.Of, term.Days.From)?.Name ?? term.Of)}";

    private string? HomeOf(string of) => almanac.Countries.ContainsKey(of) ? of : almanac.BodyOn(of, DateOnly.MaxValue)?.Country;

    /// <summary>Of several things that somebody is at a time, the lowest is named: a foreign minister also leads a party, a head of government also the secret service.</summary>
    private int Rank(Term term) => term.Office switch
    {
        "hos" or "hog" or "sl" => 0,
        "gov" => 4,
        "moi" or "dpm" => 2,
        _ when almanac.Offices.ContainsKey(term.Office) => PersonIndex.IsWeighty(term.Office) || term.Office is "spk" or "unr" ? 1 : 2,
        _ => almanac.BodyOn(term.Of, term.Days.From)?.Sectors is ["PTY", ..] ? 3 : 1,
    };

    /// <summary>A group as it is named, or under the name that it had by then.</summary>
    internal Actor BodyActor(Body body, DateOnly day, int depth = 0)
    {
        var why = $"{body.Name} in the almanac";
        if (body.Days.Contains(day) || depth > MostNames || !almanac.Changes.TryGetValue(body.Id, out var changes))
        {
            return BodyActor(body, why);
        }

        var change = changes.Where(c => c.Into is not null && c.How != "split" && c.Day.From <= day).MaxBy(c => c.Day.From);
        if (change is null || almanac.BodyOn(change.Into!, day) is not { } later)
        {
            return BodyActor(body, why);
        }

        if (change.How == "renamed")
        {
            var renamed = BodyActor(later, day, depth + 1);
            return renamed with { Why = $"{body.Name}, from {DateRange.Iso(change.Day.From)} {(later.Days.Contains(day) ? later.Name : renamed.Why)}" };
        }

        return BodyActor(body, $"{why}, which {(change.How == "merged" ? "merged into" : "joined")} {later.Name} on {DateRange.Iso(change.Day.From)}");
    }

    internal static Actor BodyActor(Body body, string why) => new(body.Id, null, body.Name, body.Country, body.Sectors, why) { Kind = body.Kind };

    internal Actor RoleActor(string role, string? country, bool former, string text, bool stateless)
    {
        // The forces of a people without a state are no army.
        var sectors = former ? ["ELI"] : stateless && country is null && almanac.Roles[role] is ["MIL", ..] ? ["REB", "UAF"] : almanac.Roles[role];
        var kind = sectors.Length > 0 ? sectors[0].ToLowerInvariant() : "unk";
        var adjective = country is null ? null : almanac.Countries.GetValueOrDefault(country)?.Adjectives.FirstOrDefault();
        return new Actor(country is null ? kind : $"{country}.{kind}", null, adjective is null ? text : $"{adjective} {text}", country, sectors, $"'{role}' {(country is null ? "of an unknown country" : $"of {almanac.Countries.GetValueOrDefault(country)?.Name ?? country}")}")
        {
            Kind = country is null ? ActorKind.Role : ActorKind.Official,
            Office = role,
            Confidence = country is null ? 0.5 : 0.8,
        };
    }
}
