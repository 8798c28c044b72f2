using System.Collections.Frozen;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>"the country", "the group", "the minister", "the ministry", "the Iranian spokesman": one that was named before.</summary>
internal sealed class Descriptions(Discourse discourse, PhraseResolver resolver)
{
    private const int ReachForThings = 4;
    private const int WholeReport = 10_000;

    private static readonly FrozenSet<string> States = "country nation state kingdom republic sultanate emirate monarchy".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Groups = "group movement organization organisation party militia faction body bloc agency alliance outfit".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"the neighbouring country", "a third state" is another one.</summary>
    private static readonly FrozenSet<string> Others = "neighboring neighbouring other third foreign host hostile friendly member western eastern arab muslim european african asian same entire whole new second first federal".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a noun may name the holder of an office: "minister" the foreign minister, "premier" the prime minister.</summary>
    public static bool OfficeHas(Almanac almanac, string office, string lemma) =>
        office == lemma || (almanac.Offices.TryGetValue(office, out var kind)
            && kind.Titles.Any(t => t == lemma || (t.EndsWith(" " + lemma, StringComparison.Ordinal) && !t.Contains(" of ", StringComparison.Ordinal) && !t.Contains(" to ", StringComparison.Ordinal))));

    /// <summary>What a definite noun that names nobody by itself stands for, or null.</summary>
    public IReadOnlyList<Actor>? Resolve(int word)
    {
        var here = discourse.Now;
        var (lemma, phrase) = (here.Sentence[word].Lemma.ToLowerInvariant(), here.Clauses.Phrases[word]);
        // "his country"
        if (States.Contains(lemma) && here.Sentence[word].Xpos != "NNS" && phrase.Possessor is var owner and >= 0 && here.Mentions.GetValueOrDefault(owner)?.Actors is [{ Country: { } home, Kind: not ActorKind.Country }])
        {
            return [resolver.Builder.CountryActor(home, string.Empty)];
        }

        if (phrase.Definiteness != Definiteness.Definite || here.Sentence[word].Xpos == "NNS")
        {
            return null;
        }

        var bare = !phrase.Modifiers.Any(m => m.Kind is ModifierKind.Adjective or ModifierKind.Noun or ModifierKind.Phrase);
        return States.Contains(lemma) ? (bare || IsOneself(here, phrase) ? State(here, word) : null)
            : Groups.Contains(lemma) && bare ? Latest(word, ReachForThings, (_, m) => m.Actors[0].Kind is ActorKind.Group or ActorKind.Organisation) : null;
    }

    /// <summary>The earlier holder of an office, or body, that a description means again: "the minister", "the Iranian spokesman", "the ministry".</summary>
    public Actor? Again(ActorMention mention)
    {
        var (here, word) = (discourse.Now, mention.Head);
        var (actor, token, phrase) = (mention.Actors[0], here.Sentence[word], here.Clauses.Phrases[word]);
        if (phrase.Definiteness != Definiteness.Definite || token.Upos != "NOUN" || token.Xpos == "NNS" || actor.Person is not null)
        {
            return null;
        }

        var lemma = token.Lemma.ToLowerInvariant();
        if (Passage.IsInstitution(lemma))
        {
            return actor.Kind == ActorKind.Role && !phrase.Modifiers.Any(m => m.Kind is ModifierKind.Phrase || (m.Kind is ModifierKind.Noun && (actor.Sectors is not ["LEG", ..] || char.IsUpper(here.Sentence[m.Word].Form[0]))))
                ? Latest(word, ReachForThings, (p, m) => m.Actors[0].Country is not null && m.Actors[0].Sectors.SequenceEqual(actor.Sectors)
                    && (actor.Sectors is ["LEG", ..] || p.Sentence[m.Head].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase)))?[0]
                : null;
        }

        var office = actor.Office is { } named && named != lemma && resolver.Almanac.Offices.ContainsKey(named) ? named : null;
        return Latest(word, WholeReport, (p, m) => m.Actors.Count == 1 && m.Actors[0] is { Person: not null, Office: { } held } && !p.IsModifier(m.Head)
            && (actor.Country is null || m.Actors[0].Country == actor.Country)
            && (held == office || (office is null || IsPlain(phrase)) && OfficeHas(resolver.Almanac, held, lemma)))?[0];
    }

    /// <summary>Whether nothing but article and nation say which one is meant: "the Iranian minister".</summary>
    private static bool IsPlain(NounPhrase phrase) => phrase.Modifiers.Count(m => m.Kind is ModifierKind.Adjective or ModifierKind.Noun) == 0;

    /// <summary>"the war-ravaged country": what is said of it does not make it another one.</summary>
    private static bool IsOneself(Passage here, NounPhrase phrase) =>
        phrase.Modifiers.All(m => m.Kind is ModifierKind.Clause || (m.Kind == ModifierKind.Adjective && here.Sentence[m.Word] is var word && char.IsLower(word.Form[0]) && !Others.Contains(word.Lemma.ToLowerInvariant())));

    /// <summary>The state named last in this sentence, else whose people it speaks of, else that of the sentences before.</summary>
    private IReadOnlyList<Actor>? State(Passage here, int word)
    {
        ActorMention? nation = null;
        var agent = Agent(here, word);
        foreach (var (passage, mention) in discourse.Before(word, 0))
        {
            if (mention.Actors[0].Country == agent && agent is not null)
            {
                continue;
            }

            if (mention.Actors is [{ Kind: ActorKind.Country } state] && !passage.IsModifier(mention.Head) && here.Sentence[mention.Head].Upos != "PRON" && !IsAgent(here, mention.Head, word))
            {
                return [state];
            }

            nation = mention.Actors[0] is { Country: not null, Kind: not ActorKind.Outlet } && (nation is null || here.IsSubject(mention.Head)) ? mention : nation;
        }

        if (nation?.Actors[0].Country is { } code)
        {
            return [resolver.Builder.CountryActor(code, string.Empty)];
        }

        foreach (var passage in discourse.Earlier(ReachForThings))
        {
            var states = passage.Mentions.Values.Where(m => m.Actors is [{ Kind: ActorKind.Country } state] && (agent is null || state.Country != agent) && !passage.IsModifier(m.Head)).OrderBy(m => passage.IsSubject(m.Head) ? 0 : 1).ThenBy(m => m.Head).ToList();
            if (states.Count > 0)
            {
                return states[0].Actors;
            }
        }

        return null;
    }

    /// <summary>Whose support it is: "Iran's support for the country".</summary>
    private static bool IsAgent(Passage here, int state, int word) => here.Sentence[state].Deprel == "nmod:poss" && here.Sentence[state].Head == here.Sentence[word].Head;

    /// <summary>The country that does what is done to "the country": "Iran vowed to arm the country"; null when it may be the same.</summary>
    private static string? Agent(Passage here, int word) =>
        here.Sentence[word].Relation is "obj" or "obl" && here.Clauses.Phrases[word].Preposition is not ("in" or "across" or "throughout" or "within")
            ? here.SubjectOf(here.Clauses.Governor(word))?.Actors[0].Country : null;

    private IReadOnlyList<Actor>? Latest(int word, int reach, Func<Passage, ActorMention, bool> fits)
    {
        foreach (var (passage, mention) in discourse.Before(word, reach))
        {
            if (fits(passage, mention))
            {
                return mention.Actors;
            }
        }

        return null;
    }
}
