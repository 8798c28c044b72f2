using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>The gathering at which something is done: what is told of its day and place holds for what is done there.</summary>
internal static class Occasion
{
    /// <summary>Whether a word hangs on a noun at which a predicate is set: “<i>at</i> a rally held on Monday in Denver, she accused …”.</summary>
    /// <param name="word">The word that tells day or place.</param>
    public static bool Holds(Clauses clauses, int word, int predicate)
    {
        var sentence = clauses.Sentence;
        for (var i = sentence[word].Head; i >= 0 && i != predicate; i = sentence[i].Head)
        {
            var token = sentence[i];
            if (token.Head == predicate)
            {
                return token is { Relation: "obl", Upos: "NOUN" or "PROPN" } && clauses.Phrases[i].Preposition is "at" or "during";
            }

            if (token.Relation is not ("acl" or "nmod" or "obl"))
            {
                return false;
            }
        }

        return false;
    }
}
