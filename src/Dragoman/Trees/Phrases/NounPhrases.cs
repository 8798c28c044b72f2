namespace Dragoman.Trees;

/// <summary>The noun phrases of a sentence, found when asked for.</summary>
public sealed class NounPhrases(Sentence sentence, WordClasses words)
{
    private readonly NounPhrase?[] found = new NounPhrase?[sentence.Tokens.Count];

    /// <summary>The sentence that the indices are of.</summary>
    public Sentence Sentence => sentence;

    /// <summary>The phrase that a word heads.</summary>
    public NounPhrase this[int head] => found[head] ??= new NounPhrase(this, head);

    internal string Preposition(int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Deprel == "case" && sentence[child].Lemma != "'s" && sentence[child].Xpos != "POS")
            {
                return Joined(child);
            }
        }

        return string.Empty;
    }

    /// <summary>A function word with the words that are fixed to it: <c>because_of</c>.</summary>
    internal string Joined(int word)
    {
        var lemma = sentence[word].Lemma.ToLowerInvariant();
        foreach (var part in sentence.Children(word))
        {
            if (sentence[part].Deprel == "fixed")
            {
                lemma += "_" + sentence[part].Lemma.ToLowerInvariant();
            }
        }

        return lemma;
    }

    internal int Determiner(int head)
    {
        // Of "all the troops" the article.
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Deprel == "det")
            {
                return child;
            }
        }

        return sentence.Child(head, "det");
    }

    internal Definiteness Definiteness(NounPhrase phrase)
    {
        if (Has(WordClass.Nobody, phrase.Head) && sentence[phrase.Head].Upos is not "ADV")
        {
            return Trees.Definiteness.Negative;
        }

        // "neither Iran nor Iraq"
        var first = sentence.Child(phrase.Head, "cc:preconj");
        if (first >= 0 && Has(WordClass.Not, first))
        {
            return Trees.Definiteness.Negative;
        }

        var determiner = phrase.Determiner;
        return determiner < 0 ? phrase.Possessor >= 0 ? Trees.Definiteness.Possessive : Trees.Definiteness.None
            : Has(WordClass.Negative, determiner) ? Trees.Definiteness.Negative
            : Has(WordClass.Definite, determiner) ? Trees.Definiteness.Definite
            : Has(WordClass.Indefinite, determiner) ? Trees.Definiteness.Indefinite
            : Has(WordClass.Universal, determiner) ? Trees.Definiteness.Universal : Trees.Definiteness.None;
    }

    internal IReadOnlyList<Modifier> Modifiers(int head)
    {
        var modifiers = new List<Modifier>();
        foreach (var child in sentence.Children(head))
        {
            ModifierKind? kind = sentence[child].Deprel switch
            {
                "amod" => ModifierKind.Adjective,
                "compound" => ModifierKind.Noun,
                "nmod:desc" => ModifierKind.Title,
                "nummod" => ModifierKind.Number,
                "nmod:poss" or "det:poss" => ModifierKind.Possessor,
                _ => sentence[child].Relation switch
                {
                    "nmod" or "obl" => ModifierKind.Phrase,
                    "acl" => ModifierKind.Clause,
                    _ => null,
                },
            };
            if (kind is { } known)
            {
                modifiers.Add(new Modifier(known, child));
            }
        }

        return modifiers;
    }

    internal IReadOnlyList<int> Appositions(int head) => [.. sentence.Children(head).ToArray().Where(child => sentence[child].Relation == "appos")];

    internal IReadOnlyList<int> Conjuncts(int head)
    {
        var conjuncts = new List<int>();
        Add(head);
        return conjuncts;

        void Add(int nominal)
        {
            conjuncts.Add(nominal);
            var single = SingleBetween(nominal);
            foreach (var child in sentence.Children(nominal))
            {
                if (IsConjunct(child) && (single < 0 || child < single))
                {
                    Add(child);
                }
            }

            if (sentence[nominal].Head is var above and >= 0 && SingleBetween(above) == nominal)
            {
                foreach (var child in sentence.Children(above))
                {
                    if (IsConjunct(child) && child > nominal)
                    {
                        Add(child);
                    }
                }
            }
        }
    }

    private bool IsConjunct(int word) => sentence[word].Deprel == "conj" && sentence[word].Upos is not ("VERB" or "AUX");

    /// <summary>“Between” wants two: in “a summit between Putin and Kim” a Kim that hangs on the summit belongs to Putin. The one that is left alone, or -1.</summary>
    private int SingleBetween(int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (sentence[child].Deprel == "nmod" && sentence.Child(child, "case") is var preposition and >= 0 && sentence[preposition].Lemma == "between" && sentence.Child(child, "conj") < 0)
            {
                return child;
            }
        }

        return -1;
    }

    private bool Has(WordClass name, int word) => words.Has(name, sentence[word].Lemma.ToLowerInvariant());
}
