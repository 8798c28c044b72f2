using System.Collections.Frozen;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>What a report has mentioned so far, sentence by sentence; each mention stands under the word that heads it.</summary>
internal sealed class Discourse
{
    private readonly List<Passage> passages = [];

    /// <summary>The sentence that is read now.</summary>
    public Passage Now => passages[^1];

    /// <summary>Begins a sentence.</summary>
    /// <param name="mentions">Its names and descriptions, as far as they are understood without the sentences before.</param>
    public void Begin(Clauses clauses, Dictionary<int, ActorMention> mentions) => passages.Add(new Passage(clauses, mentions));

    /// <summary>The sentences before this one, the latest first.</summary>
    public IEnumerable<Passage> Earlier(int reach)
    {
        for (var i = passages.Count - 2; i >= 0 && i >= passages.Count - 1 - reach; i--)
        {
            yield return passages[i];
        }
    }

    /// <summary>The mentions before a word of this sentence, the latest first, over as many sentences as are asked for.</summary>
    public IEnumerable<(Passage Passage, ActorMention Mention)> Before(int word, int reach)
    {
        foreach (var mention in Now.Mentions.Where(m => m.Key < word).OrderByDescending(m => m.Key))
        {
            yield return (Now, mention.Value);
        }

        foreach (var passage in Earlier(reach))
        {
            foreach (var mention in passage.Mentions.OrderByDescending(m => m.Key))
            {
                yield return (passage, mention.Value);
            }
        }
    }
}

/// <summary>A sentence with its mentions by head.</summary>
internal sealed record Passage(Clauses Clauses, Dictionary<int, ActorMention> Mentions)
{
    /// <summary>Nouns for bodies, which are "it" and not "he".</summary>
    private static readonly FrozenSet<string> Institutions =
        ("ministry government army police parliament court military navy force troop council committee agency media television radio newspaper company firm bank university hospital party group militia "
        + "base administration regime embassy delegation guard corps air-force coalition opposition legislature assembly senate congress cabinet commission authority department institute center centre "
        + "organization organisation union league team unit battalion brigade division alliance bloc movement cell network service directorate office bureau body institution leadership judiciary public "
        + "population people community industry church mosque school prison airline carrier insurgency rebellion resistance mission").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public Sentence Sentence => Clauses.Sentence;

    /// <summary>Whether a noun names a body of people rather than somebody.</summary>
    public static bool IsInstitution(string lemma) => Institutions.Contains(lemma.ToLowerInvariant());

    /// <summary>Whether a mention is but the nation before a noun: "<i>Iranian</i> oil".</summary>
    public bool IsModifier(int head) => Sentence[head].Relation is "amod" or "compound" or "flat";

    /// <summary>Whether a word is the subject of its clause.</summary>
    public bool IsSubject(int head) => Sentence[head].Relation == "nsubj";

    /// <summary>Whether a mention is one person.</summary>
    public bool IsPerson(ActorMention mention)
    {
        var (actor, token) = (mention.Actors[0], Sentence[mention.Head]);
        return mention.Actors.Count == 1 && token.Xpos is not ("NNS" or "NNPS")
            && (actor.Person is not null || actor.Kind == ActorKind.Person || (actor.Kind is not (ActorKind.Country or ActorKind.Outlet) && token.Upos == "NOUN" && !IsInstitution(token.Lemma)));
    }

    /// <summary>Whether a mention is one state, group or body.</summary>
    public bool IsThing(ActorMention mention)
    {
        var (actor, token) = (mention.Actors[0], Sentence[mention.Head]);
        return mention.Actors.Count == 1 && !(token.Upos == "NOUN" && token.Xpos == "NNS")
            && (token.Upos != "NOUN" || IsInstitution(token.Lemma) || actor.Kind is ActorKind.Country or ActorKind.Outlet)
            && (actor.Kind is ActorKind.Country or ActorKind.Group or ActorKind.Organisation or ActorKind.Outlet
                || actor is { Kind: ActorKind.Official or ActorKind.Role, Person: null });
    }

    /// <summary>Those that a mention and the ones joined to it by "and" stand for, each once.</summary>
    public IReadOnlyList<Actor> Joined(ActorMention mention)
    {
        var conjuncts = Clauses.Phrases[mention.Head].Conjuncts;
        return conjuncts.Count == 1 ? mention.Actors
            : [.. conjuncts.SelectMany(c => Mentions.TryGetValue(c, out var other) ? other.Actors : []).DistinctBy(a => (a.Code, a.Person))];
    }

    /// <summary>The mention of the clause's grammatical subject, or null; control and relative clauses are seen through.</summary>
    public ActorMention? SubjectOf(int predicate) => Subject(predicate) is var subject and >= 0 ? Mentions.GetValueOrDefault(subject) : null;

    /// <summary>The word of the grammatical subject of a predicate, or -1.</summary>
    public int Subject(int predicate)
    {
        if (Sentence[predicate].Upos is not "VERB" && Sentence.Child(predicate, "cop") < 0)
        {
            return -1;
        }

        // "called on Iran to continue": Iran continues.
        if (Clauses.IsInfinitive(predicate) && Sentence[predicate].Head is var above and >= 0 && Sentence[above].Lemma is "call" or "appeal" or "prevail")
        {
            foreach (var child in Sentence.Children(above))
            {
                if (child > above && child < predicate && Sentence[child].Relation == "obl" && Clauses.Phrases[child].Preposition is "on" or "upon" or "to")
                {
                    return child;
                }
            }
        }

        var clause = Clauses[predicate];
        return clause.Passive ? clause.Object : clause.Subject;
    }
}
