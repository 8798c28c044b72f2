using System.Collections.Frozen;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>"the two countries", "both sides", "the three ministers", "the ministers": several that were named before.</summary>
/// <remarks>
/// Those joined in one phrase ("Iran and Iraq") come first, unless as many others were named since; else the last ones of the kind.
/// </remarks>
internal sealed class Pairs(Discourse discourse, PhraseResolver resolver)
{
    private const int Reach = 6;
    private const int ReachForJoint = 3;
    private const int ReachForStates = 2;

    private static readonly FrozenSet<string> Sides =
        "country nation side state government leader party neighbor neighbour counterpart minister president ally power capital official diplomat premier chief commander king foe rival".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> People = "leader minister president official diplomat premier chief commander king".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"friendly countries, <i>particularly</i> Iran and Russia" are no pair.</summary>
    private static readonly FrozenSet<string> Examples = "particularly especially including notably like such_as namely".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The actors of a plural noun, or null when it is no word for sides or they were not named.</summary>
    public IReadOnlyList<Actor>? Resolve(int word)
    {
        var here = discourse.Now;
        var lemma = here.Sentence[word].Lemma.ToLowerInvariant();
        if (!Sides.Contains(lemma) || here.Sentence[word].Xpos is not "NNS" || here.Clauses.Phrases[word].Modifiers.Any(m => m.Kind is ModifierKind.Phrase && m.Word > word && here.Clauses.Phrases[m.Word].Preposition is "of" or "from"))
        {
            return null;
        }

        var people = People.Contains(lemma);
        var title = people ? Title(here, word, lemma) : lemma;
        return Count(here, word) switch
        {
            0 => people && IsBareDefinite(here, word, title != lemma) ? Joint(word, here, title, people, least: 2, most: 9) : null,
            var count => Joint(word, here, title, people, count, count) ?? (people ? null : Last(word, ReachForStates, title, people, count, states: true)) ?? Last(word, Reach, title, people, count, states: false),
        };
    }

    /// <summary>The noun, with the word before it where the two are the title of an office: "foreign minister", but not "rival leader".</summary>
    private string Title(Passage here, int word, string lemma)
    {
        var title = word == 0 ? lemma : $"{here.Sentence[word - 1].Form} {lemma}";
        return here.Clauses.Phrases[word].Modifiers.Any(m => m.Word == word - 1) && resolver.Almanac.Offices.Values.Any(office => office.Titles.Contains(title)) ? title : lemma;
    }

    private static int Count(Passage here, int word)
    {
        var count = 0;
        foreach (var child in here.Sentence.Children(word))
        {
            count = here.Sentence[child].Form.ToLowerInvariant() switch { "two" or "both" => 2, "three" => 3, "four" => 4, _ => count };
        }

        return count;
    }

    private static bool IsBareDefinite(Passage here, int word, bool titled) =>
        here.Clauses.Phrases[word] is { Definiteness: Definiteness.Definite } phrase
        && !phrase.Modifiers.Any(m => m.Kind is not (ModifierKind.Clause or ModifierKind.Number) && !(titled && m.Word == word - 1));

    /// <summary>The latest ones that were named in one breath.</summary>
    private List<Actor>? Joint(int word, Passage here, string lemma, bool people, int least, int most)
    {
        var since = new List<Actor>();
        foreach (var (passage, mention) in discourse.Before(word, ReachForJoint))
        {
            var token = passage.Sentence[mention.Head];
            if (passage.IsModifier(mention.Head) || token.Relation == "conj")
            {
                continue;
            }

            List<Actor> together = [.. Company(passage, mention.Head).Concat(passage.Joined(mention)).Where(a => Fits(a, lemma, people)).Select(a => Side(a, people)).DistinctBy(a => (a.Code, a.Person))];
            if (together.Count >= least && together.Count <= most && !IsExample(passage, mention.Head))
            {
                return since.Count < Math.Max(2, least) ? together : null;
            }

            // The subject of this very clause acts on the two; it is none of them.
            if (!people && mention.Actors is [{ Kind: ActorKind.Country } country] && !(passage == here && passage.IsSubject(mention.Head)) && !IsExample(passage, mention.Head) && !since.Exists(s => s.Same(country)))
            {
                since.Add(country);
            }
        }

        return null;
    }

    /// <summary>"Shoygu met <i>with his Syrian and Iraqi counterparts</i>, …": who does something with those of a phrase.</summary>
    private static IReadOnlyList<Actor> Company(Passage passage, int head)
    {
        while (passage.Sentence[head].Relation == "appos")
        {
            head = passage.Sentence[head].Head;
        }

        return passage.Clauses.Phrases[head].Preposition == "with" && passage.Sentence[head].Head is var verb and >= 0 && passage.SubjectOf(verb) is { } subject ? passage.Joined(subject) : [];
    }

    /// <summary>The last ones of the kind, each once, in the order of the text.</summary>
    /// <param name="states">Whether only those count that are named as states themselves.</param>
    private List<Actor>? Last(int word, int reach, string lemma, bool people, int count, bool states)
    {
        var found = new List<Actor>();
        foreach (var (passage, mention) in discourse.Before(word, reach))
        {
            foreach (var actor in mention.Actors.Reverse())
            {
                if (found.Count < count && !(states && (actor.Kind != ActorKind.Country || passage.IsModifier(mention.Head))) && (!people || passage.IsPerson(mention) || mention.Actors.Count > 1) && Fits(actor, lemma, people) && !IsExample(passage, mention.Head)
                    && Side(actor, people) is var side && !found.Exists(f => f.Same(side)))
                {
                    found.Insert(0, side);
                }
            }
        }

        return found.Count == count ? found : null;
    }

    private bool Fits(Actor actor, string lemma, bool people) =>
        people ? actor.Person is not null && (lemma is "leader" or "official" || (actor.Office is { } office && Descriptions.OfficeHas(resolver.Almanac, office, lemma)))
            : actor.Kind is ActorKind.Country or ActorKind.Group || actor.Country is not null && actor.Kind is not ActorKind.Outlet;

    private Actor Side(Actor actor, bool people) =>
        !people && actor.Kind is not ActorKind.Group && actor.Country is { } code ? resolver.Builder.CountryActor(code, actor.Why) : actor;

    private static bool IsExample(Passage passage, int head) =>
        (passage.Sentence[head].Relation == "conj" && passage.Sentence[head].Head >= 0 && IsExample(passage, passage.Sentence[head].Head)) || Examples.Contains(passage.Clauses.Phrases[head].Preposition) || passage.Sentence.Children(head).ToArray().Any(c => Examples.Contains(passage.Sentence[c].Lemma.ToLowerInvariant()));
}
