namespace Dragoman.Actors;

/// <summary>Finds what a phrase without a tree is about: its head, by the words alone.</summary>
internal sealed class LonePhrase(PhraseResolver resolver)
{
    private const int Depth = 4;

    /// <summary>Words that only count or part what follows them: "a crowd of pilgrims".</summary>
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "group", "team", "number", "several", "dozen", "hundred", "thousand", "million", "score", "crowd", "band", "bunch", "handful", "majority", "some",
        "many", "most", "all", "both", "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "member", "element", "unit", "part", "pair", "couple",
        "series", "array", "wave", "convoy", "column", "contingent", "mob", "gathering", "coalition", "alliance", "pocket", "remnant", "faction", "third", "half", "quarter", "lot", "plenty", "few", "each", "any", "rest", "type", "kind",
    };

    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "of", "for", "in", "to", "at", "from", "on", "who", "with", "that", "which", "near", "by", "against", "during", "after", "before", "under", "inside", "outside", "across", "along",
        "about", "behind", "into", "within", "throughout", "whose", "aboard", "among", "between", "including",
    };

    /// <summary>Words that end a phrase when a preposition follows: "rebels *backed by* Turkey".</summary>
    private static readonly HashSet<string> Tails = new(StringComparer.Ordinal) { "believed", "belonging", "accused", "backed", "loyal", "led", "supported", "armed", "trained", "suspected", "close", "opposed", "linked" };

    public Actor? Resolve(List<Word> words, PhraseContext context, int depth = 0)
    {
        if (words.Count == 0 || depth > Depth)
        {
            return null;
        }

        var matches = resolver.Scan(words);
        var head = HeadOf(words, matches);
        var at = matches.FindIndex(m => m.Covers(head));
        var after = at < 0 ? head + 1 : Math.Max(head + 1, matches[at].End);
        var rest = after + 1 < words.Count && words[after].Key is "of" or "for" or "at" ? Behind(words, after) : null;
        if (rest is not null && after == head + 1 && words[after].Key == "of" && Parts.Contains(words[head].LemmaKey) && Resolve(rest, context, depth + 1) is { } whole)
        {
            return whole;
        }

        if (rest is not null && at >= 0 && NamedActor.IsBearer(matches[at], words) && Led(words, matches, rest, context, depth, out var settled) is var led && settled)
        {
            return led;
        }

        return resolver.Resolve(words, head, context, alone: true)
            ?? Before(words, matches, head, context)
            ?? (rest is not null && words[after].Key == "of" ? Resolve(rest, context, depth + 1) : null)
            ?? Place(words, matches, context);
    }

    /// <summary>"speaker of the Sejm", "head of the bank": people of a body are of its kind.</summary>
    private Actor? Led(List<Word> words, List<NameMatch> matches, List<Word> rest, PhraseContext context, int depth, out bool settled)
    {
        var inner = Resolve(rest, context, depth + 1);
        var ends = resolver.Scan(rest);
        var nation = ends.Count > 0 && ends[0].Of(NameKind.Country) is not null && ends[0].First <= 1;
        var sector = inner is { Sectors.Count: > 0 } ? inner.Sectors[0] : null;
        settled = !nation && inner is { Kind: not (ActorKind.Country or ActorKind.Person), Office: not "place" } && sector is not (null or "CVL" or "GOV");
        if (settled && inner!.Kind is ActorKind.Role or ActorKind.Official or ActorKind.Group or ActorKind.Organisation or ActorKind.Outlet)
        {
            return PhraseResolver.IsFormer(words, matches[0].End) ? ActorBuilder.Retired(inner) : inner;
        }

        // "president of the Chadian Chess Club" is not the president of Chad.
        if (!nation && inner is null && ends.Exists(m => m.Of(NameKind.Adjective) is not null && m.End < rest.Count))
        {
            settled = true;
            var country = ends.Select(m => m.Of(NameKind.Adjective)?.Id).First(c => c is not null)!;
            return new Actor($"{country}.unknown", null, string.Join(' ', words.Select(w => w.Form)), country, [], "of something that the almanac does not know") { Kind = ActorKind.Official, Confidence = 0.4 };
        }

        return null;
    }

    /// <summary>"navy cook", "cartel hierarchies": the last word before the head that names people.</summary>
    private Actor? Before(List<Word> words, List<NameMatch> matches, int head, PhraseContext context)
    {
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            var match = matches[i];
            if (match.End <= head && (match.Of(NameKind.Role) ?? match.Of(NameKind.Body) ?? match.Of(NameKind.Folk)) is not null)
            {
                return resolver.Resolve(words.GetRange(0, match.End), match.End - 1, context, alone: true);
            }
        }

        return null;
    }

    /// <summary>A phrase that is nothing but the name of a place stands for its people.</summary>
    private static Actor? Place(List<Word> words, List<NameMatch> matches, PhraseContext context)
    {
        var name = words[0].Key == "the" ? words.GetRange(1, words.Count - 1) : words;
        if (context.CountryOfPlace is null || matches.Count > 0 || name.Count == 0 || !name.TrueForAll(w => w.IsCapital || w.Key.Length < 4))
        {
            return null;
        }

        var text = string.Join(' ', name.Select(w => w.Form));
        return context.CountryOfPlace(text) is not { } country ? null
            : new Actor($"{country}.cvl", null, text, country, ["CVL"], $"the place '{text}' lies there") { Kind = ActorKind.Official, Office = "place", Confidence = 0.5 };
    }

    private static List<Word> Behind(List<Word> words, int after) => words.GetRange(after + 1, words.Count - after - 1);

    private static int HeadOf(List<Word> words, List<NameMatch> matches)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var stops = Stops.Contains(words[i].Key) || (Tails.Contains(words[i].Key) && i + 1 < words.Count && words[i + 1].Key is "by" or "to" or "of" or "with");
            if (stops && !(i + 1 == words.Count && words[i].Key is "at" or "to") && !matches.Exists(m => m.Covers(i) && m.First < i))
            {
                return i - 1;
            }
        }

        return words.Count - 1;
    }
}
