namespace Dragoman.Actors;

/// <summary>Finds the country that a phrase belongs to.</summary>
internal static class CountryFinder
{
    private static readonly NameKind[] Kinds = [NameKind.Adjective, NameKind.Country, NameKind.Metonym, NameKind.Capital];

    /// <summary>A country behind these is the other side: "ambassador *to* Poland".</summary>
    private static readonly HashSet<string> Across = new(StringComparer.Ordinal) { "to", "against", "with", "on", "toward", "towards", "versus", "into", "by" };

    /// <summary>An adjective, a name, a capital, or the home of a body or people named in the phrase.</summary>
    /// <param name="at">The name that covers the head, or -1.</param>
    public static string? Find(Almanac almanac, List<NameMatch> matches, int at, int head, IReadOnlyList<Word> words, PhraseContext context) =>
        Named(matches, at, words, before: true, head) ?? Named(matches, at, words, before: false, head) ?? Home(almanac, matches, context.Day);

    /// <summary>The country of a place in a phrase that says no country.</summary>
    /// <param name="at">The name that covers the head, or -1.</param>
    public static string? OfPlace(List<NameMatch> matches, int at, IReadOnlyList<Word> words, PhraseContext context) =>
        context.CountryOfPlace is { } places && context.Country is null && at >= 0 ? OfPlace(matches, at, words, places) : null;

    private static string? Named(List<NameMatch> matches, int at, IReadOnlyList<Word> words, bool before, int head)
    {
        foreach (var kind in Kinds)
        {
            foreach (var match in matches)
            {
                if (match.First <= head != before || match.Of(kind) is not { } entry || (!before && IsAcross(words, match.First)))
                {
                    continue;
                }

                if (kind is not NameKind.Capital || match.First < (at < 0 ? words.Count : matches[at].First) || matches.IndexOf(match) == at || IsAfterOf(words, match.First))
                {
                    return entry.Id;
                }
            }
        }

        return null;
    }

    private static string? Home(Almanac almanac, List<NameMatch> matches, DateOnly day)
    {
        string? folk = null;
        foreach (var match in matches)
        {
            if (match.Of(NameKind.Office)?.Country is { } owner && match.Entries.Count == 1)
            {
                return owner;
            }

            // Which of several bodies is meant by a name that they share follows from the country, not the country from the first.
            if (match.Of(NameKind.Body) is { } body && match.Of(NameKind.Role) is null && !match.Entries.Any(e => e.Kind == NameKind.Body && e.Id != body.Id) && almanac.BodyOn(body.Id, day)?.Country is { } home)
            {
                return home;
            }

            folk ??= match.Of(NameKind.Folk)?.Country;
        }

        return folk;
    }

    /// <summary>"Chicago teachers", "the mayor of Leeds": capitalised words before the head or behind a preposition.</summary>
    private static string? OfPlace(List<NameMatch> matches, int at, IReadOnlyList<Word> words, Func<string, string?> places)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsFree(i))
            {
                continue;
            }

            var end = i + 1;
            while (end < words.Count && IsFree(end))
            {
                end++;
            }

            if (end <= matches[at].First || IsAfterOf(words, i) || (i > 1 && words[i - 1].Key == "the" && IsAfterOf(words, i - 1)))
            {
                var first = end - i > 1 && (words[i].Key is "the" or "a" or "an" || PhraseResolver.IsFormer(words[i])) ? i + 1 : i;
                for (var last = end; last > first; last--)
                {
                    if (places(PhraseResolver.Text(words, first, last)) is { } country)
                    {
                        return country;
                    }
                }
            }

            i = end;
        }

        return null;

        bool IsFree(int word) => words[word].IsCapital && !(word + 1 < words.Count && PhraseResolver.IsBacking(words[word + 1])) && !matches.Exists(m => m.Covers(word));
    }

    private static bool IsAcross(IReadOnlyList<Word> words, int at) => at > 0 && (Across.Contains(words[at - 1].Key) || (at > 1 && words[at - 1].Key == "the" && Across.Contains(words[at - 2].Key)));

    private static bool IsAfterOf(IReadOnlyList<Word> words, int at) => at > 0 && words[at - 1].Key is "of" or "in" or "from" or "at" or "near";
}
