namespace Dragoman.Trees;

/// <summary>Finds whether a clause tells, asks, supposes or orders.</summary>
internal sealed class MoodFinder(Clauses clauses)
{
    private Sentence Sentence => clauses.Sentence;

    public Mood Of(int predicate)
    {
        var token = Sentence[predicate];
        var mark = clauses.Mark(predicate);
        if (clauses.Words.Has(WordClass.Condition, mark) || IsInverted(predicate, token))
        {
            return Mood.Condition;
        }

        if (clauses.Words.Has(WordClass.Whether, mark))
        {
            return Mood.Question;
        }

        if (token.Relation == "xcomp" || clauses.SharesFront(predicate))
        {
            return Of(token.Head);
        }

        return token.Relation == "root" && IsAsked() ? Mood.Question : IsOrder(predicate, token) ? Mood.Command : Mood.Statement;
    }

    /// <summary>"<i>Had Iran</i> attacked, Turkey would have helped".</summary>
    private bool IsInverted(int predicate, Token token) =>
        token.Relation == "advcl" && Sentence.Child(predicate, "mark") < 0
        && Sentence.Child(predicate, "aux") is var auxiliary and >= 0 && Sentence.Child(predicate, "nsubj") > auxiliary;

    private bool IsOrder(int predicate, Token token) =>
        token is { Xpos: "VB", Relation: "root" or "ccomp" or "parataxis" }
        && Sentence.Child(predicate, "nsubj") < 0 && Sentence.Child(predicate, "aux") < 0 && Sentence.Child(predicate, "mark") < 0;

    private bool IsAsked()
    {
        for (var i = Sentence.Tokens.Count - 1; i >= 0 && Sentence[i].Upos == "PUNCT"; i--)
        {
            if (Sentence[i].Form.Contains('?', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
