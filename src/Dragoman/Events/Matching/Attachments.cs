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
    public List<int> VerbConjuncts(int verb)
    {
        var verbs = new List<int>(2) { verb };
        foreach (var child in Sentence.Children(verb))
        {
            if (Sentence[child] is { Deprel: "conj", Upos: "VERB" })
            {
                verbs.Add(child);
            }
        }

        return verbs;
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

        return Behind(verb) is { } behind && Sentence[behind.Word].Relation == "obl" && particles.Contains(behind.Particle) ? behind.Word : -1;
    }

    /// <summary>"went on strike", "walked off the job", read as if the preposition were a particle: it and the noun right behind it.</summary>
    private (int Particle, int Word)? Behind(int verb)
    {
        if (Sentence.Child(verb, "compound:prt") is var particle and >= 0)
        {
            foreach (var child in Sentence.Children(verb))
            {
                if (Sentence[child].Relation is "obj" or "obl" && Sentence.Child(child, "case") < 0 && Sentence.Subtree(child).First == particle + 1)
                {
                    return (particle, child);
                }
            }
        }

        return null;
    }

    /// <summary>All phrases with a preposition that may belong to a word: its own, and those of the nouns and the verb around it.</summary>
    /// <param name="above">The word of the pattern that this one hangs on, or -1.</param>
    /// <param name="nouns">The word itself and the nouns that the pattern has found on it.</param>
    public List<(string Preposition, int Index)> Phrases(int word, int above, List<int> nouns)
    {
        var holders = new List<int>(nouns);
        ReadOnlySpan<int> around = [above, GovernorOf(word), headlines.SubjectOf(word)];
        foreach (var holder in around)
        {
            Join(holders, holder);
        }

        if (Sentence[word].Upos == "VERB")
        {
            // "28 killed and 39 injured in an attack": what hangs on the last verb belongs to all.
            foreach (var verb in VerbConjuncts(word))
            {
                Join(holders, verb);
            }
        }

        var phrases = new List<(string, int)>();
        foreach (var holder in holders)
        {
            phrases.AddRange(clauses[holder].Obliques);
            if (Behind(holder) is { } behind)
            {
                phrases.Add((Sentence[behind.Particle].Lemma.ToLowerInvariant(), behind.Word));
            }

            foreach (var child in Sentence.Children(holder))
            {
                if (Sentence[child].Relation is "advcl" or "acl" or "ccomp" or "xcomp" && Sentence.Child(child, "mark") is var mark and >= 0)
                {
                    phrases.Add((Sentence[mark].Lemma.ToLowerInvariant(), child));
                }
                else if (Sentence[child].Relation is "nmod" or "obl")
                {
                    phrases.Add((clauses.Phrases[child].Preposition, child));
                    Below(child, phrases);
                }
                else if (Sentence[child].Relation == "obj" && !nouns.Contains(child))
                {
                    Below(child, phrases);
                }
            }
        }

        return phrases;
    }

    private static void Join(List<int> words, int word)
    {
        if (word >= 0 && !words.Contains(word))
        {
            words.Add(word);
        }
    }

    /// <summary>Phrases that hang one noun deeper: "a billion dollars in loans *to Jordan*".</summary>
    private void Below(int nominal, List<(string Preposition, int Index)> phrases)
    {
        foreach (var child in Sentence.Children(nominal))
        {
            if (Sentence[child].Relation == "nmod" && clauses.Phrases[child].Preposition is { Length: > 0 } preposition)
            {
                phrases.Add((preposition, child));
            }
        }
    }
}
