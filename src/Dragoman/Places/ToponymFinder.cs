using Dragoman.Trees;

namespace Dragoman.Places;

/// <summary>Finds the names of places in a text, longest first, and weighs what the words around them tell.</summary>
internal sealed class ToponymFinder(Gazetteer gazetteer, string text, List<PlaceWord> words, TagsByPosition? tags)
{
    private const int LongestName = 6;
    private const double LonePerson = 0.75;

    private readonly FrozenLookup lookup = new();
    private readonly HashSet<string> family = new(StringComparer.Ordinal);
    private readonly HashSet<string> common = new(StringComparer.Ordinal);

    public List<Toponym> Find()
    {
        NotePeopleAndWords();
        var found = new List<Toponym>();
        var lastEnd = -1;
        for (var i = 0; i < words.Count;)
        {
            var (length, bearers, name) = words[i].Capital || IsArticle(i) ? Longest(i) : default;
            if (length == 0)
            {
                i++;
                continue;
            }

            var toponym = Weigh(i, length, bearers!, name);
            if (toponym is not null)
            {
                if (lastEnd == i && words[i].Gap == Gap.Comma && found.Count > 0 && !found[^1].Adjective)
                {
                    found[^1].Within = found.Count;
                }

                if (found.Count > 0 && found[^1].Adjective && IsSettlementOf(lastEnd, i))
                {
                    toponym.Within = found.Count - 1;
                }

                found.Add(toponym);
                lastEnd = i + length + (toponym.Division ? 1 : 0);
                i = lastEnd;
                continue;
            }

            i += length;
        }

        return found;
    }

    // "the Syrian border town of Nawa": between the adjective, which ends before `from`, and the name.
    private bool IsSettlementOf(int from, int name)
    {
        var last = name - 1 > from && Is(name - 1, "of") ? name - 2 : name - 1;
        return last >= from && name - from <= 4 && ToponymCues.Settlements.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Form(last))
            && Enumerable.Range(from, name - from + 1).All(i => words[i].Gap == Gap.None && (i == name || !words[i].Capital));
    }

    // "al-Bab": the article may be small.
    private bool IsArticle(int i) => i + 1 < words.Count && words[i + 1].Capital
        && words[i + 1].Start == words[i].End + 1 && text[words[i].End] == '-'
        && (Is(i, "al") || Is(i, "el") || Is(i, "ash") || Is(i, "as") || Is(i, "ar"));

    private (int Length, List<Gazetteer.NameEntry>? Bearers, ulong Name) Longest(int i)
    {
        Span<char> folded = stackalloc char[PlaceNames.MaximumLength];
        var last = i;
        while (last + 1 < words.Count && last - i + 1 < LongestName && words[last + 1].Gap == Gap.None
            && (words[last + 1].Capital || IsJoint(last + 1)))
        {
            last++;
        }

        for (var end = last; end >= i; end--)
        {
            if (!words[end].Capital)
            {
                continue;
            }

            var length = PlaceNames.Fold(text.AsSpan(words[i].Start, words[end].End - words[i].Start), folded);
            var name = PlaceNames.Hash(folded[..length]);
            var bearers = length > 1 ? lookup.Find(gazetteer, name) : null;
            if (bearers is not null)
            {
                return (end - i + 1, bearers, name);
            }
        }

        return default;
    }

    private bool IsJoint(int i) => ToponymCues.Joints.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Form(i));

    private Toponym? Weigh(int i, int length, List<Gazetteer.NameEntry> bearers, ulong name)
    {
        var last = i + length - 1;
        var span = new Span(words[i].Start, words[last].End);
        if (bearers.Exists(bearer => bearer.Use == PlaceNameUse.Adjective))
        {
            var countries = bearers.FindAll(bearer => bearer.Use == PlaceNameUse.Adjective);
            return new Toponym { Span = span, Name = name, Bearers = countries, Adjective = true, Chosen = MostPopulous(countries), Certainty = 1.0 / countries.Count };
        }

        bearers = Usable(i, length, bearers);
        if (bearers.Count == 0)
        {
            return null;
        }

        var right = last + 1 < words.Count && words[last + 1] is { Gap: Gap.None, Capital: true };
        var kind = right && Has(ToponymCues.Kinds, last + 1);
        var division = kind && length < LongestName && IsDivision(last + 1) && bearers.Exists(IsDivision);
        var evidence = Around(i, last, right, kind);
        return double.IsNegativeInfinity(evidence)
            ? null
            : new Toponym
            {
                Span = division ? span with { End = words[last + 1].End } : span,
                Name = name,
                Bearers = bearers,
                Evidence = evidence,
                Division = division,
            };
    }

    private int MostPopulous(List<Gazetteer.NameEntry> bearers)
    {
        var best = 0;
        for (var b = 1; b < bearers.Count; b++)
        {
            best = gazetteer.Population(bearers[b].Place) > gazetteer.Population(bearers[best].Place) ? b : best;
        }

        return best;
    }

    /// <summary>Whether a hyphen joins a word to the one before it: "Fargo-Moorhead".</summary>
    private bool IsHyphened(int i) => words[i].Start > 0 && text[words[i].Start - 1] == '-';

    private bool Speaks(int i) => i < words.Count && words[i].Gap == Gap.None
        && (Is(i, "said") || Is(i, "says") || Is(i, "told") || Is(i, "added") || Is(i, "testified") || Is(i, "wrote"));

    private bool IsDivision(Gazetteer.NameEntry bearer) => gazetteer.KindNumber(bearer.Place) == 1;

    private bool IsDivision(int i) => Is(i, "province") || Is(i, "governorate") || Is(i, "oblast") || Is(i, "region")
        || Is(i, "state") || Is(i, "prefecture") || Is(i, "krai") || Is(i, "county") || Is(i, "parish");

    private double Around(int i, int last, bool right, bool kind)
    {
        var evidence = 0.0;
        var single = last == i;
        var left = i > 0 && words[i].Gap == Gap.None;
        if (left && IsHyphened(i))
        {
            // "Rep. Joe Moss, D-Fairview"
            evidence += words[i - 1].End - words[i - 1].Start == 1 && words[i - 1].Gap == Gap.Comma ? 2 : 0;
        }
        else if (left && words[i - 1].Capital)
        {
            if (Has(ToponymCues.Titles, i - 1) || (single && Has(ToponymCues.GivenNames, i - 1)))
            {
                return double.NegativeInfinity;
            }

            var opening = words[i - 1].Gap == Gap.Sentence && Has(ToponymCues.Words, i - 1);
            evidence += Has(ToponymCues.Before, i - 1) ? 1.5 : opening || Has(ToponymCues.Words, i - 1) ? 0 : -2.5;
        }
        else if (left && Has(ToponymCues.Before, i - 1))
        {
            evidence += Is(i - 1, "of") ? 1 : 2;
        }

        if (right && !kind && Has(ToponymCues.Civic, last + 1))
        {
            evidence += 0.5;
        }
        else if (right && !kind && !(single && IsHyphened(last + 1)))
        {
            if (single && (Has(ToponymCues.Others, last + 1) || Has(ToponymCues.GivenNames, i)))
            {
                return double.NegativeInfinity;
            }

            evidence -= 2.5;
        }

        if (last + 1 < words.Count && words[last + 1].Gap == Gap.Comma && words[last + 1].Capital)
        {
            evidence += 0.5;
        }

        if (single)
        {
            // "US" is not the "us" of the next sentence.
            var abbreviation = words[i].Shouted && (words[i].End - words[i].Start <= 3 || Form(i).Contains('.'));
            evidence += family.Contains(Lower(i)) ? -3.5 : 0;
            evidence += !abbreviation && common.Contains(Lower(i)) ? -3 : 0;
            evidence += !abbreviation && Has(ToponymCues.Words, i) ? -4 : 0;
            evidence += Speaks(last + 1) ? -1.5 : 0;
            evidence -= words[i].Gap == Gap.Sentence && !words[i].Shouted ? 0.5 : 0;
            evidence -= words[i].Shouted && !words[i].Paragraph && !abbreviation
                && words[i].End - words[i].Start <= 5 ? 3 : 0;
        }

        evidence -= tags?.IsOrdinary(words[last].Start) == true ? 2.5 : 0;
        var named = new Span(words[i].Start, words[last].End);
        return evidence + (tags?.NameAround(named) switch
        {
            // A single rare name is often taken for a person's.
            { Type: "PERSON" } person => person.Span == named ? -LonePerson : -2,
            { Type: "PLACE" } => 0.5,
            _ => 0,
        });
    }

    private List<Gazetteer.NameEntry> Usable(int i, int length, List<Gazetteer.NameEntry> bearers)
    {
        var form = Form(i);
        var letters = form.Length;
        var dotted = form.Contains('.') && letters > 3;
        var led = i > 0 && words[i].Gap is Gap.Comma or Gap.Other;
        var stopped = words[i].Shouted || (words[i].End < text.Length && text[words[i].End] == '.');
        var tiny = length == 1 && letters <= 3;
        return bearers.FindAll(bearer =>
            bearer.Use == PlaceNameUse.Short ? (led && (stopped || letters > 2)) || dotted
            : !tiny || words[i].Shouted && gazetteer.KindNumber(bearer.Place) == 0
                || (letters == 3 && !words[i].Shouted && gazetteer.Population(bearer.Place) > 100_000));
    }

    // A name that follows another name or a title is of a person wherever it stands alone; a word that is also
    // written small is not a name at all.
    private void NotePeopleAndWords()
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Capital)
            {
                common.Add(Lower(i));
            }
            else if (i > 0 && words[i].Gap == Gap.None && words[i - 1] is { Capital: true, Shouted: false } && !IsHyphened(i)
                && !words[i].Shouted && !Has(ToponymCues.Before, i - 1) && !Has(ToponymCues.Kinds, i - 1)
                && (Has(ToponymCues.Titles, i - 1) || !Has(ToponymCues.Words, i - 1)))
            {
                family.Add(Lower(i));
            }
        }
    }

    private ReadOnlySpan<char> Form(int i) => text.AsSpan(words[i].Start, words[i].End - words[i].Start);

    private string Lower(int i) => Form(i).ToString().ToLowerInvariant();

    private bool Is(int i, string lower) => Form(i).Equals(lower, StringComparison.OrdinalIgnoreCase);

    private bool Has(System.Collections.Frozen.FrozenSet<string> set, int i) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Form(i));

    /// <summary>Remembers what the gazetteer answered within one text: the same words come again and again.</summary>
    private sealed class FrozenLookup
    {
        private readonly Dictionary<ulong, List<Gazetteer.NameEntry>?> known = [];

        public List<Gazetteer.NameEntry>? Find(Gazetteer gazetteer, ulong name)
        {
            if (!known.TryGetValue(name, out var bearers))
            {
                var fresh = new List<Gazetteer.NameEntry>();
                bearers = gazetteer.Find(name, fresh) ? fresh : null;
                known[name] = bearers;
            }

            return bearers;
        }
    }
}
