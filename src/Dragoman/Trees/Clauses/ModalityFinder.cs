namespace Dragoman.Trees;

/// <summary>Finds what makes a clause tell something other than a fact: its auxiliary, or the words that govern it.</summary>
internal sealed class ModalityFinder(Clauses clauses)
{
    private static readonly (WordClass Words, ModalityKind Kind)[] Governors =
    [
        (WordClass.Forthcoming, ModalityKind.Future), (WordClass.Intending, ModalityKind.Intended), (WordClass.Attempting, ModalityKind.Attempted),
        (WordClass.Asking, ModalityKind.Asked), (WordClass.Enabling, ModalityKind.Possible), (WordClass.Obliging, ModalityKind.Obliged),
        (WordClass.Supposing, ModalityKind.Supposed),
    ];

    private Sentence Sentence => clauses.Sentence;

    public Modality Of(int predicate)
    {
        if (clauses.IsNoun(predicate))
        {
            return OfNoun(predicate) ?? Modality.None;
        }

        return Own(predicate) ?? Above(predicate) ?? Modality.None;
    }

    /// <summary>What the words above a predicate make of it, whatever its own auxiliaries say.</summary>
    public Modality Governed(int predicate) => (clauses.IsNoun(predicate) ? OfNoun(predicate) : Above(predicate)) ?? Modality.None;

    private Modality? OfNoun(int noun)
    {
        var token = Sentence[noun];
        if (token.Deprel is "obj" or "xcomp" or "nsubj:pass" && token.Head >= 0)
        {
            if (clauses.Is(WordClass.Planning, token.Head))
            {
                return new Modality(Kind(token.Head), token.Head);
            }

            if (clauses.Is(WordClass.Weighing, token.Head))
            {
                return new Modality(ModalityKind.Supposed, token.Head);
            }
        }

        if (token.Head >= 0 && ((token.Deprel is ("obj" or "nsubj:pass") && clauses.Is(WordClass.Wanting, token.Head))
            || (token.Deprel == "obl" && clauses.Phrases[noun].Preposition == "for" && clauses.Is(WordClass.Asking, token.Head))))
        {
            return new Modality(ModalityKind.Asked, token.Head);
        }

        var verb = clauses.Governor(noun);
        return verb == noun || (token.Relation is "obj" or "root" or "nsubj" && !clauses.IsGiven(noun, verb)) ? Own(verb) ?? Above(verb) : null;
    }

    /// <summary>What the auxiliaries of a predicate say.</summary>
    private Modality? Own(int predicate)
    {
        foreach (var child in Sentence.Children(predicate))
        {
            var relation = Sentence[child].Relation;
            if (relation is "cop" or "aux" && Sentence[child].Lemma == "be" && Sentence[predicate].Upos == "VERB" && clauses.IsInfinitive(predicate))
            {
                // "is to meet"
                return new Modality(ModalityKind.Future, child);
            }

            if (relation == "aux" && Auxiliary(predicate, child) is var kind && kind != ModalityKind.None)
            {
                return new Modality(kind, child);
            }
        }

        return null;
    }

    private ModalityKind Auxiliary(int predicate, int word)
    {
        if (clauses.Is(WordClass.Will, word))
        {
            return HasCondition(predicate) ? ModalityKind.Conditional : ModalityKind.Future;
        }

        if (clauses.Is(WordClass.Would, word))
        {
            // "would help" by itself leaves out the condition; "said it would help" is the future seen from then.
            return HasCondition(predicate) || (Sentence[predicate].Relation == "root" && Sentence.Child(predicate, "mark") < 0) ? ModalityKind.Conditional : ModalityKind.Future;
        }

        return clauses.Is(WordClass.Can, word) ? ModalityKind.Possible : clauses.Is(WordClass.Must, word) ? ModalityKind.Obliged : ModalityKind.None;
    }

    private bool HasCondition(int predicate)
    {
        foreach (var child in Sentence.Children(predicate))
        {
            if (Sentence[child].Relation == "advcl" && clauses.Moods.Of(child) == Mood.Condition)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the words that govern a clause make of it.</summary>
    private Modality? Above(int predicate)
    {
        var token = Sentence[predicate];
        var infinitive = clauses.IsInfinitive(predicate);
        if (token.Head < 0)
        {
            // A headline: "Putin to visit Turkey".
            return infinitive ? new Modality(ModalityKind.Future, Sentence.Child(predicate, "mark")) : null;
        }

        var kind = Kind(token.Head);
        switch (token.Relation)
        {
            case "xcomp" when kind is ModalityKind.Future or ModalityKind.Intended:
                return Own(token.Head) ?? new Modality(kind, token.Head);
            case "xcomp" when kind == ModalityKind.None:
                return Own(token.Head) ?? Above(token.Head);
            case "xcomp":
            case "ccomp" when kind is not (ModalityKind.None or ModalityKind.Future or ModalityKind.Intended) && !clauses.Is(WordClass.InfinitiveOnly, token.Head):
            case "acl" when infinitive && kind != ModalityKind.None:
                return new Modality(kind, token.Head);
            case "advcl" when infinitive && clauses.Is(WordClass.Journeying, token.Head):
                return Own(token.Head) ?? Above(token.Head);
            case "acl" or "advcl" when infinitive:
                return new Modality(ModalityKind.Purpose, token.Head);
            case "conj":
                return (clauses.SharesFront(predicate) ? Own(token.Head) : null) ?? Above(token.Head);
            default:
                return null;
        }
    }

    private ModalityKind Kind(int governor)
    {
        foreach (var (words, kind) in Governors)
        {
            if (clauses.Is(words, governor))
            {
                return kind;
            }
        }

        return ModalityKind.None;
    }
}
