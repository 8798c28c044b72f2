namespace Dragoman.Trees;

/// <summary>Finds when a clause tells that it is, by its finite word or that of the clause above it.</summary>
internal sealed class TenseFinder(Clauses clauses)
{
    private Sentence Sentence => clauses.Sentence;

    public (Tense Tense, Aspect Aspect) Of(int predicate)
    {
        var (tense, perfect, progressive) = ((Tense?)null, false, false);
        var token = Sentence[predicate];
        var link = token.Xpos;
        foreach (var child in Sentence.Children(predicate))
        {
            var word = Sentence[child];
            if (word.Relation is "aux" or "cop")
            {
                tense ??= Finite(word.Xpos, child);
                perfect |= word.Lemma == "have";
                link = word.Relation == "cop" ? word.Xpos : link;
                progressive |= word.Lemma == "be" && word.Deprel == "aux" && token.Xpos == "VBG";
                progressive |= word.Deprel == "aux:pass" && word.Xpos == "VBG";
            }
        }

        if (clauses.Modalities.Of(predicate) is { Kind: ModalityKind.Future, Word: var ahead } && Sentence[ahead].Head == predicate)
        {
            // "is to meet"
            tense = Tense.Future;
        }

        tense ??= Finite(token.Xpos, predicate);
        if (tense is null && clauses.SharesFront(predicate) && token.Xpos == Sentence[token.Head].Xpos)
        {
            return Of(token.Head);
        }

        var aspect = perfect && link is "VBN" or "VBD" or "VBG" ? progressive ? Aspect.PerfectProgressive : Aspect.Perfect : progressive ? Aspect.Progressive : Aspect.Simple;
        return (tense ?? (token.Head < 0 ? Tense.Present : Of(clauses.Governor(token.Head)).Tense), aspect);
    }

    /// <summary>Whether the predicate or one of its auxiliaries is finite.</summary>
    public bool IsFinite(int predicate)
    {
        foreach (var child in Sentence.Children(predicate))
        {
            if (Sentence[child].Relation is "aux" or "cop" && Finite(Sentence[child].Xpos, child) is not null)
            {
                return true;
            }
        }

        return Finite(Sentence[predicate].Xpos, predicate) is not null;
    }

    private Tense? Finite(string xpos, int word) => xpos switch
    {
        "VBD" => Tense.Past,
        "VBZ" or "VBP" => Tense.Present,
        "MD" => clauses.Is(WordClass.Will, word) || clauses.Is(WordClass.Would, word) ? Tense.Future : Tense.Present,
        _ => null,
    };
}
