using System.Runtime.InteropServices;

namespace Dragoman.Actors;

/// <summary>People by surname, chosen by country, office and day.</summary>
internal sealed class PersonIndex
{
    private static readonly HashSet<string> FamilyFirst = new(StringComparer.Ordinal) { "CHN", "KOR", "PRK", "VNM", "TWN", "KHM", "HUN", "SGP" };

    /// <summary>Where people bear two surnames, or names in no fixed order.</summary>
    private static readonly HashSet<string> TwoSurnames = new(StringComparer.Ordinal)
    {
        "ESP", "MEX", "VEN", "COL", "PER", "CHL", "ARG", "CUB", "BOL", "ECU", "HND", "GTM", "SLV", "NIC", "PAN", "PRY", "URY", "CRI", "DOM", "IDN", "MMR",
    };

    /// <summary>Surnames that are words of the calendar; alone they are never the person, after an office they are: "Prime Minister May".</summary>
    private static readonly HashSet<string> NoSurname = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };

    /// <summary>How many may bear the surname of a leader, or of a minister, that is understood by itself.</summary>
    private const int FewLeaders = 6;
    private const int FewOthers = 2;

    private static readonly string[] Weight = ["hos", "hog", "sl", "mfa", "mod", "leader", "moi", "cos", "int"];

    private readonly Dictionary<string, List<Person>> bySurname = new(20_000, StringComparer.Ordinal);
    private readonly Almanac almanac;

    public PersonIndex(Almanac almanac)
    {
        this.almanac = almanac;
        foreach (var person in almanac.People.Values)
        {
            var (familyFirst, longNames) = (false, false);
            foreach (var term in person.Terms)
            {
                familyFirst |= FamilyFirst.Contains(term.Of);
                longNames |= TwoSurnames.Contains(term.Of);
            }

            foreach (var name in person.Names)
            {
                AddSurnames(person, name, familyFirst, longNames);
            }
        }
    }

    /// <summary>The person whom a name most likely means, or null.</summary>
    /// <param name="name">The keys of the words of the name.</param>
    /// <param name="country">A country that the phrase names, or null.</param>
    /// <param name="office">An office that the phrase names, or null.</param>
    /// <param name="titled">Whether some title stands before the name.</param>
    /// <param name="spoken">The countries that the report speaks of; a surname alone is of one of them. Null where nothing is known.</param>
    public Person? Find(IReadOnlyList<string> name, string? country, string? office, DateOnly day, bool titled = false, IReadOnlySet<string>? spoken = null)
    {
        if (name.Count == 0 || (name.Count == 1 && (name[0].Length < 2 || (office is null && NoSurname.Contains(name[0])))))
        {
            return null;
        }

        var candidates = new List<Person>();
        foreach (var key in new[] { name[^1], name[0] }.Distinct())
        {
            if (bySurname.TryGetValue(key, out var people))
            {
                candidates.AddRange(people.Where(p => !candidates.Contains(p) && p.Names.Any(n => Fits(name, n)) && (country is not null || spoken is null || IsSpokenOf(p, spoken) || (name.Count > 1 ? IsWholeName(p, name) : titled || IsFamous(p, key, day)))));
            }
        }

        var best = candidates
            .Select(p => (Person: p, Score: Score(p, name, country, office, day, titled)))
            .OrderByDescending(c => c.Score).ThenBy(c => c.Person.Id, StringComparer.Ordinal).ToList();
        if (best.Count > 0 && best[0].Score > 0)
        {
            var doubtful = name.Count == 1 && ((best.Count > 1 && best[0].Score - best[1].Score < (country is null ? 0.2 : 0.05))
                || (!titled && OrdinaryNames.Contains(name[0]) && !Leads(best[0].Person, day)));
            return doubtful ? null : best[0].Person;
        }

        return country is not null && office is not null ? Similar(name, country, office, day) : null;
    }

    /// <summary>The person of that name in that very office about that day.</summary>
    public Person? InOffice(IReadOnlyList<string> name, string country, string office, DateOnly day)
    {
        if (!almanac.TermsByOffice.TryGetValue($"{country}.{office}", out var terms))
        {
            return null;
        }

        // Of a family that holds the office one after the other, the one who holds it on that day.
        Term? best = null;
        foreach (var term in terms)
        {
            if (term.Days.From.DayNumber - 30 <= day.DayNumber && day.DayNumber <= term.Days.To.DayNumber + 30L
                && almanac.People[term.Person].Names.Exists(n => n.Length > 0 && name.Any(word => word == n[^1]) && Fits(name, n))
                && (best is null || (!best.Days.Contains(day) && (term.Days.Contains(day) || term.Days.From > best.Days.From))))
            {
                best = term;
            }
        }

        return best is null ? null : almanac.People[best.Person];
    }

    /// <summary>All terms in an office of people whose name is like the given one.</summary>
    public IEnumerable<Term> InOffice(IReadOnlyList<string> name, string country, string office) =>
        almanac.TermsByOffice.TryGetValue($"{country}.{office}", out var terms) ? terms.Where(t => almanac.People[t.Person].Names.Exists(n => n.Length > 1 && Fits(name, n))) : [];

    /// <summary>Whether somebody leads a state, and so is named by surname everywhere.</summary>
    private static bool Leads(Person person, DateOnly day) => person.Terms.Exists(t => t.Office is "hos" or "hog" or "sl" && t.Days.From <= day && day.DayNumber <= t.Days.To.DayNumber + 1500L);

    /// <summary>Everybody whom a name fits.</summary>
    public IReadOnlyList<Person> Named(IReadOnlyList<string> name) =>
        bySurname.TryGetValue(name[^1], out var people) ? [.. people.Where(p => p.Names.Any(n => Fits(name, n)))] : [];

    private void AddSurnames(Person person, string[] name, bool familyFirst, bool longNames)
    {
        if (name.Length == 0)
        {
            return;
        }

        // Of "Harald V" the numeral is no surname.
        var end = name.Length - 1;
        while (end > 0 && IsNumeral(name[end]))
        {
            end--;
        }

        Add(name[end], person);
        if (familyFirst)
        {
            Add(name[0], person);
        }

        if (name.Length > 3 || longNames)
        {
            for (var i = 1; i < name.Length; i++)
            {
                if (name[i].Length > 3)
                {
                    Add(name[i], person);
                }
            }
        }
    }

    private static bool IsNumeral(string word) => word.Length < 5 && word.All(c => c is 'i' or 'v' or 'x');

    private void Add(string key, Person person)
    {
        ref var people = ref CollectionsMarshal.GetValueRefOrAddDefault(bySurname, key, out _);
        people ??= new List<Person>(1);
        if (people.Count == 0 || people[^1] != person)
        {
            people.Add(person);
        }
    }

    /// <summary>Whether a surname alone is enough anywhere: few bear it, and they are in the news in that time.</summary>
    private bool IsFamous(Person person, string surname, DateOnly day)
    {
        var few = bySurname[surname].Count(p => p.Names.Exists(n => n[^1] == surname || n[0] == surname));
        return Leads(person, day) ? few <= FewLeaders
            : few <= FewOthers && person.Terms.Exists(t => (IsWeighty(t.Office) || t.Office == "opposition") && t.Days.Contains(day));
    }

    /// <summary>Whether somebody is of one of the countries, or of a group or organisation without one.</summary>
    private bool IsSpokenOf(Person person, IReadOnlySet<string> spoken) =>
        person.Terms.Exists(t => spoken.Contains(t.Of.Length > 3 && t.Of[3] == '.' ? t.Of[..3] : t.Of) || (!almanac.Countries.ContainsKey(t.Of) && (almanac.BodyOn(t.Of, t.Days.From)?.Country is not { } home || spoken.Contains(home))));

    /// <summary>Whether the shorter of two names is short for the longer: all its words or initials stand there, the last as a whole.</summary>
    private static bool Fits(IReadOnlyList<string> given, string[] full)
    {
        // "Jean-Jacques Muyembe" is not the Grand Duke Jean.
        if (full.Length == 1 && given.Count > 1)
        {
            return false;
        }

        var (shorter, longer) = given.Count <= full.Length ? (given, (IReadOnlyList<string>)full) : (full, given);
        for (var i = 0; i < shorter.Count; i++)
        {
            var (word, last) = (shorter[i], i == shorter.Count - 1);
            if (!longer.Any(other => Same(word, other) || (!(last && word.Length > 1) && IsInitial(word, other))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name goes from the first to the last word of a person's, in either order; "Mohamed Noor" is not Raja Mohamed Affandi Raja Mohamed Noor.</summary>
    private static bool IsWholeName(Person person, IReadOnlyList<string> name) =>
        person.Names.Exists(n => Fits(name, n) && (n.Length <= 3 || name.Count > 3 || (Same(name[0], n[0]) && Same(name[^1], n[^1])) || (Same(name[0], n[^1]) && Same(name[^1], n[0]))));

    private static bool IsInitial(string one, string other) => (one.Length == 1 || other.Length == 1) && one[0] == other[0];

    private static bool Same(string one, string other) =>
        one == other || (one.Length > 4 && other.Length > 4 && one[0] == other[0] && NameKey.Skeleton(one) == NameKey.Skeleton(other));

    /// <summary>Whether the holders of an office are named by surname everywhere.</summary>
    public static bool IsWeighty(string office) => Array.IndexOf(Weight, office) >= 0;

    private bool IsMinor(Term term) => !IsWeighty(term.Office) && almanac.Offices.ContainsKey(term.Office);

    private double Score(Person person, IReadOnlyList<string> name, string? country, string? office, DateOnly day, bool titled)
    {
        var best = double.NegativeInfinity;
        var bare = name.Count == 1 && country is null && !titled;
        foreach (var term in person.Terms)
        {
            // A farm minister's surname alone is anybody's.
            if (bare && IsMinor(term))
            {
                continue;
            }

            var away = Math.Max(0, Math.Max(term.Days.From.DayNumber - day.DayNumber, day.DayNumber - term.Days.To.DayNumber));
            var score = away == 0 ? 3.0 : away < 60 ? 2.5 : Math.Max(0.1, 2 - (away / 1500.0));
            if (country is not null)
            {
                score += term.Of == country ? 2 : -3;
            }

            if (office is not null)
            {
                score += term.Office == office ? 1 : -0.5;
            }

            var weight = Array.IndexOf(Weight, term.Office);
            score += weight < 0 ? 0 : 0.5 - (0.05 * weight);
            best = Math.Max(best, score);
        }

        // "Nawaz Sharif" is he before his daughter Maryam Nawaz Sharif.
        if (name.Count > 1 && person.Names.Exists(n => n.AsSpan().SequenceEqual(name is string[] given ? given : [.. name])))
        {
            best += 2;
        }

        // A full name outweighs the doubt about dates; a bare surname needs somebody in office about then.
        return name.Count > 1 ? best + 1 : best - (country is null && office is null ? 2 : 0.5);
    }

    /// <summary>The holder of the very office on that day, when the name sounds like theirs.</summary>
    private Person? Similar(IReadOnlyList<string> name, string country, string office, DateOnly day)
    {
        var skeleton = NameKey.Skeleton(name[^1]);
        if (skeleton.Length < 2 || !almanac.TermsByOffice.TryGetValue($"{country}.{office}", out var terms))
        {
            return null;
        }

        return terms.Where(t => t.Days.From.DayNumber - 60 <= day.DayNumber && day.DayNumber <= t.Days.To.DayNumber + 400L)
            .Select(t => almanac.People[t.Person])
            .FirstOrDefault(p => p.Names.Any(n => n.Any(w => NameKey.Skeleton(w) == skeleton)));
    }
}
