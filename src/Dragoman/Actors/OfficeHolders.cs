using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Finds who is called the holder of an office in a report, whenever that was.</summary>
internal static class OfficeHolders
{
    /// <summary>For each person named with an office and, by the phrase or their terms, its country: the terms held.</summary>
    public static List<IReadOnlyList<Term>> Find(IReadOnlyList<Clauses> report, PhraseResolver resolver)
    {
        var found = new Dictionary<string, IReadOnlyList<Term>>(StringComparer.Ordinal);
        string? office = null;
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
                if (NameStretch.End(resolver, sentence, first, last, head) is var end && end > last)
                {
                    (words, at) = MentionFinder.Words(sentence, first, end, head);
                }

                if (at < 0)
                {
                    continue;
                }

                foreach (var (name, named) in WithAppositions(clauses, head, words, at))
                {
                    if (name.Count > 1 && resolver.TermsNamed(name, named) is { Count: > 0 } terms)
                    {
                        found.TryAdd(Key(terms[0]), terms);
                        office = terms[0].Office;
                    }
                }
            }

            foreach (var terms in office is null ? [] : Counterparts(clauses, office, resolver))
            {
                found.TryAdd(Key(terms[0]), terms);
            }
        }

        return [.. found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }

    /// <summary>The phrase by itself, and with each name set beside it: "Iran's foreign minister, Mohammad Javad Zarif".</summary>
    private static IEnumerable<(List<Word> Words, int Head)> WithAppositions(Clauses clauses, int head, List<Word> words, int at)
    {
        yield return (words, at);
        foreach (var apposition in clauses.Sentence[head].Upos == "NOUN" ? clauses.Phrases[head].Appositions : [])
        {
            if (clauses.Sentence[apposition].Upos == "PROPN")
            {
                var (first, last) = clauses.Phrases[apposition].Base;
                List<Word> joined = [.. words, .. MentionFinder.Words(clauses.Sentence, first, last, apposition).Words];
                yield return (joined, joined.Count - 1);
            }
        }
    }

    private static string Key(Term term) => $"{term.Person} {term.Of} {term.Office}";

    /// <summary>"his Syrian counterpart, Fahd Jassem al-Freij": the terms of the one named in the office that was spoken of.</summary>
    private static IEnumerable<IReadOnlyList<Term>> Counterparts(Clauses clauses, string office, PhraseResolver resolver)
    {
        var sentence = clauses.Sentence;
        for (var head = 0; head < sentence.Tokens.Count; head++)
        {
            if (sentence[head].Lemma != "counterpart")
            {
                continue;
            }

            foreach (var name in sentence.Names.Where(n => n.Type == "PERSON" && n.Span.Start > sentence[head].Span.End))
            {
                var last = Enumerable.Range(0, sentence.Tokens.Count).Last(i => name.Span.Contains(sentence[i].Span));
                var first = Enumerable.Range(0, sentence.Tokens.Count).First(i => name.Span.Contains(sentence[i].Span));
                if (resolver.TermsOf(MentionFinder.Words(sentence, first, last, last).Words, office) is { Count: > 0 } terms)
                {
                    yield return terms;
                }
            }
        }
    }
}
