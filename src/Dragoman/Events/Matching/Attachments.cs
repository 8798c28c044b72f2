using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Where in a sentence the phrases and verbs stand that may belong to a word.</summary>
internal sealed class Attachments(Clauses clauses, HeadlineReading headlines)
{
    private Sentence Sentence => clauses.Sentence;

    /// <summary>The verb that a noun is the object or subject of, or -1; a phrase meant for the noun may hang there.</summary>
    public int GovernorOf(int word) =>
        Sentence[word].Upos is "NOUN" && Sentence[word].Relation is "obj" or "nsubj" or "obl" && Sentence[word].Head is var head and >= 0 ? head : -1;

    /// <summary>A verb and those joined to it.</summary>
    public IEnumerable<int> VerbConjuncts(int verb)
    {
        yield return verb;
        for (var i = 0; i < Sentence.Children(verb).Length; i++)
        {
            if (Sentence[Sentence.Children(verb)[i]] is { Deprel: "conj", Upos: "VERB" })
            {
                yield return Sentence.Children(verb)[i];
            }
        }
    }

    /// <summary>"brushed off the criticism", read as if "off" were a preposition: what hangs on the verb by its particle, or -1.</summary>
    /// <param name="particles">The words that the verb has taken.</param>
    public int AfterParticle(int verb, List<int> particles)
    {
        foreach (var child in Sentence.Children(verb))
        {
            if (Sentence[child].Relation == "obl" && Sentence.Child(child, "case") is var preposition and >= 0 && preposition > verb && particles.Contains(preposition))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>All phrases with a preposition that may belong to a word: its own, and those of the nouns and the verb around it.</summary>
    /// <param name="above">The word of the pattern that this one hangs on, or -1.</param>
    /// <param name="nouns">The word itself and the nouns that the pattern has found on it.</param>
    public IEnumerable<(string Preposition, int Index)> Phrases(int word, int above, List<int> nouns)
    {
        // "28 killed and 39 injured in an attack": what hangs on the last verb belongs to all.
        foreach (var holder in nouns.Append(above).Append(GovernorOf(word)).Append(headlines.SubjectOf(word)).Concat(Sentence[word].Upos == "VERB" ? VerbConjuncts(word) : []).Where(h => h >= 0).Distinct().ToList())
        {
            foreach (var oblique in clauses[holder].Obliques)
            {
                yield return oblique;
            }

            for (var i = 0; i < Sentence.Children(holder).Length; i++)
            {
                var child = Sentence.Children(holder)[i];
                if (Sentence[child].Relation is "advcl" or "acl" or "ccomp" or "xcomp" && Sentence.Child(child, "mark") is var mark and >= 0)
                {
                    yield return (Sentence[mark].Lemma.ToLowerInvariant(), child);
                }
                else if (Sentence[child].Relation is "nmod" or "obl")
                {
                    yield return (clauses.Phrases[child].Preposition, child);
                    foreach (var deeper in Below(child))
                    {
                        yield return deeper;
                    }
                }
                else if (Sentence[child].Relation == "obj" && !nouns.Contains(child))
                {
                    foreach (var deeper in Below(child))
                    {
                        yield return deeper;
                    }
                }
            }
        }
    }

    /// <summary>Phrases that hang one noun deeper: "a billion dollars in loans *to Jordan*".</summary>
    private IEnumerable<(string Preposition, int Index)> Below(int nominal)
    {
        for (var i = 0; i < Sentence.Children(nominal).Length; i++)
        {
            var child = Sentence.Children(nominal)[i];
            if (Sentence[child].Relation == "nmod" && clauses.Phrases[child].Preposition is { Length: > 0 } preposition)
            {
                yield return (preposition, child);
            }
        }
    }
}
