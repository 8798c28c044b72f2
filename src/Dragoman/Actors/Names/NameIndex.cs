using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Dragoman.Actors;

/// <summary>What a name of the almanac stands for.</summary>
internal enum NameKind
{
    Country,
    Adjective,
    Capital,
    Metonym,
    Office,
    Role,
    Body,
    Person,

    /// <summary>A people or a kind of arms that tells of a country.</summary>
    Folk,
}

/// <summary>A name of the almanac.</summary>
/// <param name="Id">A country code, office, role noun, body or person, by <paramref name="Kind"/>.</param>
/// <param name="Country">The only country that uses the name (titles), or null.</param>
/// <param name="Acronym">The letters as they must stand, capitals and all (<c>IS</c>, <c>LeT</c>); null for names.</param>
/// <param name="Proper">Matches capitalised words only.</param>
internal sealed record NameEntry(string[] Keys, NameKind Kind, string Id, string? Country, string? Acronym, bool Proper);

/// <summary>A name found in a phrase: which words, and all that it may stand for.</summary>
internal readonly record struct NameMatch(int First, int Count, IReadOnlyList<NameEntry> Entries)
{
    public int End => First + Count;

    public bool Covers(int word) => First <= word && word < End;

    public NameEntry? Of(NameKind kind)
    {
        foreach (var entry in Entries)
        {
            if (entry.Kind == kind)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>All names of the almanac by their first word.</summary>
internal sealed class NameIndex
{
    /// <summary>Names that make another place with “New” or “New South” before them.</summary>
    private static readonly FrozenSet<string> Renewed = "jersey mexico england britain ireland guinea london wales".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, List<NameEntry>> entries = new(40_000, StringComparer.Ordinal);

    public NameIndex(Almanac almanac)
    {
        foreach (var country in almanac.Countries.Values)
        {
            Add(NameKind.Country, country.Code, [country.Name, .. country.Also]);
            Add(NameKind.Adjective, country.Code, [.. country.Adjectives, .. country.People]);
            Add(NameKind.Capital, country.Code, country.Capitals);
            Add(NameKind.Metonym, country.Code, country.Metonyms);
        }

        foreach (var office in almanac.Offices.Values)
        {
            Add(NameKind.Office, office.Id, office.Titles);
        }

        foreach (var (country, office, titles) in almanac.OwnTitles)
        {
            Add(NameKind.Office, office, titles, country);
        }

        // "US official", "Syrian rebel": the nation stays a word of its own, so that it is seen.
        var nations = almanac.Countries.Values.SelectMany(c => c.Adjectives).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var role in almanac.Roles.Keys.Where(r => r.IndexOf(' ') is var blank && (blank < 0 || !nations.Contains(r[..blank]) || !almanac.Roles.ContainsKey(r[(blank + 1)..]))))
        {
            Add(NameKind.Role, role, [role]);
        }

        foreach (var (id, versions) in almanac.Bodies)
        {
            Add(NameKind.Body, id, versions.SelectMany(body => body.Also.Prepend(body.Name)).Distinct(StringComparer.Ordinal));
        }

        foreach (var folk in almanac.Folks.Values)
        {
            Add(NameKind.Folk, folk.Id, folk.Names, folk.Country);
        }

        foreach (var person in almanac.People.Values)
        {
            foreach (var name in person.Names)
            {
                if (name.Length < 2)
                {
                    continue;
                }

                Add(new NameEntry(name, NameKind.Person, person.Id, null, null, true));
            }
        }

        foreach (var list in entries.Values)
        {
            if (list.Count > 1)
            {
                list.Sort(static (a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
            }
        }
    }

    /// <summary>The longest name that starts at a word, with all that share those words; null when none does.</summary>
    public NameMatch? At(IReadOnlyList<Word> words, int at)
    {
        if (Renewed.Contains(words[at].Key) && IsNew(words, words[Math.Max(0, at - 1)].Key == "south" ? at - 2 : at - 1))
        {
            return null;
        }

        List<NameEntry>? found = null;
        var length = 0;
        Collect(words, at, words[at].Key, ref found, ref length);
        if (words[at].LemmaKey != words[at].Key)
        {
            Collect(words, at, words[at].LemmaKey, ref found, ref length);
        }

        return found is null ? null : new NameMatch(at, length, found);
    }

    /// <summary>Whether a word is the “New” of a name.</summary>
    private static bool IsNew(IReadOnlyList<Word> words, int at) => at >= 0 && words[at].Key == "new" && words[at].IsCapital;

    private void Collect(IReadOnlyList<Word> words, int at, string key, ref List<NameEntry>? found, ref int length)
    {
        if (!entries.TryGetValue(key, out var list))
        {
            return;
        }

        foreach (var entry in list)
        {
            if (entry.Keys.Length < length)
            {
                // The longest stand first.
                return;
            }

            if (!Matches(words, at, entry))
            {
                continue;
            }

            if (entry.Keys.Length > length)
            {
                found = [];
                length = entry.Keys.Length;
            }

            found!.Add(entry);
        }
    }

    private static bool Matches(IReadOnlyList<Word> words, int at, NameEntry entry)
    {
        if (at + entry.Keys.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < entry.Keys.Length; i++)
        {
            var word = words[at + i];
            if (word.Key != entry.Keys[i] && (entry.Proper && entry.Kind != NameKind.Adjective || word.LemmaKey != entry.Keys[i]))
            {
                return false;
            }

            if (entry.Acronym is { } letters && !SameLetters(word.Form, letters))
            {
                return false;
            }
        }

        return !entry.Proper || words[at].IsCapital || (entry.Keys.Length > 1 && words[at + 1].IsCapital);
    }

    /// <summary>Whether the letters agree, capitals and all; points do not count.</summary>
    private static bool SameLetters(string form, string letters)
    {
        var at = 0;
        foreach (var c in form)
        {
            while (at < letters.Length && !char.IsLetterOrDigit(letters[at]))
            {
                at++;
            }

            if (char.IsLetterOrDigit(c) && (at == letters.Length || letters[at++] != c))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(NameKind kind, string id, IEnumerable<string> names, string? country = null)
    {
        foreach (var name in names)
        {
            var keys = NameKey.Words(name);
            if (keys.Length > 0)
            {
                var capitals = 0;
                foreach (var letter in name)
                {
                    capitals += char.IsUpper(letter) ? 1 : 0;
                }

                Add(new NameEntry(keys, kind, id, country, keys.Length == 1 && capitals > 1 ? name : null, capitals > 0));
            }
        }
    }

    private void Add(NameEntry entry)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, entry.Keys[0], out _);
        list ??= new List<NameEntry>(1);
        list.Add(entry);
    }
}
