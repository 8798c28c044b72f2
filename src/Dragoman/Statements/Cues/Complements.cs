using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>What hangs on a word of saying and may be what is said.</summary>
internal sealed class Complements
{
    private readonly Sentence sentence;
    private readonly int word;

    public Complements(Clauses clauses, int word)
    {
        sentence = clauses.Sentence;
        this.word = word;
        foreach (var child in sentence.Children(word))
        {
            Sort(clauses, child, sentence[child]);
        }

        if (Clause < 0 && sentence[word] is { Relation: "advcl" or "xcomp" or "conj", Head: >= 0 } token && sentence.Subtree(word) == (word, word))
        {
            foreach (var fellow in sentence.Children(token.Head))
            {
                Clause = fellow > word && sentence[fellow].Relation == "ccomp" && IsNext(word, fellow) ? fellow : Clause;
            }
        }
    }

    /// <summary>The head of a clause, or -1; so for the others.</summary>
    public int Clause { get; private set; } = -1;

    public int Object { get; private set; } = -1;

    public int Indirect { get; private set; } = -1;

    public int QuotedObject { get; private set; } = -1;

    public int To { get; private set; } = -1;

    public int Gerund { get; private set; } = -1;

    /// <summary>What the object is called.</summary>
    public int As { get; private set; } = -1;

    /// <summary>Phrases and clauses led by a preposition, and where it stands.</summary>
    public List<(string Preposition, int Mark, int Word)> Phrases { get; } = [];

    /// <summary>The words of a complement.</summary>
    public WordRange Range(int complement)
    {
        var (first, last) = sentence.Subtree(complement);
        return new WordRange(first, last);
    }

    /// <summary>The words of a complement without what a relative clause behind a comma adds.</summary>
    public WordRange Bare(int complement)
    {
        var range = Range(complement);
        foreach (var child in sentence.Children(complement))
        {
            if (child > complement && sentence[child].Deprel == "acl:relcl" && sentence.Subtree(child) is var (first, last) && sentence[first].Form == "," && last == range.Last)
            {
                return range with { Last = first - 1 };
            }
        }

        return range;
    }

    private void Sort(Clauses clauses, int child, Token token)
    {
        switch (token.Relation)
        {
            case "ccomp" when !IsBehindAnother(child):
                Clause = Clause < 0 || sentence[child].Upos == "VERB" && sentence[Clause].Upos != "VERB" ? child : Clause;
                break;
            case "parataxis" when child > word && Clause < 0 && sentence.Child(child, "nsubj") >= 0:
                Clause = child;
                break;
            case "obj":
                if (Starts(child))
                {
                    QuotedObject = child;
                }

                Object = child;
                break;
            case "iobj":
                Indirect = child;
                break;
            case "xcomp" or "advcl" or "acl":
                Clausal(clauses, child, token);
                break;
            case "obl" or "nmod":
                if (sentence.Child(child, "case") is var preposition and >= 0 && child > word)
                {
                    if (sentence[preposition].Lemma.ToLowerInvariant() is var lemma && lemma == "as")
                    {
                        As = As < 0 ? child : As;
                    }

                    Phrases.Add((lemma, preposition, child));
                }

                break;
        }
    }

    private void Clausal(Clauses clauses, int child, Token token)
    {
        var mark = clauses.Mark(child);
        if (clauses.IsInfinitive(child) || (mark == "to" && token.Xpos is not "VBG"))
        {
            To = token.Relation == "xcomp" || To < 0 ? child : To;
        }
        else if ((mark == "as" && sentence.Child(child, "nsubj") < 0) || (token.Relation == "xcomp" && mark.Length == 0 && token.Upos is not ("VERB" or "AUX")))
        {
            As = As < 0 && (token.Relation == "xcomp" || token.Xpos == "VBG" || token.Upos is not "VERB") ? child : As;
            if (sentence.Child(child, "case") is var preposition and >= 0)
            {
                Phrases.Add((sentence[preposition].Lemma.ToLowerInvariant(), preposition, child));
            }
        }
        else if (mark.Length == 0 && token.Relation == "xcomp")
        {
            Gerund = Gerund < 0 ? child : Gerund;
        }
        else if (mark is "that" or "whether" or "if" && (token.Relation != "advcl" || (mark != "that" && child > word && Near(child))) && Clause < 0)
        {
            Clause = child;
        }
        else if (mark.Length > 0 && mark != "as" && child > word)
        {
            Phrases.Add((mark, sentence.Child(child, "mark"), child));
        }
    }

    /// <summary>"posted a picture, saying he was there": the clause that the tree hangs on the first verb is said by the second.</summary>
    private bool IsBehindAnother(int clause)
    {
        foreach (var fellow in sentence.Children(word))
        {
            if (fellow > word && fellow < clause && sentence[fellow].Relation is "advcl" or "xcomp" or "conj" && sentence[fellow].Upos == "VERB" && sentence.Subtree(fellow) == (fellow, fellow) && IsNext(fellow, clause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but marks stands between a word and a clause.</summary>
    private bool IsNext(int from, int clause)
    {
        var first = sentence.Subtree(clause).First;
        for (var i = from + 1; i < first; i++)
        {
            if (sentence[i].Upos != "PUNCT")
            {
                return false;
            }
        }

        return first > from;
    }

    /// <summary>Whether a clause follows the word of saying without a comma between.</summary>
    private bool Near(int child)
    {
        for (var i = word + 1; i < sentence.Subtree(child).First; i++)
        {
            if (sentence[i].Form == ",")
            {
                return false;
            }
        }

        return true;
    }

    private bool Starts(int child)
    {
        var first = sentence.Subtree(child).First;
        return IsQuote(sentence[first].Form) || (first > 0 && first - 1 != word && IsQuote(sentence[first - 1].Form));
    }

    private static bool IsQuote(string form) => form is "\"" or "\u201c" or "''" or "``" or "\u2018";
}
