namespace Dragoman.Actors;

/// <summary>Makes an actor of the name of the almanac that covers the head of a phrase.</summary>
internal sealed class NamedActor(Almanac almanac, ActorBuilder builder)
{
    /// <summary>Words for people of something: what they are follows from what stands before them.</summary>
    private static readonly HashSet<string> Bearers = new(StringComparer.Ordinal)
    {
        "leader", "member", "official", "officer", "spokesman", "spokesperson", "spokeswoman", "chief", "head", "boss", "representative", "supporter", "source",
        "delegation", "delegate", "figure", "staff", "personnel", "employee", "headquarters", "chairman", "chairwoman", "chairperson", "chair", "director", "secretary", "president", "founder", "commander",
        "spokespeople", "insider", "operative", "agent", "administrator", "executive", "general secretary", "secretary general", "director general", "vice president", "manager", "chief executive", "convener", "coordinator", "cofounder", "senior official",
        "confederation", "federation", "association", "league", "society", "club", "syndicate",
    };

    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal) { "splinter", "offshoot", "breakaway" };

    private static readonly HashSet<string> Masses = new(StringComparer.Ordinal) { "intelligence", "television", "radio", "state authority" };

    /// <summary>Who is at home elsewhere than where he is met, nobody says where.</summary>
    private static readonly HashSet<string> Strangers = new(StringComparer.Ordinal)
    {
        "foreigner", "foreign national", "expat", "expatriate", "tourist", "holidaymaker", "foreign company", "foreign firm", "foreign government", "foreign investor", "foreign journalist", "foreign media",
        "foreign mercenary", "foreign embassy", "foreign official", "foreign press", "foreign fighter", "foreign forces",
    };

    /// <summary>Whether a role noun speaks of people from abroad: “foreigners”, “foreign diplomats”.</summary>
    internal static bool AreStrangers(NameMatch match, IReadOnlyList<Word> words) =>
        match.Of(NameKind.Role) is { } role && (Strangers.Contains(role.Id) || (match.First > 0 && words[match.First - 1].Key == "foreign"));

    /// <summary>Whether a name is a word for people of something, so that the something tells what they are.</summary>
    internal static bool IsBearer(NameMatch match, IReadOnlyList<Word> words) =>
        (match.Of(NameKind.Role) is { } role && Bearers.Contains(role.Id)) || (match.Of(NameKind.Office) is not null && match.Count == 1 && Bearers.Contains(words[match.First].LemmaKey));

    /// <summary>Whether a noun is a word for people of something.</summary>
    internal static bool IsBearer(Word word) => Bearers.Contains(word.LemmaKey);

    /// <summary>The actor of a match, or null when it stands for nobody.</summary>
    /// <param name="at">The index of the match that covers the head.</param>
    public Actor? Resolve(List<NameMatch> matches, int at, IReadOnlyList<Word> words, string? country, PhraseContext context, bool former, bool alone)
    {
        var match = matches[at];

        // "Congress", "the Senate": of the country named, by the role noun, when that is not the body's own.
        if (match.Of(NameKind.Body) is not null && PickBody(match, country, context) is { } body
            && !(match.Of(NameKind.Role) is not null && body.Kind is ActorKind.Official or ActorKind.Group && IsForeign(body, country, context)))
        {
            return builder.BodyActor(body, context.Day);
        }

        if (match.Of(NameKind.Person) is { } personEntry)
        {
            return builder.PersonActor(almanac.People[personEntry.Id], context.Day, former, country);
        }

        if (match.Of(NameKind.Country) is { } state)
        {
            return builder.CountryActor(state.Id, $"'{PhraseResolver.Text(words, match.First, match.End)}' is {almanac.Countries[state.Id].Name}");
        }

        if (match.Of(NameKind.Metonym) is { } metonym)
        {
            var seat = PhraseResolver.Text(words, match.First, match.End);
            return builder.CountryActor(metonym.Id, $"'{seat}' stands for the government of {almanac.Countries[metonym.Id].Name}") with { Seat = seat };
        }

        if (match.Of(NameKind.Capital) is { } capital)
        {
            return builder.CountryActor(capital.Id, $"the capital '{PhraseResolver.Text(words, match.First, match.End)}' stands for the government of {almanac.Countries[capital.Id].Name}") with { Confidence = 0.75 };
        }

        // "at 7 p.m." is no prime minister.
        if (match is { Count: 1 } && words[match.First].Key == "pm" && (words[match.First].Form != "PM" || (match.First > 0 && char.IsDigit(words[match.First - 1].Form[0]))))
        {
            return null;
        }

        if (match.Of(NameKind.Office) is not null)
        {
            var common = match.Entries.FirstOrDefault(e => e.Kind == NameKind.Office && e.Country is null);
            var own = match.Entries.FirstOrDefault(e => e.Kind == NameKind.Office && e.Country is not null && (e.Country == country || (country is null && common is null && match.Of(NameKind.Role) is null && match.Entries.Count(o => o.Kind == NameKind.Office) == 1)));
            var id = own?.Id ?? common?.Id ?? (match.Of(NameKind.Role) is null ? match.Of(NameKind.Office)!.Id : null);
            if (id is not null && BodyBefore(matches, at, words, context, former, adjacent: true) is { Kind: ActorKind.Group or ActorKind.Organisation } theirs)
            {
                return theirs;
            }


            // "the Turkish spy chief", "the Ukrainian army chief": of a kind of which there may be several, but known to be one.
            var sole = id is not null && !almanac.Offices[id].Single && (id == "int" || own is not null) && country is not null
                && words[match.End - 1].Key == words[match.End - 1].LemmaKey && almanac.SoleHolder(country, id, context.Day) is not null;
            if (id is not null && !(match.Of(NameKind.Role) is not null && !almanac.Offices[id].Single && !sole))
            {
                // "a prime minister", "a new speaker" is nobody yet.
                var nobody = words[0].Key is "a" or "an" or "any" or "another";
                return builder.OfficeActor(id, country ?? own?.Country, context, former, nobody ? NameOf(country ?? own?.Country, PhraseResolver.Text(words, match.First, match.End)) : null, sole);
            }
        }

        if (match.Of(NameKind.Role) is { } role)
        {
            // "with intelligence and images", "on live television": no body without an article or a nation.
            if (!alone && country is null && context.Country is null && Masses.Contains(role.Id) && !words[match.First].IsCapital && words[0].Key is not ("the" or "a" or "an" or "its" or "their"))
            {
                return null;
            }

            // "the media network Rudaw": the role noun only says what the outlet is.
            if (matches.Find(m => m.Of(NameKind.Body) is not null) is { Entries: not null } named && PickBody(named, null, context) is { Kind: ActorKind.Outlet } outlet && almanac.Roles[role.Id].Contains("JRN"))
            {
                return new Actor(outlet.Id, null, outlet.Name, outlet.Country, outlet.Sectors, $"{outlet.Name} in the almanac") { Kind = outlet.Kind };
            }

            // "nine foreigners in Somalia", "French tourists": the place is not their country, a nation is.
            if (AreStrangers(match, words))
            {
                country = matches.Take(at).Select(m => m.Of(NameKind.Adjective) ?? m.Of(NameKind.Country)).FirstOrDefault(n => n is not null)?.Id;
            }

            if (country is not null && StateAgency(role, words, country) is { } agency)
            {
                return agency;
            }

            return (IsContingent(matches, at, role, country) ? null : BodyBefore(matches, at, words, context, former, adjacent: false))
                ?? Institution(matches, match, words, role)
                ?? builder.RoleActor(Bearing(matches, at, words) ?? role.Id, country, former, PhraseResolver.Text(words, match.First, match.End), matches.Exists(m => m.Of(NameKind.Folk) is { Country: null } && m.End <= match.First));
        }

        if (match.Of(NameKind.Folk) is { } folk)
        {
            var sectors = almanac.Folks[folk.Id].Sectors;
            var kind = sectors[0].ToLowerInvariant();
            return new Actor(country is null ? kind : $"{country}.{kind}", null, PhraseResolver.Text(words, match.First, match.End), country, sectors, $"'{PhraseResolver.Text(words, match.First, match.End)}'") { Kind = country is null ? ActorKind.Role : ActorKind.Official, Confidence = 0.6 };
        }

        if (match.Of(NameKind.Adjective) is { } people)
        {
            var plural = words[match.End - 1].Key != words[match.End - 1].LemmaKey;
            return new Actor($"{people.Id}{(plural || !alone ? ".cvl" : string.Empty)}", null, PhraseResolver.Text(words, match.First, match.End), people.Id, ["CVL"], $"people of {almanac.Countries[people.Id].Name}") { Kind = ActorKind.Official, Confidence = 0.6 };
        }

        return null;
    }

    private string NameOf(string? country, string title) =>
        country is not null && almanac.Countries.TryGetValue(country, out var nation) && nation.Adjectives.Count > 0 ? $"{nation.Adjectives[0]} {title}" : title;

    /// <summary>"Syria's state-run news agency": the one that the state owns, when there is but one.</summary>
    private Actor? StateAgency(NameEntry role, IReadOnlyList<Word> words, string country)
    {
        if (!role.Id.EndsWith("news agency", StringComparison.Ordinal) || !words.Any(w => w.Key is "state" or "official"))
        {
            return null;
        }

        var agencies = almanac.Bodies.Values.SelectMany(versions => versions).Where(b => b is { Medium: "agency", Ownership: "state" } && b.Country == country).Take(2).ToList();
        return agencies.Count == 1 ? ActorBuilder.BodyActor(agencies[0], $"{agencies[0].Name}, the state's news agency of {almanac.Countries.GetValueOrDefault(country)?.Name}") : null;
    }

    /// <summary>"the Middle East Institute": a body with a name of its own that the almanac does not have; no country follows from the report.</summary>
    private Actor? Institution(List<NameMatch> matches, NameMatch match, IReadOnlyList<Word> words, NameEntry role)
    {
        // Courts, armies and ministries are of a state, which the report tells.
        var last = words[match.End - 1];
        if (almanac.Roles[role.Id] is not ["EDU" or "BUS" or "NGO" or "IGO" or "LAB" or "REL" or "CVL" or "SOC", ..] || !last.IsCapital || !Passage.IsInstitution(last.LemmaKey) || match.First == 0 || !words[match.First - 1].IsCapital
            || matches.Exists(m => (m.Of(NameKind.Country) ?? m.Of(NameKind.Adjective) ?? m.Of(NameKind.Capital)) is not null))
        {
            return null;
        }

        var first = Enumerable.Range(0, match.First).FirstOrDefault(i => words[i].IsCapital && words[i].Key is not ("the" or "a" or "an"), -1);
        if (first < 0 || Enumerable.Range(first, match.First - first).All(i => matches.Exists(m => m.Covers(i))))
        {
            return null;
        }

        var sectors = almanac.Roles[role.Id];
        return new Actor(sectors.Length > 0 ? sectors[0].ToLowerInvariant() : "unk", null, PhraseResolver.Text(words, first, match.End), null, sectors, "a body by its name, which the almanac does not know")
        {
            Kind = ActorKind.Organisation,
            Confidence = 0.5,
        };
    }

    /// <summary>"the Hezbollah leader": the one who led it on the day, when there was but one.</summary>
    private Actor? LeaderOf(Body body, NameMatch title, IReadOnlyList<Word> words, DateOnly day)
    {
        var last = words[title.End - 1];
        if (last.Key != last.LemmaKey || last.Key is not ("leader" or "chief" or "head" or "chairman" or "president") || title.Count > 1 || title.First == 0
            || words[0].Key is "a" or "an" or "one" or "another" or "senior" or "top" or "local" || !almanac.TermsByOffice.TryGetValue($"{body.Id}.leader", out var terms))
        {
            return null;
        }

        var leaders = terms.FindAll(t => t.Days.Contains(day));
        return leaders.Count == 1 ? builder.PersonActor(almanac.People[leaders[0].Person], day, country: body.Id) : null;
    }

    /// <summary>"police spokesman", "hospital director": the role that tells what the people of the head are.</summary>
    private static string? Bearing(List<NameMatch> matches, int at, IReadOnlyList<Word> words)
    {
        if (at == 0 || !IsBearer(matches[at], words) || matches[at - 1].End != matches[at].First)
        {
            return null;
        }

        return matches[at - 1].Of(NameKind.Role) is { } role && !Bearers.Contains(role.Id) ? role.Id : null;
    }

    /// <summary>"Hezbollah fighters", "a UN official": the people of a group or organisation act for it.</summary>
    private Actor? BodyBefore(List<NameMatch> matches, int at, IReadOnlyList<Word> words, PhraseContext context, bool former, bool adjacent)
    {
        // "an al-Qaeda splinter group" is no longer the body.
        if (words.Any(w => Apart.Contains(w.Key)))
        {
            return null;
        }

        for (var i = 0; i < at; i++)
        {
            if ((adjacent && matches[i].End != matches[at].First) || matches[i].Of(NameKind.Body) is null || PickBody(matches[i], null, context) is not { Kind: ActorKind.Group or ActorKind.Organisation or ActorKind.Official } body)
            {
                continue;
            }

            if (!former && body.Kind is ActorKind.Group && matches[i].End == matches[at].First && LeaderOf(body, matches[at], words, context.Day) is { } leader)
            {
                return leader;
            }

            var actor = ActorBuilder.BodyActor(body, $"people of {body.Name}") with { Confidence = 0.85 };
            return former && body.Kind != ActorKind.Group ? ActorBuilder.Retired(actor) : actor;
        }

        return null;
    }

    /// <summary>"six Italian ISAF soldiers": troops that a nation lends to an organisation stay its own.</summary>
    private bool IsContingent(List<NameMatch> matches, int at, NameEntry role, string? country) =>
        country is not null && almanac.Roles[role.Id] is ["MIL", ..] && matches.Take(at).Any(m => m.Of(NameKind.Adjective)?.Id == country)
        && matches.Take(at).SelectMany(m => m.Entries).Any(e => e.Kind == NameKind.Body && almanac.Bodies[e.Id] is [{ Kind: ActorKind.Organisation, Country: null }, ..]);

    /// <summary>Whether a body with an ordinary name ("Congress") is of another country than the phrase names, or than any that the report speaks of.</summary>
    private static bool IsForeign(Body body, string? country, PhraseContext context) =>
        country is not null ? body.Country != country : body is { Kind: ActorKind.Official, Country: { } home } && context.Named is { Count: > 0 } named && !named.Contains(home);

    /// <summary>Of the bodies with a name the one of the phrase's country, then one of a country that the report speaks of, then one that there was on the day.</summary>
    private Body? PickBody(NameMatch match, string? country, PhraseContext context) =>
        match.Entries.Where(e => e.Kind == NameKind.Body).Select(e => almanac.BodyOn(e.Id, context.Day)!)
            .OrderBy(b => b.Country is not null && b.Country == country ? 0 : 1)
            .ThenBy(b => context.Named is null || b.Country is null || context.Named.Contains(b.Country) ? 0 : 1).ThenBy(b => b.Days.Contains(context.Day) ? 0 : 1).ThenBy(b => b.Kind == ActorKind.Outlet ? 1 : 0)
            .ThenBy(b => b.Id, StringComparer.Ordinal).FirstOrDefault();
}
