using System.Collections.Frozen;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Finds the noun phrases of a sentence that name actors, each by itself.</summary>
internal sealed class MentionFinder(PhraseResolver resolver, Func<string, string?> placeCountries)
{
    /// <summary>Names with these words are of storms, flights, laws and places, not of people.</summary>
    private static readonly FrozenSet<string> NoPeople =
        "hurricane cyclone typhoon storm flight airlines earthquake war act treaty law day week month river lake mount island islands sea ocean bay gulf strait cup league championship olympics games airport stadium street avenue road highway bridge tower hotel resolution agreement accord convention operation virus covid summit award prize festival magazine film album".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Crowds = "thousand hundred dozen score million ten".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Currencies = "dollar pound euro peso rupee ruble rouble yuan yen won franc lira riyal rial dinar dirham krona krone real shilling naira rand".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Naming = "designate label brand declare call dub name deem proclaim consider".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Missions = "embassy consulate".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = "in at near inside outside around across through throughout over above".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Pacts bear the name of the place where they were made: "the Treaty of Lisbon", "the Minsk agreements".</summary>
    private static readonly FrozenSet<string> Pacts = "treaty accord protocol convention agreement declaration pact memorandum".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Places that are named after people: "the Al Asad Airbase".</summary>
    private static readonly FrozenSet<string> Sites =
        "airbase base airport airfield hospital university college school mosque church bridge square stadium prison camp mall library museum theatre theater center centre foundation institute".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Travels =
        "arrive travel fly return go come head leave depart drive flee trip flight journey way road highway back move walk march sail".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotHeads =
        "compound flat case mark det cc punct aux cop nummod goeswith fixed expl discourse".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The mentions of a sentence by head, left to right; pronouns are left to coreference.</summary>
    /// <param name="asked">The day that offices are asked for.</param>
    /// <param name="placeCountry">The country of the place that a word names, or null.</param>
    public List<ActorMention> Find(string text, Clauses clauses, PhraseContext asked, Func<int, string?> placeCountry)
    {
        var sentence = clauses.Sentence;
        var found = new ActorMention?[sentence.Tokens.Count];
        for (var head = 0; head < sentence.Tokens.Count; head++)
        {
            if (IsNominal(sentence, head))
            {
                found[head] = Mention(text, clauses, head, asked) is { } named && !(named.Actors[0].IsUnlistedBody && placeCountry(head) is not null) ? named : null;
            }
        }

        for (var head = 0; head < found.Length; head++)
        {
            if (found[head] is { } mention)
            {
                found[head] = OfBody(text, clauses, mention, found, asked) ?? OfCountry(text, clauses, mention, found, asked, placeCountry);
            }
        }

        return NestedMentions.Settle(clauses, found);
    }

    /// <summary>"the leader of the Badr Organisation": what the phrase "Badr Organisation leader" would mean.</summary>
    private ActorMention? OfBody(string text, Clauses clauses, ActorMention mention, ActorMention?[] found, PhraseContext asked)
    {
        if (mention.Actors is not [{ Person: null, Kind: ActorKind.Role or ActorKind.Official }])
        {
            return null;
        }

        foreach (var (kind, below) in clauses.Phrases[mention.Head].Modifiers)
        {
            if (kind != ModifierKind.Phrase || clauses.Phrases[below].Preposition is not ("of" or "for") || found[below]?.Actors is not [{ Kind: ActorKind.Group or ActorKind.Organisation, Person: null }])
            {
                continue;
            }

            var (first, last) = clauses.Phrases[below].Base;
            var (words, at) = Words(clauses.Sentence, first, last, below);
            var title = mention.Head + 2 < below && clauses.Sentence[mention.Head + 1].Form == "-" ? mention.Head + 2 : mention.Head;
            var (own, head) = Words(clauses.Sentence, mention.Head, title, mention.Head);
            if (at >= 0 && head == 0 && NamedActor.IsBearer(own[0]) && resolver.Resolve([.. words, .. own], words.Count, asked) is { } actor)
            {
                var span = clauses.Sentence.SpanOf(clauses.Phrases[mention.Head].Base.First, last);
                return mention with { Span = span, Text = span.In(text), Actors = [actor] };
            }
        }

        return null;
    }

    /// <summary>"president of France", "Putin's spokesman": the country stands in a phrase that hangs on the role.</summary>
    private ActorMention OfCountry(string text, Clauses clauses, ActorMention mention, ActorMention?[] found, PhraseContext asked, Func<int, string?> placeCountry)
    {
        var (head, sentence) = (mention.Head, clauses.Sentence);
        var lacks = mention.Actors[0] is { Country: null, Kind: ActorKind.Role or ActorKind.Person } || (mention.Actors[0] is { Person: null, Kind: ActorKind.Official } && char.IsUpper(sentence[head].Form[0]) | mention.Actors[0].Country is null);

        // "its advisers in Syria" are those of the owner, who is found later.
        var owned = clauses.Phrases[head].Possessor is var owner and >= 0 && sentence[owner].Upos is "PRON" or "NOUN" && found[owner] is null;
        if (!lacks || owned || (mention.Actors[0].Sectors is ["MIL", ..] && MovedTroops.Mover(sentence, head) >= 0) || CountryBelow(clauses, head, found, placeCountry) is not { } country)
        {
            return mention;
        }

        var completed = Mention(text, clauses, head, asked with { Country = country }) ?? mention;
        return sentence[head].Xpos is "NNS" or "NNPS" && CountriesBelow(clauses.Phrases, head, found) is { Count: > 1 } several
            ? completed with { Actors = [.. several.Select(code => Mention(text, clauses, head, asked with { Country = code })?.Actors[0]).OfType<Actor>().DistinctBy(a => a.Code)] } : completed;
    }

    private static bool IsNominal(Sentence sentence, int word)
    {
        var token = sentence[word];

        // "designated the movement a terrorist organisation": what somebody is called is nobody beside him.
        if (token.Relation == "obj" && Naming.Contains(sentence[token.Head].Lemma) && sentence.Child(token.Head, "obj") is var named and >= 0 && named < word)
        {
            return false;
        }

        // "nine billion US dollars"
        if (token.Relation is "amod" or "compound" && Currencies.Contains(sentence[token.Head].Lemma.ToLowerInvariant()))
        {
            return false;
        }

        return token.Upos switch
        {
            "PRON" => token.Form == "US",
            "NOUN" or "PROPN" => !NotHeads.Contains(token.Relation) || IsOwner(sentence, word),
            "NUM" => (Crowds.Contains(token.Lemma.ToLowerInvariant()) && token.Relation is "nsubj" or "nsubj:pass") || Victims.Are(sentence, word),
            "ADJ" => token.Relation is "nsubj" or "obj" or "obl" or "nmod" or "conj" or "amod" or "compound" or "appos" && char.IsUpper(token.Form[0]),
            "X" or "VERB" or "INTJ" => char.IsUpper(token.Form[0]) && word > 0 && token.Relation is "nsubj" or "obj" or "obl" or "nmod" or "conj" or "flat",
            _ => false,
        };
    }

    /// <summary>A noun before a noun: "US sanctions", "government air strikes", "rebel positions".</summary>
    private static bool IsOwner(Sentence sentence, int word) => sentence[word].Relation == "compound";

    private ActorMention? Mention(string text, Clauses clauses, int head, PhraseContext context)
    {
        var sentence = clauses.Sentence;
        if (Crowds.Contains(sentence[head].Lemma.ToLowerInvariant()) && sentence[head].Relation is "nsubj" or "nsubj:pass" && !clauses.Phrases[head].Modifiers.Any(m => m.Kind == ModifierKind.Phrase))
        {
            // "Thousands protest": thousands of people.
            return People(text, sentence, head, head, head, context);
        }

        var (first, last) = clauses.Phrases[head].Base;
        first = NameStretch.Start(resolver, sentence, first, last, head);
        var (words, at) = Words(sentence, first, last, head);
        if (at < 0)
        {
            return null;
        }

        if (NameStretch.End(resolver, sentence, first, last, head) is var end && end > last)
        {
            last = end;
            (words, at) = Words(sentence, first, last, head);
        }

        if (head > 1 && sentence[head - 1].Form is "-" && sentence[head - 2].Lemma.ToLowerInvariant() is "anti" or "pro" or "non" or "counter")
        {
            return null;
        }

        string? CountryOf(string place) => sentence.Names.Any(n => n.Type == "PERSON" && n.Span.In(text).Contains(place, StringComparison.Ordinal)) ? null : placeCountries(place);
        var actor = IsSeat(clauses, head, words, at) ? null : resolver.Resolve(words, at, context with { CountryOfPlace = CountryOf });
        var span = sentence.SpanOf(first, last);
        if (actor is { Code: var code } && code.EndsWith("unknown", StringComparison.Ordinal)
            && (sentence[head].Upos != "PROPN" || sentence[head].Relation is "amod" or "compound" || words.Exists(w => NoPeople.Contains(w.Key)) || sentence.Names.Any(n => n.Type != "PERSON" && n.Span.Overlaps(sentence[head].Span))))
        {
            actor = null;
        }

        actor ??= Organisation(sentence, head, words, at, context);
        if (actor is null && Victims.Are(sentence, head))
        {
            return People(text, sentence, head, clauses.Phrases[head].Base.First, head, context);
        }

        if (actor is null || (actor is { Kind: ActorKind.Person } && (IsScene(clauses, head) || IsNameOfSite(sentence, head))))
        {
            return null;
        }

        if ((sentence[head].Relation is "amod" or "compound" || sentence[head] is { Upos: "ADJ", Relation: "conj" }) && actor is { Kind: ActorKind.Official, Person: null, Country: { } nation, Sectors: ["CVL"] } && actor.Why.StartsWith("people of", StringComparison.Ordinal))
        {
            actor = resolver.Builder.CountryActor(nation, $"'{span.In(text)}' before a noun");
        }

        var joint = Joint(clauses, head, words, at, context);
        return new ActorMention(span, sentence.Index, head, span.In(text), joint.Count > 1 ? joint : [actor]);
    }

    /// <summary>A stretch of words that means people without saying so.</summary>
    private ActorMention? People(string text, Sentence sentence, int head, int first, int last, PhraseContext context) =>
        resolver.Resolve([new Word("people", "people", "people", head)], 0, context) is { } people && sentence.SpanOf(first, last) is var span
            ? new ActorMention(span, sentence.Index, head, span.In(text), [people]) : null;

    private static bool IsNameOfSite(Sentence sentence, int head) =>
        sentence[head] is { Relation: "compound" or "flat", Head: var site } && char.IsUpper(sentence[site].Form[0]) && Sites.Contains(sentence[site].Lemma.ToLowerInvariant());

    /// <summary>"talks in Ankara", "at the White House", "flew to Tehran", "the Treaty of Lisbon": where something happens, and no government.</summary>
    private bool IsSeat(Clauses clauses, int head, List<Word> words, int at)
    {
        var (preposition, verb) = (clauses.Phrases[head].Preposition, clauses.Sentence[head].Head);
        var pact = verb >= 0 && Pacts.Contains(clauses.Sentence[verb].Lemma.ToLowerInvariant()) && (preposition == "of" ? char.IsUpper(clauses.Sentence[verb].Form[0]) : clauses.Sentence[head].Relation == "compound");
        if (!(pact || Places.Contains(preposition) || (preposition is "to" or "from" && verb >= 0 && Travels.Contains(clauses.Sentence[verb].Lemma.ToLowerInvariant()))))
        {
            return false;
        }

        var match = resolver.Scan(words).Find(m => m.Covers(at));
        return match.Count > 0 && match.Of(NameKind.Country) is null && (match.Of(NameKind.Capital) ?? match.Of(NameKind.Metonym)) is not null;
    }

    /// <summary>A firm or body that the names tagger finds and the almanac does not know.</summary>
    private Actor? Organisation(Sentence sentence, int head, List<Word> words, int at, PhraseContext context)
    {
        var name = sentence.Names.FirstOrDefault(n => n.Type == "ORGANISATION" && n.Span.Contains(sentence[head].Span));
        if (name is null || sentence[head].Upos != "PROPN" || words.Exists(w => NoPeople.Contains(w.Key)) || (sentence[head].Head is var above and >= 0 && name.Span.Contains(sentence[above].Span)))
        {
            return null;
        }

        var (first, last) = (words.FindIndex(w => name.Span.Contains(sentence[w.Token].Span)), words.FindLastIndex(w => name.Span.Contains(sentence[w.Token].Span)));
        return resolver.Organisation(words, first, last + 1, at, context);
    }

    /// <summary>"in Los Angeles": a place, though a surname has the same words.</summary>
    private static bool IsScene(Clauses clauses, int head) =>
        Places.Contains(clauses.Phrases[head].Preposition) && clauses.Sentence.Names.Where(n => n.Span.Overlaps(clauses.Sentence[head].Span)) is var names && names.Any(n => n.Type == "PLACE") && names.All(n => n.Type == "PLACE");

    /// <summary>"Russian and Turkish ministers": the role once for each nation.</summary>
    private List<Actor> Joint(Clauses clauses, int head, List<Word> words, int at, PhraseContext context)
    {
        var nations = clauses.Phrases[head].Modifiers
            .Where(m => m.Word < head && m.Kind is ModifierKind.Adjective or ModifierKind.Noun or ModifierKind.Possessor && IsNation(m.Word))
            .SelectMany(m => clauses.Phrases[m.Word].Conjuncts.Where(c => c < head && (c == m.Word || IsNation(c)))).ToList();

        bool IsNation(int word) =>
            clauses.Sentence[word].Form is var form && char.IsUpper(form[0]) && NameKey.Of(form) is { Length: > 0 } key
            && resolver.Scan([new Word(form, key, Word.Singular(key), word)]) is [var match] && (match.Of(NameKind.Adjective) ?? match.Of(NameKind.Country) ?? match.Of(NameKind.Capital)) is not null;

        var found = TwoOfOneName(words);
        foreach (var nation in nations.Count > 1 ? nations : [])
        {
            var own = words.FindAll(w => w.Token == nation || (!nations.Contains(w.Token) && (w.Token >= nations[^1] || w.Token < nations[0])));
            var index = own.FindIndex(w => w.Token == words[at].Token);
            if (index >= 0 && resolver.Resolve(own, index, context) is { Country: not null } actor && !found.Exists(f => f.Same(actor)))
            {
                found.Add(actor);
            }
        }

        return found;
    }

    /// <summary>"North and South Korea": both countries.</summary>
    private List<Actor> TwoOfOneName(List<Word> words)
    {
        for (var i = 0; i + 3 < words.Count; i++)
        {
            if (words[i + 1].Key == "and" && words[i].IsCapital && Country(words[i], words[i + 3]) is { } one && Country(words[i + 2], words[i + 3]) is { } other && one != other)
            {
                return [resolver.Builder.CountryActor(one, $"'{words[i].Form}' and '{words[i + 2].Form} {words[i + 3].Form}'"), resolver.Builder.CountryActor(other, $"'{words[i + 2].Form} {words[i + 3].Form}'")];
            }
        }

        return [];

        string? Country(Word first, Word second) => resolver.Scan([first, second]) is [{ Count: 2 } match] ? match.Of(NameKind.Country)?.Id : null;
    }

    /// <summary>The words of a stretch as the almanac looks at them, and which of them is the head.</summary>
    internal static (List<Word> Words, int Head) Words(Sentence sentence, int first, int last, int head)
    {
        var (words, at) = (new List<Word>(last - first + 1), -1);
        for (var i = first; i <= last; i++)
        {
            var token = sentence[i];
            var key = token.Xpos == "POS" ? string.Empty : NameKey.Of(token.Form);
            if (key.Length == 0)
            {
                continue;
            }

            if (i == head)
            {
                at = words.Count;
            }

            var lemma = NameKey.Of(token.Lemma);
            words.Add(new Word(token.Form, key, lemma == key ? Word.Singular(key) : lemma, i));
        }

        return (words, at);
    }

    /// <summary>"officials from Iran and Oman": all countries of the first phrase below a head.</summary>
    private static List<string> CountriesBelow(NounPhrases phrases, int head, ActorMention?[] found)
    {
        foreach (var (kind, word) in phrases[head].Modifiers)
        {
            if (kind is ModifierKind.Phrase or ModifierKind.Possessor && found[word] is { } mention && mention.Actors[0].Kind == ActorKind.Country)
            {
                return [.. phrases[word].Conjuncts.Select(c => found[c]?.Actors[0].Country).OfType<string>().Distinct()];
            }
        }

        return [];
    }

    private static string? CountryBelow(Clauses clauses, int head, ActorMention?[] found, Func<int, string?> placeCountry)
    {
        var (phrases, sentence) = (clauses.Phrases, clauses.Sentence);
        foreach (var below in phrases[head].Modifiers.Where(m => m.Kind is ModifierKind.Phrase or ModifierKind.Possessor or ModifierKind.Title).Select(m => m.Word).Concat(phrases[head].Appositions))
        {
            // "demonstrators outside the Saudi embassy in Jakarta" are of the city.
            if (found[below] is { } mention && mention.Actors[0].Country is { } country && mention.Actors[0].Kind != ActorKind.Outlet && !Missions.Contains(sentence[below].Lemma))
            {
                return country;
            }

            if ((placeCountry(below) ?? CountryBelow(clauses, below, found, placeCountry)) is { } place)
            {
                return place;
            }
        }

        return null;
    }
}
