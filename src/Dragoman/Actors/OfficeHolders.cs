using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Finds who is called the holder of an office in a report, whenever that was.</summary>
internal static class OfficeHolders
{
    /// <summary>For each person named with an office and, by the phrase or their terms, its country: the terms held.</summary>
    public static List<IReadOnlyList<Term>> Find(IReadOnlyList<Clauses> report, PhraseResolver resolver)
    {
        var found = new Dictionary<string, IReadOnlyList<Term>>(StringComparer.Ordinal);
        foreach (var clauses in report)
        {
            var sentence = clauses.Sentence;
            for (var head = 0; head < sentence.Tokens.Count; head++)
            {
                if (sentence[head].Upos is not ("PROPN" or "NOUN") || sentence[head].Relation is "compound" or "flat")
                {
                    continue;
                }

                var (first, last) = clauses.Phrases[head].Base;
                var (words, at) = MentionFinder.Words(sentence, first, last, head);
                if (at >= 0 && MentionFinder.AfterTitles(resolver, sentence, last, words) is var named && named > last)
                {
                    (words, at) = MentionFinder.Words(sentence, first, named, head);
                }

                if (at >= 0 && words.Count > 1 && resolver.TermsNamed(words, at) is { Count: > 0 } terms)
                {
                    found.TryAdd($"{terms[0].Person} {terms[0].Of} {terms[0].Office}", terms);
                }
            }
        }

        return [.. found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }
}
