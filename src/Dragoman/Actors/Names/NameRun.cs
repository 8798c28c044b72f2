namespace Dragoman.Actors;

/// <summary>Finds the words of a personal name in a phrase.</summary>
internal static class NameRun
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "el", "bin", "ibn", "bint", "de", "da", "dos", "del", "van", "von", "der", "den", "ul", "ud", "abu", "ben", "la", "le", "di", "zu", "as", "ash", "an", "ar", "at", "ad",
    };

    /// <summary>Words of courtesy before a name are no part of it.</summary>
    private static readonly HashSet<string> Courtesies = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "hon", "honourable", "honorable", "mister", "madam", "comrade" };

    /// <summary>Whether a word stands within names without being one: "al", "bin", "von".</summary>
    public static bool IsParticle(Word word) => Particles.Contains(word.Key);

    /// <summary>The words of a personal name around the head: capitalised words that no other name of the almanac covers.</summary>
    public static List<int> Find(IReadOnlyList<Word> words, List<NameMatch> matches, int head)
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
}
