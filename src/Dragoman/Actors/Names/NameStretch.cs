using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Finds how far a name or title reaches past the phrase that the tree gives it.</summary>
internal static class NameStretch
{
    /// <summary>In words: how far a nation's name may begin before its head.</summary>
    private const int LongestNation = 3;

    /// <summary>The last word; "US Secretary of State Mike Pompeo" goes first to the end of the title, then to that of the name.</summary>
    /// <param name="first">The first word of the phrase.</param>
    /// <param name="last">Its last word by the tree.</param>
    public static int End(PhraseResolver resolver, Sentence sentence, int first, int last, int head)
    {
        last = LongName(resolver, sentence, first, last, head, MentionFinder.Words(sentence, first, last, head).Words.Count);
        return AfterTitles(resolver, sentence, last, MentionFinder.Words(sentence, first, last, head).Words);
    }

    /// <summary>The first word: the name of a nation may begin before what the tree gives: "a *North* Korean long-range missile", "*Guinea*-Bissau's army".</summary>
    public static int Start(PhraseResolver resolver, Sentence sentence, int first, int last, int head)
    {
        for (var from = first - 1; from >= Math.Max(0, first - LongestNation); from--)
        {
            if (!char.IsUpper(sentence[from].Form[0]) && sentence[from].Form != "-")
            {
                break;
            }

            var (words, at) = MentionFinder.Words(sentence, from, last, head);
            if (at >= 0 && sentence[from].Form != "-" && resolver.Scan(words).Find(m => m.Covers(at)) is { First: 0, Count: > 1 } match && (match.Of(NameKind.Adjective) ?? match.Of(NameKind.Country)) is not null)
            {
                return from;
            }
        }

        return first;
    }

    /// <summary>The last word of the name that follows a phrase of titles alone: "Defence Minister Brigadier General *Amir Hatami*".</summary>
    private static int AfterTitles(PhraseResolver resolver, Sentence sentence, int last, List<Word> words)
    {
        bool IsProper(int i) => i < sentence.Tokens.Count && sentence[i].Upos == "PROPN" && char.IsUpper(sentence[i].Form[0]);
        if (words.Count == 0 || !IsProper(words[^1].Token) || !IsProper(last + 1))
        {
            return last;
        }

        var titles = resolver.Scan(words);
        if (!titles.Exists(m => (m.Of(NameKind.Office) ?? m.Of(NameKind.Role)) is not null) || words.Where((w, i) => w.IsCapital && !titles.Exists(m => m.Covers(i) && m.Of(NameKind.Person) is null)).Any())
        {
            return last;
        }

        while (IsProper(last + 1) || (last + 2 < sentence.Tokens.Count && sentence[last + 1].Form is "-" or "al" or "bin" && IsProper(last + 2)) || (last + 3 < sentence.Tokens.Count && sentence[last + 1].Form == "al" && sentence[last + 2].Form == "-" && IsProper(last + 3)))
        {
            last++;
        }

        return last;
    }

    /// <summary>The last word of a name that goes on past the phrase: "International Court *of Justice*", "the armed forces chief *of staff*".</summary>
    private static int LongName(PhraseResolver resolver, Sentence sentence, int first, int last, int head, int count)
    {
        var proper = char.IsUpper(sentence[head].Form[0]);
        if (last + 1 >= sentence.Tokens.Count || (proper ? EndsName(sentence, last + 1) : sentence[last + 1].Form != "of"))
        {
            return last;
        }

        var (longer, at) = MentionFinder.Words(sentence, first, Math.Min(sentence.Tokens.Count - 1, last + 6), head);
        foreach (var match in resolver.Scan(longer))
        {
            if (match.Covers(at) && match.End > count && ((proper ? match.Of(NameKind.Body) ?? match.Of(NameKind.Country) : null) ?? match.Of(NameKind.Office)) is not null)
            {
                return longer[match.End - 1].Token;
            }
        }

        return last;
    }

    /// <summary>Whether no name goes on over a word: over a mark only if it is the hyphen of “Guinea-Bissau”.</summary>
    private static bool EndsName(Sentence sentence, int word) => sentence[word].Upos switch
    {
        "VERB" or "AUX" => true,
        "PUNCT" => sentence[word].Form != "-" || word + 1 == sentence.Tokens.Count || !char.IsUpper(sentence[word + 1].Form[0]),
        _ => false,
    };
}
