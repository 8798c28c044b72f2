using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>How far the words of saying reach: auxiliaries, denials and adverbs beside them, particles and prepositions.</summary>
internal static class CueSpan
{
    /// <summary>The words of a verb or of an adjective with its copula.</summary>
    public static WordRange OfVerb(Clauses clauses, int word)
    {
        var sentence = clauses.Sentence;
        var first = First(clauses, word, includeTo: true);

        // "continued to question", "went on to say"
        while (sentence[word] is { Deprel: "xcomp" or "advcl", Head: >= 0 } token && token.Head < first && first - token.Head <= 3
            && clauses.Is(WordClass.Phase, token.Head) && clauses.Mark(word) is "to" or "" && NoNoun(sentence, token.Head + 1, first))
        {
            word = token.Head;
            first = First(clauses, word, includeTo: false);
        }

        return new WordRange(first, Last(sentence, word, sentence.Tokens.Count));
    }

    /// <summary>The last word of a verb: its particle, an adverb beside it.</summary>
    public static int Last(Sentence sentence, int word, int stop)
    {
        var last = word;
        while (last + 1 < stop && sentence[last + 1] is var next && next.Head == word && (next.Relation == "compound" || (next.Relation == "advmod" && sentence.Subtree(last + 1) == (last + 1, last + 1) && next.Xpos != "WRB")))
        {
            last++;
        }

        return last;
    }

    private static int First(Clauses clauses, int word, bool includeTo)
    {
        var sentence = clauses.Sentence;
        var first = word;
        while (first > 0 && sentence[first - 1] is var before && before.Head == word)
        {
            var belongs = before.Relation switch
            {
                "aux" or "cop" => true,
                "advmod" => before.Xpos != "WRB" && sentence.Subtree(first - 1).First == first - 1,
                "mark" => includeTo && before.Lemma == "to",
                _ => false,
            };
            if (!belongs)
            {
                break;
            }

            first--;
        }

        // An adverb before the subject's place is the sentence's; one between subject and verb is the verb's.
        while (first < word && sentence[first].Relation == "advmod" && (first == 0 || sentence[first - 1].Upos == "PUNCT" || sentence[first].Lemma is "when" or "so" or "then"))
        {
            first++;
        }

        return first;
    }

    private static bool NoNoun(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence[i].Upos is "NOUN" or "PROPN" or "PRON")
            {
                return false;
            }
        }

        return true;
    }
}
