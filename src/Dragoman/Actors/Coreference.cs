using System.Collections.Frozen;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Resolves pronouns and short descriptions to what the report named before.</summary>
/// <remarks>
/// One pass in reading order over a list of what was mentioned. A pronoun takes the latest mention that agrees in kind and
/// number, subjects first; "the minister" the latest holder of that office; "the two countries" the last two countries.
/// </remarks>
internal sealed class Coreference(PhraseResolver resolver)
{
    private static readonly FrozenSet<string> PersonPronouns = "he she him her his hers himself herself".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> ThingPronouns = "it its itself".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PluralPronouns = "they them their theirs themselves".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> States = "country nation state kingdom republic government regime".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Sides = "country nation side state government leader party neighbor neighbour counterpart minister president ally power capital official diplomat".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Groups = "group movement organization organisation party militia faction body bloc agency alliance militant rebel fighter".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly List<(Actor Actor, int Sentence, bool Subject, bool Plural, int Group)> memory = [];
    private int groups;

    /// <summary>Adds the resolved pronouns and descriptions of a sentence to its mentions.</summary>
    /// <param name="mentions">The sentence's own mentions, by head; changed in place where a country is found for a role.</param>
    /// <param name="scene">Where the sentence plays, for roles without a country.</param>
    public List<ActorMention> Resolve(string text, Clauses clauses, List<ActorMention> mentions, SentenceScene scene, DateOnly day)
    {
        var sentence = clauses.Sentence;
        var byHead = mentions.ToDictionary(m => m.Head);
        var results = new List<ActorMention>();
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            if (byHead.TryGetValue(word, out var mention))
            {
                mention = Complete(text, clauses, mention, scene.For(mention.Head, mention.Actors[0].Sectors), day);
                results.Add(mention);
                Remember(sentence, mention);
            }
            else if (Refer(text, clauses, word, byHead, day) is { } reference)
            {
                results.Add(reference);
                if (sentence[word].Upos != "PRON")
                {
                    Remember(sentence, reference);
                }
            }
        }

        return results;
    }

    private static bool IsSubject(Token token) => token.Relation == "nsubj";

    private static bool IsPerson(Actor actor) => actor.Person is not null || actor.Kind == ActorKind.Person;

    private static bool IsThing(Actor actor) => actor.Kind is ActorKind.Country or ActorKind.Group or ActorKind.Organisation || (actor.Kind == ActorKind.Official && actor.Person is null);

    /// <summary>A role without country takes that of the latest holder of the same office, or the report's home.</summary>
    private ActorMention Complete(string text, Clauses clauses, ActorMention mention, string? home, DateOnly day)
    {
        var sentence = clauses.Sentence;
        var actor = mention.Actors[0];
        if (actor.Person is not null && mention.Actors.Count == 1 && !mention.Text.Contains(' ', StringComparison.Ordinal) && Surname(mention.Text) is { } introduced)
        {
            return mention with { Actors = introduced, IsNamed = false };
        }

        if (actor is { Kind: ActorKind.Person, Country: null, Code: "unknown" })
        {
            return mention with { Actors = [Known(actor, home)] };
        }

        var token = sentence[mention.Head];
        var lemma = token.Lemma.ToLowerInvariant();
        if (actor.Kind != ActorKind.Role)
        {
            return mention;
        }

        if (Pair(sentence, mention.Head, lemma) is { } pair)
        {
            return mention with { Actors = pair, IsNamed = false };
        }

        if (clauses.Phrases[mention.Head].Definiteness == Definiteness.Definite && token.Xpos != "NNS")
        {
            for (var i = memory.Count - 1; i >= 0; i--)
            {
                var earlier = memory[i].Actor;
                if (earlier.Office is { } office && (office == actor.Office || OfficeHas(office, lemma)))
                {
                    return mention with { Actors = [earlier with { Why = $"'{mention.Text}': {earlier.Name}, named before" }], IsNamed = false };
                }
            }
        }

        home = PossessorCountry(clauses, mention.Head) ?? home;
        if (home is null)
        {
            return mention;
        }

        var (first, last) = clauses.Phrases[mention.Head].Base;
        var (words, at) = MentionFinder.Words(sentence, first, last, mention.Head);
        var completed = at < 0 ? null : resolver.Resolve(words, at, new PhraseContext(day, home));
        return completed is null ? mention : mention with { Actors = [completed with { Confidence = 0.55, Why = completed.Why + ", the country by the report" }] };
    }

    /// <summary>"its soldiers": the country of whoever the pronoun stands for.</summary>
    private string? PossessorCountry(Clauses clauses, int head) =>
        clauses.Phrases[head].Possessor is var owner and >= 0 && clauses.Sentence[owner].Upos == "PRON" ? OfPronoun(clauses.Sentence, owner)?[0].Country : null;

    private IReadOnlyList<Actor>? OfPronoun(Sentence sentence, int word)
    {
        var form = sentence[word].Form.ToLowerInvariant();
        return PersonPronouns.Contains(form) ? Latest(IsPerson, sentence) : ThingPronouns.Contains(form) ? Latest(IsThing, sentence) : PluralPronouns.Contains(form) ? LatestPlural(sentence) : null;
    }

    /// <summary>A name that the almanac does not know: the same as an earlier longer one, else of the report's country.</summary>
    private Actor Known(Actor actor, string? home)
    {
        foreach (var (earlier, _, _, _, _) in memory)
        {
            if (earlier.Person is not null && earlier.Name.EndsWith(actor.Name, StringComparison.Ordinal))
            {
                return earlier;
            }
        }

        return home is null ? actor : actor with { Country = home, Code = $"{home}.unknown", Confidence = 0.4, Why = actor.Why + ", the country by the report" };
    }

    private bool OfficeHas(string office, string lemma) =>
        resolver.Almanac.Offices.TryGetValue(office, out var kind) && kind.Titles.Any(t => t == lemma || t.EndsWith(" " + lemma, StringComparison.Ordinal));

    /// <summary>"his Syrian counterpart": the same office of the other country.</summary>
    private List<Actor>? Counterparts(NounPhrases phrases, int word, Dictionary<int, ActorMention> mentions, DateOnly day)
    {
        var office = memory.LastOrDefault(m => m.Actor.Office is not null && resolver.Almanac.Offices.ContainsKey(m.Actor.Office)).Actor?.Office;
        if (office is null)
        {
            return null;
        }

        var found = new List<Actor>();
        foreach (var (kind, child) in phrases[word].Modifiers)
        {
            if (kind is ModifierKind.Adjective or ModifierKind.Noun or ModifierKind.Possessor or ModifierKind.Phrase)
            {
                found.AddRange(phrases[child].Conjuncts.Select(nation => mentions.GetValueOrDefault(nation)?.Actors[0].Country).OfType<string>().Distinct()
                    .Select(country => resolver.OfficeActor(office, country, day, former: false)).OfType<Actor>());
            }
        }

        return found.Count == 0 ? null : found;
    }

    private void Remember(Sentence sentence, ActorMention mention)
    {
        var plural = sentence[mention.Head].Xpos is "NNS" or "NNPS" || mention.Actors.Count > 1 || sentence.Child(mention.Head, "conj") >= 0;
        var joined = sentence[mention.Head].Relation == "conj" && memory.Count > 0 && memory[^1].Sentence == sentence.Index;
        groups += joined ? 0 : 1;
        foreach (var actor in mention.Actors)
        {
            memory.Add((actor, sentence.Index, joined ? memory[^1].Subject : IsSubject(sentence[mention.Head]), plural || joined, groups));
        }
    }

    private ActorMention? Refer(string text, Clauses clauses, int word, Dictionary<int, ActorMention> mentions, DateOnly day)
    {
        var sentence = clauses.Sentence;
        var token = sentence[word];
        IReadOnlyList<Actor>? actors = null;
        if (token.Upos is "PRON" or "DET")
        {
            actors = OfPronoun(sentence, word);
        }
        else if (token.Upos == "PROPN" && token.Relation is not ("compound" or "flat"))
        {
            actors = Surname(token.Form);
        }
        else if (token.Upos == "NOUN")
        {
            actors = token.Lemma == "counterpart" ? Counterparts(clauses.Phrases, word, mentions, day) : Pair(sentence, word, token.Lemma) ?? Described(clauses, word, token.Lemma);
        }

        if (actors is null)
        {
            return null;
        }

        var (first, last) = token.Upos is "NOUN" or "PROPN" ? clauses.Phrases[word].Base : new WordRange(word, word);
        var span = sentence.SpanOf(first, last);
        return new ActorMention(span, sentence.Index, word, span.In(text), [.. actors.Select(a => a with { Why = $"'{span.In(text)}': {a.Name}, named before", Confidence = a.Confidence * 0.8 })]) { IsNamed = false };
    }

    /// <summary>A surname alone, after the full name.</summary>
    private IReadOnlyList<Actor>? Surname(string form)
    {
        for (var i = memory.Count - 1; i >= 0; i--)
        {
            var actor = memory[i].Actor;
            if (actor.Person is not null && (actor.Name.EndsWith(" " + form, StringComparison.Ordinal) || actor.Name.EndsWith("-" + form, StringComparison.Ordinal)))
            {
                return [actor];
            }
        }

        return null;
    }

    /// <summary>The latest mention that fits; subjects of this and the last sentence come before others.</summary>
    private IReadOnlyList<Actor>? Latest(Func<Actor, bool> fits, Sentence sentence)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = memory.Count - 1; i >= 0; i--)
            {
                var (actor, at, subject, _, _) = memory[i];
                if (fits(actor) && (pass == 1 || (subject && sentence.Index - at <= 1)))
                {
                    return [actor];
                }
            }
        }

        return null;
    }

    /// <summary>The latest plural or joint mention; subjects before others.</summary>
    private IReadOnlyList<Actor>? LatestPlural(Sentence sentence)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = memory.Count - 1; i >= 0 && sentence.Index - memory[i].Sentence <= 2; i--)
            {
                var (_, at, subject, plural, group) = memory[i];
                if (plural && (pass == 1 || (subject && at < sentence.Index)))
                {
                    return [.. memory.Where(m => m.Group == group).Select(m => m.Actor)];
                }
            }
        }

        return null;
    }

    /// <summary>"the two countries", "both sides": the last two different ones of their kind.</summary>
    private IReadOnlyList<Actor>? Pair(Sentence sentence, int word, string lemma)
    {
        if (!Sides.Contains(lemma.ToLowerInvariant()) || sentence[word].Xpos is not "NNS")
        {
            return null;
        }

        var count = 0;
        foreach (var child in sentence.Children(word))
        {
            count = sentence[child].Form.ToLowerInvariant() switch { "two" or "both" => 2, "three" => 3, "four" => 4, _ => count };
        }

        if (count == 0)
        {
            return null;
        }

        var people = lemma is "leader" or "minister" or "president" or "official" or "diplomat";
        var found = new List<Actor>();
        for (var i = memory.Count - 1; i >= 0 && found.Count < count; i--)
        {
            var actor = memory[i].Actor;
            if (people ? IsPerson(actor) : actor.Kind is ActorKind.Country or ActorKind.Group || actor.Country is not null)
            {
                var side = !people && actor.Kind is not ActorKind.Group && actor.Country is { } code ? resolver.CountryActor(code, actor.Why) : actor;
                if (!found.Exists(f => f.Same(side)))
                {
                    found.Insert(0, side);
                }
            }
        }

        return found.Count == count ? found : null;
    }

    private IReadOnlyList<Actor>? Described(Clauses clauses, int word, string lemma)
    {
        var (sentence, phrase) = (clauses.Sentence, clauses.Phrases[word]);
        if (phrase.Definiteness != Definiteness.Definite || sentence[word].Xpos == "NNS" || phrase.Modifiers.Any(m => m.Kind is ModifierKind.Adjective or ModifierKind.Noun))
        {
            return null;
        }

        return States.Contains(lemma) ? Latest(a => a.Kind == ActorKind.Country, sentence)
            : Groups.Contains(lemma) ? Latest(a => a.Kind is ActorKind.Group or ActorKind.Organisation, sentence) : null;
    }
}
