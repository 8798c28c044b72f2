namespace Dragoman.Actors;

/// <summary>What a phrase brings along from its surroundings.</summary>
/// <param name="Day">The day that offices are asked for.</param>
/// <param name="Country">A country known from elsewhere ("president of *France*"), or null.</param>
public sealed record PhraseContext(DateOnly Day, string? Country = null)
{
    /// <summary>The days in which the report can have been written, when they are many; null when the day is known.</summary>
    public DateRange? Written { get; init; }

    /// <summary>The countries that the report speaks of; null where there is no report.</summary>
    public IReadOnlySet<string>? Spoken { get; init; }

    /// <summary>Those of them that it names otherwise than by a word that several countries share ("Congress", "Maoists").</summary>
    public IReadOnlySet<string>? Named { get; init; }

    /// <summary>Tells the country of a place by its name, when nothing else in the phrase does; null where places are not asked for.</summary>
    public Func<string, string?>? CountryOfPlace { get; init; }
}

/// <summary>Resolves a noun phrase to an actor by the almanac.</summary>
public sealed class PhraseResolver
{
    /// <summary>What the ids of people and bodies begin with that the almanac does not have.</summary>
    internal const string Unlisted = "n-";

    /// <summary>The office of those who govern a part of a country.</summary>
    private const string Regional = "reg";

    private static readonly HashSet<string> Backing = new(StringComparer.Ordinal)
    {
        "backed", "led", "supported", "sponsored", "funded", "based", "brokered", "born", "trained", "aligned", "linked", "controlled", "occupied", "held", "run", "made", "speaking", "owned", "mediated", "allied", "imposed", "administered", "bound", "inspired",
    };

    private static readonly HashSet<string> Former = new(StringComparer.Ordinal) { "former", "ex", "retired", "onetime", "exiled", "ousted", "deposed", "late", "disgraced", "sacked" };

    private readonly NameIndex names;
    private readonly PersonIndex people;
    private readonly LonePhrase lone;
    private readonly NamedActor named;

    public PhraseResolver(Almanac almanac)
    {
        Almanac = almanac;
        Builder = new ActorBuilder(almanac);
        named = new NamedActor(almanac, Builder);
        var persons = Task.Run(() => new PersonIndex(almanac));
        names = new NameIndex(almanac);
        people = persons.GetAwaiter().GetResult();
        lone = new LonePhrase(this);
    }

    public Almanac Almanac { get; }

    internal ActorBuilder Builder { get; }

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
        var run = NameRun.Find(words, matches, head);
        if (run.Count == 0 || OfficeIn(matches, country) is not { } office)
        {
            return [];
        }

        string[] name = [.. run.Select(i => words[i].Key)];
        var terms = people.Named(name).SelectMany(p => p.Terms).Where(t => t.Office == office && (country is null || t.Of == country)).ToList();
        if (terms.Count == 0 && country is not null && name.Length > 1)
        {
            // "Mohammad Baqeri" for Mohammad Bagheri: spelled otherwise, but of that very office.
            terms = [.. people.InOffice(name, country, office)];
        }

        return terms.Select(t => (t.Person, t.Of)).Distinct().Count() == 1 ? terms : [];
    }

    /// <summary>The terms in an office of the one person whom a full name fits; empty when several or nobody had it.</summary>
    internal IReadOnlyList<Term> TermsOf(IReadOnlyList<Word> name, string office)
    {
        var terms = name.Count < 2 ? [] : people.Named([.. name.Select(w => w.Key)]).SelectMany(p => p.Terms).Where(t => t.Office == office).ToList();
        return terms.Select(t => (t.Person, t.Of)).Distinct().Count() == 1 ? terms : [];
    }

    /// <summary>Resolves a row of words with a known head.</summary>
    /// <param name="head">The index of the head in <paramref name="words"/>.</param>
    /// <param name="alone">Whether nothing else is known, so that a phrase in small letters may still be a name.</param>
    internal Actor? Resolve(IReadOnlyList<Word> words, int head, PhraseContext context, bool alone = false)
    {
        words = NationFirst(words, head);
        var matches = Scan(words);
        var at = matches.FindIndex(m => m.Covers(head));
        var former = IsFormer(words, head + 1);
        var country = CountryFinder.Find(Almanac, matches, at, head, words, context) ?? context.Country;
        if (country is null && CountryFinder.OfPlace(matches, at, words, context) is { } region)
        {
            if (OfficeIn(matches, region) is not { } local || !Almanac.Offices[local].Single)
            {
                country = region;
            }
            else if (!IsOfState(local))
            {
                // "California Secretary of State": not the one of the whole country.
                return Builder.OfficeActor(Regional, region, context, former, Text(words, 0, words.Count));
            }
        }

        var office = OfficeIn(matches, country);
        if (office is not null && country is not null && !former && Incumbent(words, head, matches, country, office, context.Day) is { } incumbent)
        {
            return Builder.PersonActor(incumbent, context.Day, former, country, office: office);
        }

        var run = NameRun.Find(words, matches, head);
        if (run.Count > 0 && PersonActor(words, run, matches, country, office, context, former) is { } person)
        {
            return person;
        }

        if (run.Count > 0 && office is not null && (at < 0 || matches[at].Of(NameKind.Office) is not null))
        {
            return Builder.OfficeActor(office, country, context, former, Text(words, run[0], run[^1] + 1));
        }

        if (at < 0)
        {
            return run.Contains(head) && !alone ? Unknown(words, run, matches, country) : null;
        }

        return named.Resolve(matches, at, words, country, context, former, alone);
    }

    /// <summary>"the top Iranian diplomat" as "the Iranian top diplomat", so that the title stands together.</summary>
    private IReadOnlyList<Word> NationFirst(IReadOnlyList<Word> words, int head)
    {
        var top = -1;
        for (var i = 0; i < head - 1; i++)
        {
            top = words[i].Key is "top" or "chief" ? i : top;
        }

        if (top < 0 || names.At(words, top + 1) is not { } nation || nation.Of(NameKind.Adjective) is null || nation.End > head)
        {
            return words;
        }

        var end = nation.End;
        while (end < head && (words[end].Key == "and" || names.At(words, end)?.Of(NameKind.Adjective) is not null))
        {
            end++;
        }

        return [.. words.Take(top), .. words.Skip(top + 1).Take(end - top - 1), words[top], .. words.Skip(end)];
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
        return new Actor(country is null ? "unknown" : $"{country}.unknown", Unlisted + string.Join('-', run.Select(i => words[i].Key)), name, country, role is null ? [] : Almanac.Roles[role.Id], $"a name that the almanac does not know")
        {
            Kind = ActorKind.Person,
            Confidence = 0.5,
        };
    }

    /// <summary>A body with a name that the almanac does not know; a role beside the name gives the sectors, an adjective the country.</summary>
    /// <param name="first">Where the name begins in <paramref name="words"/>.</param>
    /// <param name="end">Behind its last word.</param>
    internal Actor? Organisation(IReadOnlyList<Word> words, int first, int end, int head, PhraseContext context)
    {
        var matches = Scan(words);
        if (first < 0 || matches.Exists(m => m.First < end && m.End > first && (m.Of(NameKind.Country) ?? m.Of(NameKind.Body) ?? m.Of(NameKind.Person)) is not null))
        {
            return null;
        }

        var at = matches.FindIndex(m => m.Covers(head));
        var country = CountryFinder.Find(Almanac, matches, at, head, words, context) ?? context.Country ?? CountryFinder.OfPlace(matches, at, words, context);
        var role = matches.Select(m => m.Of(NameKind.Role)).FirstOrDefault(r => r is not null);
        var name = Text(words, first, end);
        return new Actor(Unlisted + string.Join('-', Enumerable.Range(first, end - first).Select(i => words[i].Key)), null, name, country, role is null ? [] : Almanac.Roles[role.Id], "a body by its name, which the almanac does not know")
        {
            Kind = ActorKind.Organisation,
            Confidence = 0.4,
        };
    }

    internal static string Text(IReadOnlyList<Word> words, int from, int to) => string.Join(' ', words.Skip(from).Take(to - from).Select(w => w.Form));

    /// <summary>"Iran-*backed*": the country before it is not the one of the phrase.</summary>
    internal static bool IsBacking(Word word) => Backing.Contains(word.Key);

    /// <summary>Whether a word before the end of the phrase says that its people are no longer what they were.</summary>
    internal static bool IsFormer(IReadOnlyList<Word> words, int end)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (IsFormer(words[i]) || (words[i].Key == "then" && i + 1 < end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only whole countries have an office: "the Los Angeles Kings" are a team.</summary>
    private static bool IsOfState(string office) => office is "hos" or "hog" or "sl";

    /// <summary>Whether a word says so by itself: "ousted".</summary>
    internal static bool IsFormer(Word word) => Former.Contains(word.Key);

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

    private Actor? PersonActor(IReadOnlyList<Word> words, List<int> run, List<NameMatch> matches, string? country, string? office, PhraseContext context, bool former)
    {
        var title = matches.FindLast(m => m.End <= run[0]);
        var titled = office is not null || (title.Count > 0 && title.Of(NameKind.Role) is not null);
        var person = people.Find([.. run.Select(i => words[i].Key)], country, office, context.Day, titled, context.Spoken);
        return person is null ? null : Builder.PersonActor(person, context.Day, former, country, TitleOf(person, title, office), office);
    }

    /// <summary>The holder of the very office that stands before the name, even when the name is a word too: "Finance Minister Long".</summary>
    private Person? Incumbent(IReadOnlyList<Word> words, int head, List<NameMatch> matches, string country, string office, DateOnly day)
    {
        var title = matches.FindIndex(m => m.Of(NameKind.Office) is not null);
        if (title < 0)
        {
            return null;
        }

        var (first, last) = (matches[title].End, matches[title].End);
        while (last < words.Count && (words[last].IsCapital || (last > first && NameRun.IsParticle(words[last]))))
        {
            last++;
        }

        // "President Assad's government" is not the president.
        return last == first || head >= last ? null : people.InOffice([.. Enumerable.Range(first, last - first).Select(i => words[i].Key)], country, office, day);
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
}
