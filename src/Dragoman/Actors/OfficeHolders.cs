using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>How a report has somebody stand to an office.</summary>
internal enum Standing
{
    /// <summary>"Foreign Minister Sergei Lavrov".</summary>
    Holds,

    /// <summary>"former premier Nouri al-Maliki".</summary>
    Held,

    /// <summary>"President-elect Joe Biden".</summary>
    Elect,
}

/// <summary>Somebody named with an office.</summary>
/// <param name="Terms">In which they held it; at least one.</param>
/// <param name="LooksBack">Whether the words around tell of an earlier time: "President Carter signed it in 1979".</param>
internal sealed record HolderMention(IReadOnlyList<Term> Terms, Standing Standing, bool LooksBack)
{
    /// <summary>Whether it is named in passing, as what belongs to another thing.</summary>
    public bool Aside { get; init; }
}

/// <summary>Finds who is called the holder of an office in a report, whenever that was.</summary>
internal static class OfficeHolders
{
    private static readonly HashSet<string> Coming = new(StringComparer.Ordinal) { "elect", "designate", "incoming" };

    // Whoever seeks an office has it later or never.
    private static readonly HashSet<string> Seeking = new(StringComparer.Ordinal) { "nominee", "candidate", "hopeful", "contender", "presumptive", "aspiring", "future", "next", "eventual", "newly", "elected", "would-be", "challenger" };

    // Deeds that are told of the dead: "the murder of Prime Minister Zoran Đinđić".
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal) { "murder", "assassination", "killing", "death", "funeral", "overthrow", "ouster", "widow", "son", "daughter", "brother", "grave", "statue", "legacy", "prosecution", "trial", "era" };

    private static readonly HashSet<string> Gone = new(StringComparer.Ordinal) { "former", "ousted", "deposed", "late", "ex", "exiled", "jailed", "retired", "disgraced", "sacked", "dead", "slain", "assassinated", "then", "oust", "depose", "slay" };

    // Words before a holder that set them into the past: "under President Carter", "the Carter administration".
    private static readonly HashSet<string> Back = new(StringComparer.Ordinal) { "under", "then", "when", "during", "while", "predecessor", "era" };

    /// <summary>Each person named with an office and, by the phrase or their terms, its country.</summary>
    public static List<HolderMention> Find(IReadOnlyList<Clauses> report, PhraseResolver resolver)
    {
        var found = new List<HolderMention>();
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
                        office = terms[0].Office;
                        if (!Has(Seeking, sentence, name))
                        {
                            var standing = Former(name) || IsGone(sentence, head) ? Standing.Held : Has(Coming, sentence, name) ? Standing.Elect : Standing.Holds;
                            found.Add(new HolderMention(terms, standing, LooksBack(clauses, head)) { Aside = IsAside(sentence, head) });
                        }
                    }
                }
            }

            foreach (var terms in office is null ? [] : Counterparts(clauses, office, resolver))
            {
                found.Add(new HolderMention(terms, Standing.Holds, false));
            }
        }

        return found;
    }

    private static bool Former(List<Word> name) => PhraseResolver.IsFormer(name, name.Count);

    /// <summary>Whether the name only belongs to another noun: "the visits by Secretary of State Condoleezza Rice".</summary>
    private static bool IsAside(Sentence sentence, int head)
    {
        while (sentence[head].Relation is "appos" or "conj" or "flat" && sentence[head].Head >= 0)
        {
            head = sentence[head].Head;
        }

        return sentence[head].Relation == "nmod";
    }

    /// <summary>Whether a word shortly before the name says that its bearer is out of office, however the tree has it.</summary>
    private static bool IsGone(Sentence sentence, int head)
    {
        for (var i = head; i >= 0 && i >= head - 5 && sentence[i].Upos != "PUNCT"; i--)
        {
            if (Gone.Contains(NameKey.Of(sentence[i].Lemma)) || Gone.Contains(NameKey.Of(sentence[i].Form)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(HashSet<string> listed, Sentence sentence, List<Word> name)
    {
        var (first, last) = (name.Min(w => w.Token), name.Max(w => w.Token));
        for (var i = Math.Max(0, first - 1); i <= Math.Min(last + 1, sentence.Tokens.Count - 1); i++)
        {
            // "president-elect" is one word or three.
            if (sentence[i].Form.Split('-').Any(part => listed.Contains(NameKey.Of(part))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause is of the past perfect, or names a year, or the holder stands under a word that looks back.</summary>
    private static bool LooksBack(Clauses clauses, int head)
    {
        var sentence = clauses.Sentence;
        for (var i = Math.Max(0, head - 4); i < head; i++)
        {
            if (Back.Contains(sentence[i].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        if (sentence[head] is { Relation: "nmod", Head: >= 0 and var owner } && Ends.Contains(sentence[owner].Lemma.ToLowerInvariant()))
        {
            return true;
        }

        var clause = clauses[clauses.Governor(head)];
        return clause is { Tense: Tense.Past, Aspect: Aspect.Perfect } || sentence.Tokens.Any(t => t.Form is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] or ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', '0', 's']);
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
