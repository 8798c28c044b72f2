namespace Dragoman.Trees;

/// <summary>Finds who says what in a sentence, by the words of saying and "according to".</summary>
internal sealed class SpeechFinder(Clauses clauses)
{
    private Sentence Sentence => clauses.Sentence;

    /// <summary>All speech of the sentence, in the order of the words of saying.</summary>
    public IReadOnlyList<Speech> All => field ??= [.. Enumerable.Range(0, Sentence.Tokens.Count).Select(At).OfType<Speech>()];

    /// <summary>The nearest speech that a word is said in, or null.</summary>
    public Speech? Around(int word)
    {
        for (var i = word; i >= 0 && All.Count > 0; i = Sentence[i].Head)
        {
            foreach (var speech in All)
            {
                // A cue that hangs on what is said is itself no part of it.
                if (speech.Content.Contains(i) && !(speech.Kind is SpeechKind.Inserted or SpeechKind.According && Sentence.IsUnder(word, speech.Cue)))
                {
                    return speech;
                }
            }
        }

        return null;
    }

    private Speech? At(int word)
    {
        var token = Sentence[word];
        if (token.Upos == "VERB" && clauses.Words.Has(WordClass.Speech, token.Lemma))
        {
            return OfVerb(word, token);
        }

        if (token.Relation is "obl" or "nmod" or "parataxis" && clauses.Words.Has(WordClass.According, clauses.Phrases[word].Preposition))
        {
            return new Speech(SpeechKind.According, word, word, [Top(word)]);
        }

        return token.Upos == "NOUN" && clauses.Is(WordClass.SpeechNoun, word) ? OfNoun(word) : null;
    }

    private Speech? OfVerb(int cue, Token token)
    {
        var content = Governed(cue);
        var inserted = content.Count == 0 && token.Relation is "parataxis" or "ccomp" && token.Head >= 0;
        return inserted ? new Speech(SpeechKind.Inserted, cue, Speaker(cue), [token.Head])
            : content.Count > 0 ? new Speech(SpeechKind.Governing, cue, Speaker(cue), content) : null;
    }

    private int Speaker(int cue)
    {
        var clause = clauses[cue];

        // Who was accused or told says nothing; who was quoted does.
        return clause.Passive && clauses.Is(WordClass.Quoting, cue) ? clause.Object : clause.Subject;
    }

    /// <summary>The clauses below a verb of saying that tell what is said.</summary>
    private List<int> Governed(int cue)
    {
        var content = new List<int>();
        foreach (var child in Sentence.Children(cue))
        {
            var said = Sentence[child].Relation switch
            {
                "ccomp" or "parataxis" => true,
                "xcomp" => Sentence[child].Upos == "VERB" && clauses.Is(WordClass.Admitting, cue),
                "advcl" or "acl" => clauses.Is(WordClass.Accusing, cue) && clauses.Mark(child) is "of" or "for",
                "obj" => IsQuoted(child),
                _ => false,
            };
            if (said)
            {
                content.Add(child);
            }
        }

        return content;
    }

    /// <summary>"the claim that …": who claims it owns the claim, or does something with it ("repeated the claim").</summary>
    private Speech? OfNoun(int cue)
    {
        var content = Sentence.Children(cue).ToArray().Where(child => Sentence[child].Deprel == "acl" && !clauses.IsInfinitive(child) && Sentence[child].Xpos is not ("VBG" or "VBN" or "JJ")).ToList();
        if (content.Count == 0)
        {
            content = Sentence.Children(cue).ToArray().Where(child => Sentence[child].Relation == "ccomp").ToList();
        }

        return content.Count == 0 ? null : new Speech(SpeechKind.Noun, cue, Owner(cue), content);
    }

    private int Owner(int noun)
    {
        var phrase = clauses.Phrases[noun];
        if (phrase.Possessor >= 0)
        {
            return phrase.Possessor;
        }

        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.Kind == ModifierKind.Phrase && clauses.Phrases[modifier.Word].Preposition is "by" or "from" or "of")
            {
                return modifier.Word;
            }
        }

        return Sentence[noun] is { Relation: "obj", Head: >= 0 } && clauses.Is(WordClass.Light, Sentence[noun].Head) ? clauses[Sentence[noun].Head].Subject : -1;
    }

    /// <summary>The clause that "according to" is about: the whole sentence where it stands at its edge, else the one it hangs on.</summary>
    private int Top(int nominal)
    {
        var (first, last) = Sentence.Subtree(nominal);
        if (first == 0 || last + 2 >= Sentence.Tokens.Count)
        {
            return Sentence.Root;
        }

        var top = clauses.Governor(Math.Max(0, Sentence[nominal].Head));
        while (Sentence[top].Relation is "conj" && Sentence[top].Head >= 0)
        {
            top = Sentence[top].Head;
        }

        return top;
    }

    private bool IsQuoted(int word)
    {
        var first = Sentence.Subtree(word).First;
        return Sentence[first].Form is "\"" or "\u201c" || (first > 0 && Sentence[first - 1].Form is "\"" or "\u201c");
    }
}
