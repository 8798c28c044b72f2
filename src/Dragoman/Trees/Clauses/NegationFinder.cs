namespace Dragoman.Trees;

/// <summary>Finds what denies a clause: its own words, its arguments, or the clauses above it.</summary>
internal sealed class NegationFinder(Clauses clauses)
{
    private Sentence Sentence => clauses.Sentence;

    public Negation Of(int predicate)
    {
        var word = Own(predicate);
        return word >= 0 ? new Negation(NegationKind.Own, word) : Argument(predicate) ?? Above(predicate) ?? Negation.None;
    }

    /// <summary>The word that denies a predicate by itself, or -1.</summary>
    private int Own(int predicate)
    {
        foreach (var child in Sentence.Children(predicate))
        {
            if (Sentence[child].Relation is "advmod" or "det" or "cc" && (Denies(child) || (Sentence[child].Relation == "cc" && IsWithout(child))))
            {
                return child;
            }

            if (Sentence[child].Relation == "advmod" && clauses.Is(WordClass.Longer, child) && Own(child) is var no and >= 0)
            {
                return no;
            }
        }

        return Without(predicate) is var without and >= 0 ? without : Shared(predicate);
    }

    /// <summary>"left <i>without</i> signing", "<i>without</i> a fight"; "with or without" leaves it open.</summary>
    private int Without(int predicate)
    {
        foreach (var child in Sentence.Children(predicate))
        {
            if (Sentence[child].Deprel is "mark" or "case")
            {
                return IsWithout(child) ? child : -1;
            }
        }

        return -1;
    }

    private bool IsWithout(int word) => clauses.Words.Has(WordClass.Without, clauses.Phrases.Joined(word));

    // "not only … but" does not deny, nor does "voted no".
    private bool Denies(int word) =>
        clauses.Is(WordClass.Not, word) && Sentence[word].Upos != "INTJ" && !(word + 1 < Sentence.Tokens.Count && clauses.Is(WordClass.Only, word + 1));

    /// <summary>The denial that a predicate or noun has from the one it is joined to: "did not bomb or invade", "no raid or attack".</summary>
    private int Shared(int predicate)
    {
        var token = Sentence[predicate];
        if (token.Relation != "conj" || token.Head < 0 || clauses.Is(WordClass.Contrast, Sentence.Child(predicate, "cc")))
        {
            return -1;
        }

        var shares = clauses.IsNoun(predicate) ? Sentence.Child(predicate, "det") < 0 && Sentence.Child(predicate, "nsubj") < 0
            : clauses.SharesFront(predicate) && token.Xpos is "VB" or "VBN" or "VBG" && token.Xpos == Sentence[token.Head].Xpos;
        return shares ? Own(token.Head) : -1;
    }

    /// <summary>"<i>No</i> troops were sent", "found <i>no</i> weapons".</summary>
    private Negation? Argument(int predicate)
    {
        if (Sentence[predicate].Upos is not ("VERB" or "ADJ" or "AUX"))
        {
            return null;
        }

        foreach (var child in Sentence.Children(predicate))
        {
            if (Sentence[child].Relation is "nsubj" or "obj" && clauses.Phrases[child].Definiteness == Definiteness.Negative)
            {
                var first = Sentence.Child(child, "cc:preconj");
                var determiner = clauses.Phrases[child].Determiner;
                return new Negation(NegationKind.Argument, first >= 0 ? first : determiner >= 0 ? determiner : child);
            }
        }

        return null;
    }

    /// <summary>What the words that govern a clause or noun make of it.</summary>
    private Negation? Above(int predicate)
    {
        var token = Sentence[predicate];
        if (token.Head < 0)
        {
            return null;
        }

        switch (token.Relation)
        {
            case "obj" or "nsubj" or "xcomp" when clauses.IsNoun(predicate):
                return OfNoun(predicate, token);
            case "xcomp":
            case "ccomp" when clauses.Is(WordClass.Failing, token.Head):
            case "advcl" when clauses.Is(WordClass.Failing, token.Head) && clauses.Words.Has(WordClass.From, clauses.Mark(predicate)):
            case "acl" when clauses.IsInfinitive(predicate) && (clauses.Is(WordClass.Failing, token.Head) || clauses.Phrases[token.Head].Definiteness == Definiteness.Negative):
                return Governed(token.Head);
            case "ccomp" when clauses.Is(WordClass.Raising, token.Head) && Own(token.Head) is var not and >= 0:
                return new Negation(NegationKind.Governing, not);
            case "conj" when clauses.SharesFront(predicate):
                return Above(token.Head);
            default:
                return null;
        }
    }

    /// <summary>Who denies a failure says that it happened: "did not fail to meet".</summary>
    private Negation? Governed(int governor)
    {
        var above = Of(governor);
        return clauses.Is(WordClass.Failing, governor) ? above.IsNegated ? null : new Negation(NegationKind.Failing, governor)
            : above.IsNegated ? new Negation(NegationKind.Governing, above.Word) : null;
    }

    private Negation? OfNoun(int noun, Token token)
    {
        if (token.Deprel is "obj" or "xcomp" or "nsubj:pass" && clauses.Is(WordClass.Preventing, token.Head))
        {
            return Of(token.Head).IsNegated ? null : new Negation(NegationKind.Failing, token.Head);
        }

        var verb = clauses.Governor(noun);
        return token.Relation == "xcomp" || verb == noun || Sentence[verb].Upos == "PROPN" || clauses.IsGiven(noun, verb) ? null
            : Of(verb) is { IsNegated: true } denied ? new Negation(NegationKind.Governing, denied.Word) : null;
    }
}
