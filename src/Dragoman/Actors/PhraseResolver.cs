namespace Dragoman.Actors;

/// <summary>What a phrase brings along from its surroundings.</summary>
/// <param name="Day">The day that offices are asked for.</param>
/// <param name="Country">A country known from elsewhere ("president of *France*"), or null.</param>
public sealed record PhraseContext(DateOnly Day, string? Country = null)
{
    /// <summary>Tells the country of a place by its name, when nothing else does; null where places are resolved by themselves.</summary>
    public Func<string, string?>? CountryOfPlace { get; init; }
}

/// <summary>Resolves a noun phrase to an actor by the almanac.</summary>
public sealed class PhraseResolver
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "el", "bin", "ibn", "bint", "de", "da", "dos", "del", "van", "von", "der", "den", "ul", "ud", "abu", "ben", "la", "le", "di", "zu", "as", "ash", "an", "ar", "at", "ad",
    };

    private static readonly HashSet<string> Backing = new(StringComparer.Ordinal)
    {
        "backed", "led", "supported", "sponsored", "funded", "based", "brokered", "born", "trained", "aligned", "linked", "controlled", "occupied", "held", "run", "made", "speaking", "owned", "mediated", "allied", "imposed", "administered", "bound", "inspired",
    };

    /// <summary>Words of courtesy before a name are no part of it.</summary>
    private static readonly HashSet<string> Courtesies = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "hon", "honourable", "honorable", "mister", "madam", "comrade" };

    private const string Realm = "GBR";

    private static readonly HashSet<string> Former = new(StringComparer.Ordinal) { "former", "ex", "retired", "onetime", "exiled", "ousted", "deposed", "late", "disgraced", "sacked" };

    /// <summary>Words for people of something: what they are follows from what stands before them.</summary>
    private static readonly HashSet<string> Bearers = new(StringComparer.Ordinal)
    {
        "leader", "member", "official", "officer", "spokesman", "spokesperson", "spokeswoman", "chief", "head", "boss", "representative", "supporter", "source",
        "delegation", "delegate", "figure", "staff", "personnel", "employee", "headquarters", "chairman", "chairwoman", "chairperson", "chair", "director", "secretary", "president", "founder", "commander",
        "spokespeople", "insider", "operative", "agent", "administrator", "executive", "general secretary", "secretary general", "director general", "vice president", "manager", "chief executive", "convener", "coordinator", "cofounder", "senior official",
        "confederation", "federation", "association", "league", "society", "club", "syndicate",
    };

    private readonly NameIndex names;
    private readonly PersonIndex people;
    private readonly LonePhrase lone;

    public PhraseResolver(Almanac almanac)
    {
        Almanac = almanac;
        names = new NameIndex(almanac);
        people = new PersonIndex(almanac);
        lone = new LonePhrase(this);
    }

    public Almanac Almanac { get; }

    /// <summary>Resolves a phrase that stands alone.</summary>
    /// <param name="phrase">"Iranian Defense Minister Hatami", "rebels in Syria" …</param>
    public Actor? Resolve(string phrase, PhraseContext context)
    {
        return lone.Resolve(Word.Of(phrase), context);
    }

    /// <summary>The names of the almanac in a row of words, longest first, none overlapping.</summary>
    internal List<NameMatch> Scan(IReadOnlyList<Word> words)
    {
        var found = new List<NameMatch>();
        for (var i = 0; i < words.Count; i++)
        {
            if (names.At(words, i) is not { } match)
            {
                continue;
            }

            if (match.Count == 1 && i + 1 < words.Count && Backing.Contains(words[i + 1].Key) && (match.Of(NameKind.Country) ?? match.Of(NameKind.Adjective) ?? match.Of(NameKind.Body)) is not null)
            {
                i++;
                continue;
            }

            found.Add(match);
            i = match.End - 1;
        }

        return found;
    }

    /// <summary>The terms that a phrase with office and name speaks of, whenever they were; empty when it has not both.</summary>
    internal IReadOnlyList<Term> TermsNamed(IReadOnlyList<Word> words, int head)
    {
        var matches = Scan(words);
        var country = CountryFinder.Find(Almanac, matches, matches.FindIndex(m => m.Covers(head)), head, words, new PhraseContext(DateOnly.MaxValue));
        var run = NameRun(words, matches, head);
        if (run.Count == 0 || words.Any(w => Former.Contains(w.Key)) || OfficeIn(matches, country) is not { } office)
        {
            return [];
        }

        var terms = people.Named([.. run.Select(i => words[i].Key)]).SelectMany(p => p.Terms).Where(t => t.Office == office && (country is null || t.Of == country)).ToList();
        return terms.Select(t => (t.Person, t.Of)).Distinct().Count() == 1 ? terms : [];
    }

    /// <summary>Resolves a row of words with a known head.</summary>
    /// <param name="head">The index of the head in <paramref name="words"/>.</param>
    /// <param name="alone">Whether nothing else is known, so that a phrase in small letters may still be a name.</param>
    internal Actor? Resolve(IReadOnlyList<Word> words, int head, PhraseContext context, bool alone = false)
    {
        var matches = Scan(words);
        var at = matches.FindIndex(m => m.Covers(head));
        var former = IsFormer(words, head + 1);
        var country = CountryFinder.Find(Almanac, matches, at, head, words, context) ?? context.Country;
        var office = OfficeIn(matches, country);
        if (office is not null && country is not null && !former && Incumbent(words, matches, country, office, context.Day) is { } incumbent)
        {
            return PersonActor(incumbent, context.Day, former, country);
        }

        var run = NameRun(words, matches, head);
        if (run.Count > 0 && PersonActor(words, run, matches, country, office, context.Day, former) is { } person)
        {
            return person;
        }

        if (run.Count > 0 && office is not null && (at < 0 || matches[at].Of(NameKind.Office) is not null))
        {
            return OfficeActor(office, country, context.Day, former, Text(words, run[0], run[^1] + 1));
        }

        if (at < 0)
        {
            return run.Contains(head) && !alone ? Unknown(words, run, matches, country) : null;
        }

        return MatchActor(matches, at, words, country, context, former, alone);
    }

    /// <summary>Somebody with a name that the almanac does not know; a role beside the name gives the sectors.</summary>
    private Actor? Unknown(IReadOnlyList<Word> words, List<int> run, List<NameMatch> matches, string? country)
    {
        var role = matches.Select(m => m.Of(NameKind.Role)).FirstOrDefault(r => r is not null);
        if (run.Count < 2 && role is null)
        {
            return null;
        }

        var name = Text(words, run[0], run[^1] + 1);
        return new Actor(country is null ? "unknown" : $"{country}.unknown", "n-" + string.Join('-', run.Select(i => words[i].Key)), name, country, role is null ? [] : Almanac.Roles[role.Id], $"a name that the almanac does not know")
        {
            Kind = ActorKind.Person,
            Confidence = 0.5,
        };
    }

    /// <summary>The actor for a country as a whole.</summary>
    public Actor CountryActor(string code, string why) =>
        new(code, null, Almanac.Countries.TryGetValue(code, out var country) ? country.Name : code, code, ["GOV"], why) { Kind = ActorKind.Country };

    /// <summary>The holder of an office on a day, or the office without a person.</summary>
    public Actor? OfficeActor(string office, string? country, DateOnly day, bool former, string? name = null)
    {
        if (!Almanac.Offices.TryGetValue(office, out var kind))
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

        var holder = name is null && !former && kind.Single ? Almanac.Holder(country, office, day) : null;
        var sectors = former ? ["ELI"] : Almanac.SectorsOf(country, kind);
        var title = $"{Almanac.Countries.GetValueOrDefault(country)?.Adjectives.FirstOrDefault() ?? country} {kind.Titles[0]}";
        return holder is null
            ? new Actor(former ? $"{country}.eli" : $"{country}.{office}", null, name ?? title, country, sectors, $"{(former ? "former " : string.Empty)}{title}")
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

    internal static string Text(IReadOnlyList<Word> words, int from, int to) => string.Join(' ', words.Skip(from).Take(to - from).Select(w => w.Form));

    /// <summary>Whether a word before the end of the phrase says that its people are no longer what they were.</summary>
    internal static bool IsFormer(IReadOnlyList<Word> words, int end)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Former.Contains(words[i].Key) || (words[i].Key == "then" && i + 1 < end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody who was of a body once.</summary>
    internal static Actor Retired(Actor actor) =>
        actor with { Code = actor.Country is null ? "eli" : $"{actor.Country}.eli", Sectors = ["ELI"], Why = $"formerly {actor.Why}", Kind = actor.Country is null ? ActorKind.Role : ActorKind.Official };

    /// <summary>Whether a name is a word for people of something, so that the something tells what they are.</summary>
    internal static bool IsBearer(NameMatch match, IReadOnlyList<Word> words) =>
        (match.Of(NameKind.Role) is { } role && Bearers.Contains(role.Id)) || (match.Of(NameKind.Office) is not null && match.Count == 1 && Bearers.Contains(words[match.First].LemmaKey));

    private static string? OfficeIn(List<NameMatch> matches, string? country)
    {
        string? office = null;
        foreach (var match in matches)
        {
            var entries = match.Entries.Where(e => e.Kind == NameKind.Office).ToList();
            if (entries.Count > 0)
            {
                office = (entries.Find(e => e.Country is not null && e.Country == country) ?? entries.Find(e => e.Country is null) ?? (country is null ? entries[0] : null))?.Id ?? office;
                break;
            }
        }

        return office;
    }

    /// <summary>The words of a personal name around the head: capitalised words that no other name of the almanac covers.</summary>
    private static List<int> NameRun(IReadOnlyList<Word> words, List<NameMatch> matches, int head)
    {
        bool IsName(int i) => i >= 0 && i < words.Count && words[i].IsCapital && !Courtesies.Contains(words[i].Key) && !matches.Exists(m => m.Covers(i) && m.Of(NameKind.Person) is null);
        var start = head;
        if (!IsName(head))
        {
            // "Brigadier General Amir Hatami": the name follows all ranks and titles that the head stands in.
            start = head;
            while (start < words.Count && matches.Exists(m => m.Covers(start) && (m.Of(NameKind.Role) ?? m.Of(NameKind.Office)) is not null))
            {
                start++;
            }

            if (start == head || start >= words.Count || !(IsName(start) || (Particles.Contains(words[start].Key) && IsName(start + 1))))
            {
                return [];
            }
        }

        var (first, last) = (start, start);
        while (first > 0 && (IsName(first - 1) || (Particles.Contains(words[first - 1].Key) && (IsName(first - 2) || first - 1 >= 0 && Particles.Contains(words[first - 1].Key) && !words[first - 1].Key.Equals("de", StringComparison.Ordinal)))))
        {
            first--;
        }

        while (IsName(last + 1) || (last + 2 < words.Count && Particles.Contains(words[last + 1].Key) && IsName(last + 2)))
        {
            last++;
        }

        // "Al Asad Airbase": a name before a thing is the thing's.
        if (first == last && first > 0 && words[first - 1].Key is "the" or "a" or "an" && !matches.Exists(m => m.Covers(first)))
        {
            return [];
        }

        var named = last + 1 < words.Count && words[last + 1].IsCapital && words[last + 1].Token == words[last].Token + 1 && matches.Exists(m => m.Covers(last + 1) && m.Of(NameKind.Office) is null);
        return named ? [] : [.. Enumerable.Range(first, last - first + 1)];
    }

    private Actor? PersonActor(IReadOnlyList<Word> words, List<int> run, List<NameMatch> matches, string? country, string? office, DateOnly day, bool former)
    {
        var title = matches.FindLast(m => m.End <= run[0]);
        var titled = office is not null || (title.Count > 0 && title.Of(NameKind.Role) is not null);
        var person = people.Find([.. run.Select(i => words[i].Key)], country, office, day, titled);
        return person is null ? null : PersonActor(person, day, former, country, TitleOf(person, title, office));
    }

    /// <summary>The holder of the very office that stands before the name, even when the name is a word too: "Interior Minister Spies".</summary>
    private Person? Incumbent(IReadOnlyList<Word> words, List<NameMatch> matches, string country, string office, DateOnly day)
    {
        var title = matches.FindIndex(m => m.Of(NameKind.Office) is not null);
        if (title < 0)
        {
            return null;
        }

        var (first, last) = (matches[title].End, matches[title].End);
        while (last < words.Count && (words[last].IsCapital || (last > first && Particles.Contains(words[last].Key))))
        {
            last++;
        }

        return last == first ? null : people.InOffice([.. Enumerable.Range(first, last - first).Select(i => words[i].Key)], country, office, day);
    }

    /// <summary>What the title before a name says, when the person is not known to have had it.</summary>
    private IReadOnlyList<string>? TitleOf(Person person, NameMatch title, string? office)
    {
        if (office is not null)
        {
            return person.Terms.Exists(t => t.Office == office) ? null : Almanac.Offices[office].Sectors;
        }

        return title.Count > 0 && title.Of(NameKind.Role) is { } role ? Almanac.Roles[role.Id] : null;
    }

    /// <summary>A person as what they were on a day: the code follows from the term or relation in force.</summary>
    /// <param name="title">The sectors of a title that the phrase gives them and the almanac does not know of.</param>
    public Actor PersonActor(Person person, DateOnly day, bool former = false, string? country = null, IReadOnlyList<string>? title = null)
    {
        // Of the thrones that one monarch holds, the first is meant.
        var held = person.Terms.Where(t => t.Days.Contains(day) && !former)
            .OrderBy(t => t.Of == country ? 0 : 1).ThenBy(Rank).ThenBy(t => t.Office == "hos" && t.Of != Realm && person.Terms.Exists(o => o.Office == "hos" && o.Of == Realm) ? 1 : 0)
            .ThenByDescending(t => t.Days.From).FirstOrDefault();
        if (held is not null)
        {
            return TermActor(person, held, $"{person.Name}, {OfficeName(held)}{Since(held)}");
        }

        var last = person.Terms.Where(t => t.Days.To < day).MaxBy(t => t.Days.To);
        var near = last ?? person.Terms.MinBy(t => t.Days.From)!;
        var home = HomeOf(near.Of);
        if (title is { Count: > 0 } && !former && (last is null || last.Days.To.DayNumber + 30 < day.DayNumber))
        {
            var sector = title[0].ToLowerInvariant();
            return new Actor(home is null ? sector : $"{home}.{sector}", person.Id, person.Name, home, title, $"{person.Name}, by the title that the phrase gives") { Kind = ActorKind.Person, Confidence = 0.7 };
        }

        if (last is not null && (former || last.Days.To.DayNumber + 30 < day.DayNumber))
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

    private Actor TermActor(Person person, Term term, string why)
    {
        if (Almanac.BodyOn(term.Of, term.Days.From) is { } body)
        {
            return new Actor(body.Id, person.Id, person.Name, body.Country, body.Sectors, why) { Kind = ActorKind.Person, Office = term.Office };
        }

        var sectors = Almanac.Offices.TryGetValue(term.Office, out var office) ? Almanac.SectorsOf(term.Of, office)
            : Almanac.Roles.TryGetValue(term.Office, out var role) ? role : term.Office is "opposition" ? ["OPP"] : (IReadOnlyList<string>)["GOV"];
        return new Actor($"{term.Of}.{term.Office}", person.Id, person.Name, term.Of.Length == 3 ? term.Of : null, sectors, why) { Kind = ActorKind.Person, Office = term.Office };
    }

    private string OfficeName(Term term) =>
        $"{(Almanac.Offices.TryGetValue(term.Office, out var office) ? office.Titles[0] : term.Office)} of {(Almanac.Countries.TryGetValue(term.Of, out var country) ? country.Name : Almanac.BodyOn(term.Of, term.Days.From)?.Name ?? term.Of)}";

    private string? HomeOf(string of) => Almanac.Countries.ContainsKey(of) ? of : Almanac.BodyOn(of, DateOnly.MaxValue)?.Country;

    private Actor? MatchActor(List<NameMatch> matches, int at, IReadOnlyList<Word> words, string? country, PhraseContext context, bool former, bool alone)
    {
        var match = matches[at];

        // "Congress", "the Senate": of the country named, by the role noun, when that is not the body's own.
        if (match.Of(NameKind.Body) is not null && PickBody(match, country, context.Day) is { } body
            && !(match.Of(NameKind.Role) is not null && body.Kind is ActorKind.Official or ActorKind.Group && country is not null && body.Country != country))
        {
            return BodyActor(body, $"{body.Name} in the almanac");
        }

        if (match.Of(NameKind.Person) is { } personEntry)
        {
            return PersonActor(Almanac.People[personEntry.Id], context.Day, former, country);
        }

        if (match.Of(NameKind.Country) is { } state)
        {
            return CountryActor(state.Id, $"'{Text(words, match.First, match.End)}' is {Almanac.Countries[state.Id].Name}");
        }

        if (match.Of(NameKind.Metonym) is { } metonym)
        {
            return CountryActor(metonym.Id, $"'{Text(words, match.First, match.End)}' stands for the government of {Almanac.Countries[metonym.Id].Name}");
        }

        if (match.Of(NameKind.Capital) is { } capital)
        {
            return CountryActor(capital.Id, $"the capital '{Text(words, match.First, match.End)}' stands for the government of {Almanac.Countries[capital.Id].Name}") with { Confidence = 0.75 };
        }

        if (match.Of(NameKind.Office) is not null)
        {
            var common = match.Entries.FirstOrDefault(e => e.Kind == NameKind.Office && e.Country is null);
            var own = match.Entries.FirstOrDefault(e => e.Kind == NameKind.Office && e.Country is not null && (e.Country == country || (country is null && common is null && match.Of(NameKind.Role) is null && match.Entries.Count(o => o.Kind == NameKind.Office) == 1)));
            var id = own?.Id ?? common?.Id ?? (match.Of(NameKind.Role) is null ? match.Of(NameKind.Office)!.Id : null);
            if (id is not null && BodyBefore(matches, at, words, context.Day, former, adjacent: true) is { Kind: ActorKind.Group or ActorKind.Organisation } theirs)
            {
                return theirs;
            }

            if (id is not null && !(match.Of(NameKind.Role) is not null && Almanac.Offices[id].Single is false))
            {
                return OfficeActor(id, country ?? own?.Country, context.Day, former);
            }
        }

        if (match.Of(NameKind.Role) is { } role)
        {
            // "the media network Rudaw": the role noun only says what the outlet is.
            if (matches.Find(m => m.Of(NameKind.Body) is not null) is { Entries: not null } named && PickBody(named, null, context.Day) is { Kind: ActorKind.Outlet } outlet && Almanac.Roles[role.Id].Contains("JRN"))
            {
                return new Actor(outlet.Id, null, outlet.Name, outlet.Country, outlet.Sectors, $"{outlet.Name} in the almanac") { Kind = outlet.Kind };
            }

            return BodyBefore(matches, at, words, context.Day, former, adjacent: false)
                ?? RoleActor(Bearing(matches, at, words) ?? role.Id, country, former, Text(words, match.First, match.End), matches.Exists(m => m.Of(NameKind.Folk) is { Country: null } && m.End <= match.First));
        }

        if (match.Of(NameKind.Folk) is { } folk)
        {
            var sectors = Almanac.Folks[folk.Id].Sectors;
            var kind = sectors[0].ToLowerInvariant();
            return new Actor(country is null ? kind : $"{country}.{kind}", null, Text(words, match.First, match.End), country, sectors, $"'{Text(words, match.First, match.End)}'") { Kind = country is null ? ActorKind.Role : ActorKind.Official, Confidence = 0.6 };
        }

        if (match.Of(NameKind.Adjective) is { } people)
        {
            var plural = words[match.End - 1].Key != words[match.End - 1].LemmaKey;
            return new Actor($"{people.Id}{(plural || !alone ? ".cvl" : string.Empty)}", null, Text(words, match.First, match.End), people.Id, ["CVL"], $"people of {Almanac.Countries[people.Id].Name}") { Kind = ActorKind.Official, Confidence = 0.6 };
        }

        return null;
    }

    /// <summary>Of several things that somebody is at a time, the lowest is named: a foreign minister also leads a party.</summary>
    private int Rank(Term term) => term.Office switch
    {
        "gov" => 3,
        "moi" or "dpm" => 1,
        _ when Almanac.Offices.ContainsKey(term.Office) => PersonIndex.IsWeighty(term.Office) || term.Office is "spk" or "unr" ? 0 : 1,
        _ => Almanac.BodyOn(term.Of, term.Days.From)?.Sectors is ["PTY", ..] ? 2 : 0,
    };

    /// <summary>"the Hezbollah leader": the one who led it on the day, when there was but one.</summary>
    private Actor? LeaderOf(Body body, NameMatch title, IReadOnlyList<Word> words, DateOnly day)
    {
        var last = words[title.End - 1];
        if (last.Key != last.LemmaKey || last.Key is not ("leader" or "chief" or "head" or "chairman" or "president") || title.Count > 1 || title.First == 0
            || words[0].Key is "a" or "an" or "one" or "another" or "senior" or "top" or "local" || !Almanac.TermsByOffice.TryGetValue($"{body.Id}.leader", out var terms))
        {
            return null;
        }

        var leaders = terms.FindAll(t => t.Days.Contains(day));
        return leaders.Count == 1 ? PersonActor(Almanac.People[leaders[0].Person], day, country: body.Id) : null;
    }

    private static Actor BodyActor(Body body, string why) => new(body.Id, null, body.Name, body.Country, body.Sectors, why) { Kind = body.Kind };

    /// <summary>"police spokesman", "Jewish community leader": the role that tells what the people of the head are.</summary>
    private static string? Bearing(List<NameMatch> matches, int at, IReadOnlyList<Word> words)
    {
        if (at == 0 || !IsBearer(matches[at], words) || matches[at - 1].End != matches[at].First)
        {
            return null;
        }

        return matches[at - 1].Of(NameKind.Role) is { } role && !Bearers.Contains(role.Id) ? role.Id : null;
    }

    /// <summary>"Hezbollah fighters", "a UN official": the people of a group or organisation act for it.</summary>
    private Actor? BodyBefore(List<NameMatch> matches, int at, IReadOnlyList<Word> words, DateOnly day, bool former, bool adjacent)
    {
        for (var i = 0; i < at; i++)
        {
            if ((adjacent && matches[i].End != matches[at].First) || matches[i].Of(NameKind.Body) is null || PickBody(matches[i], null, day) is not { Kind: ActorKind.Group or ActorKind.Organisation or ActorKind.Official } body)
            {
                continue;
            }

            if (!former && body.Kind is ActorKind.Group && matches[i].End == matches[at].First && LeaderOf(body, matches[at], words, day) is { } leader)
            {
                return leader;
            }

            var actor = BodyActor(body, $"people of {body.Name}") with { Confidence = 0.85 };
            return former && body.Kind != ActorKind.Group ? Retired(actor) : actor;
        }

        return null;
    }

    private Body? PickBody(NameMatch match, string? country, DateOnly day) =>
        match.Entries.Where(e => e.Kind == NameKind.Body).Select(e => Almanac.BodyOn(e.Id, day)!)
            .OrderBy(b => b.Country is not null && b.Country == country ? 0 : 1).ThenBy(b => b.Days.Contains(day) ? 0 : 1).ThenBy(b => b.Kind == ActorKind.Outlet ? 1 : 0).FirstOrDefault();

    private Actor RoleActor(string role, string? country, bool former, string text, bool stateless)
    {
        // The forces of a people without a state are no army.
        var sectors = former ? ["ELI"] : stateless && country is null && Almanac.Roles[role] is ["MIL", ..] ? ["REB", "UAF"] : Almanac.Roles[role];
        var kind = sectors.Length > 0 ? sectors[0].ToLowerInvariant() : "unk";
        var adjective = country is null ? null : Almanac.Countries.GetValueOrDefault(country)?.Adjectives.FirstOrDefault();
        return new Actor(country is null ? kind : $"{country}.{kind}", null, adjective is null ? text : $"{adjective} {text}", country, sectors, $"'{role}' {(country is null ? "of an unknown country" : $"of {Almanac.Countries.GetValueOrDefault(country)?.Name ?? country}")}")
        {
            Kind = country is null ? ActorKind.Role : ActorKind.Official,
            Office = role,
            Confidence = country is null ? 0.5 : 0.8,
        };
    }
}
