using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>The actors of one sentence by word, for the rules to ask.</summary>
internal sealed class ActorScene
{
    private readonly Sentence sentence;
    private readonly Clauses clauses;
    private readonly ActorMention?[] mentions;
    private readonly Func<int, Actor?> placeOwner;
    private readonly Func<int, bool> isDeed;
    private readonly IReadOnlyList<EventActor>?[] found;

    /// <param name="isDeed">Whether a noun names something done: then only who did it owns it, not where or to whom.</param>
    /// <param name="placeOwner">The country of the place that a word names, or null.</param>
    public ActorScene(Sentence sentence, Clauses clauses, IEnumerable<ActorMention> mentions, Func<int, Actor?> placeOwner, Func<int, bool> isDeed)
    {
        this.sentence = sentence;
        this.clauses = clauses;
        this.placeOwner = placeOwner;
        this.isDeed = isDeed;
        this.mentions = new ActorMention?[sentence.Tokens.Count];
        found = new IReadOnlyList<EventActor>?[2 * sentence.Tokens.Count];
        foreach (var mention in mentions)
        {
            this.mentions[mention.Head] = mention;
        }
    }

    /// <summary>The mention that a word heads, or null.</summary>
    public ActorMention? this[int word] => mentions[word];

    /// <summary>The actors that a nominal stands for, its conjuncts included; of a thing, its owner.</summary>
    /// <param name="wide">Also the country of the place where the thing is ("a base in Syria").</param>
    public IReadOnlyList<EventActor> At(int nominal, bool wide) => found[(2 * nominal) + (wide ? 1 : 0)] ??= Together(nominal, wide);

    private List<EventActor> Together(int nominal, bool wide)
    {
        var found = new List<EventActor>();
        foreach (var part in clauses.Phrases[nominal].Conjuncts)
        {
            foreach (var actor in Single(part, wide))
            {
                if (!found.Exists(f => f.Actor.Same(actor.Actor)))
                {
                    found.Add(actor);
                }
            }
        }

        return found;
    }

    /// <summary>The owners of a noun: possessives, adjectives of nationality, "of" and "by".</summary>
    /// <param name="pairs">Whether two nations may own it against each other: "<i>US-Iran</i> talks".</param>
    public IReadOnlyList<EventActor> Owners(int noun, IReadOnlyList<string> prepositions, bool pairs = false)
    {
        var modifiers = clauses.Phrases[noun].Modifiers;
        foreach (var (kind, word) in modifiers)
        {
            if (kind is ModifierKind.Possessor or ModifierKind.Adjective or ModifierKind.Noun && mentions[word] is { } mention)
            {
                return [.. mention.Actors.Select(a => new EventActor(a, mention.Text, mention.Span)), .. clauses.Phrases[word].Conjuncts.Skip(1).SelectMany(c => Single(c, false)), .. Hyphened(word, pairs)];
            }
        }

        foreach (var (kind, word) in modifiers)
        {
            // "the Israeli settlement plan": the nation stands before a noun that stands before the noun.
            if (kind == ModifierKind.Noun && mentions[word] is null && Owners(word, []) is { Count: > 0 } deeper)
            {
                return deeper;
            }
        }

        foreach (var (kind, word) in modifiers)
        {
            if (kind == ModifierKind.Phrase && prepositions.Contains(clauses.Phrases[word].Preposition) && At(word, false) is { Count: > 0 } actors)
            {
                return actors;
            }
        }

        return [];
    }

    /// <summary>The other nation of “<i>US-Israeli</i> strikes”; of “the <i>Iran-Iraq</i> border” only where a pair is asked for.</summary>
    private IEnumerable<EventActor> Hyphened(int word, bool pairs) =>
        Hyphens.Beside(sentence, word) is var other and >= 0 && (pairs || Hyphens.MakeAdjective(sentence, word, other)) && IsNation(word) && IsNation(other) ? Single(other, false) : [];

    private bool IsNation(int word) => mentions[word]?.Actors[0].Kind == ActorKind.Country;

    private IEnumerable<EventActor> Single(int nominal, bool wide)
    {
        if (mentions[nominal] is { } mention)
        {
            return mention.Actors.Select(a => new EventActor(a, mention.Text, mention.Span));
        }

        if (Counted(nominal) is { Count: > 0 } counted)
        {
            return counted;
        }

        if (sentence[nominal].Upos is "VERB" or "PRON" or "NUM" && sentence[nominal].Xpos is not "VBG")
        {
            return [];
        }

        if (sentence[nominal].Upos == "NOUN" && Apposed(nominal) is { Count: > 0 } apposed)
        {
            return apposed;
        }

        var deed = isDeed(nominal);
        var owners = Owners(nominal, deed ? ["by", "from"] : ["of", "by", "from"]);
        if (owners.Count > 0 || !wide || deed)
        {
            return owners;
        }

        if (Within(nominal) is { } inside)
        {
            return inside;
        }

        return Place(nominal) is { } own ? [own] : [];
    }

    /// <summary>"two of Iran's ministers", "some of the rebels": those that a number or pronoun counts.</summary>
    private IReadOnlyList<EventActor> Counted(int number)
    {
        if (sentence[number].Upos is not ("NUM" or "PRON" or "DET" or "ADJ"))
        {
            return [];
        }

        foreach (var (kind, word) in clauses.Phrases[number].Modifiers)
        {
            if (kind == ModifierKind.Phrase && clauses.Phrases[word].Preposition is "of" or "among" && At(word, false) is { Count: > 0 } actors)
            {
                return actors;
            }
        }

        return [];
    }

    /// <summary>"the West African bloc ECOWAS": the name that follows a noun tells who it is, when it is known.</summary>
    private List<EventActor> Apposed(int noun) =>
        [.. clauses.Phrases[noun].Appositions.SelectMany(word => clauses.Phrases[word].Conjuncts).Select(word => mentions[word]).OfType<ActorMention>()
            .Where(m => m.Actors is [{ Kind: ActorKind.Group or ActorKind.Organisation or ActorKind.Person or ActorKind.Official } first, ..] && !first.Code.EndsWith("unknown", StringComparison.Ordinal))
            .SelectMany(m => m.Actors.Select(a => new EventActor(a, m.Text, m.Span)))];

    /// <summary>The country where a thing is: "a village in Borno", "a base near the city of Homs, Syria".</summary>
    private IReadOnlyList<EventActor>? Within(int nominal)
    {
        var phrase = clauses.Phrases[nominal];
        if (phrase.Appositions.Select(Place).OfType<EventActor>().FirstOrDefault() is { } apposed)
        {
            return [apposed];
        }

        foreach (var (kind, word) in phrase.Modifiers)
        {
            if (kind == ModifierKind.Phrase && clauses.Phrases[word].Preposition is "in" or "near" or "at" or "inside" or "outside" or "across" or "on" or "for")
            {
                if (At(word, false) is { Count: > 0 } actors)
                {
                    return actors;
                }

                if (Place(word) is { } place)
                {
                    return [place];
                }

                if (Within(word) is { } deeper)
                {
                    return deeper;
                }
            }
        }

        return null;
    }

    private EventActor? Place(int word) => placeOwner(word) is { } actor ? new EventActor(actor, sentence[word].Form, sentence[word].Span) { ByPlace = true } : null;
}
