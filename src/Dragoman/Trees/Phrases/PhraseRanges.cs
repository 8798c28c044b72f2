using System.Collections.Frozen;

namespace Dragoman.Trees;

/// <summary>Finds how far a noun phrase reaches.</summary>
internal static class PhraseRanges
{
    private const int LongestName = 8;

    /// <summary>What stands before a noun and belongs to its base.</summary>
    private static readonly FrozenSet<string> Before =
        "amod compound nmod:poss nummod flat nmod:desc goeswith det advmod".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What hangs on the head but is no part of the phrase: function words, and the clause whose predicate it is.</summary>
    private static readonly FrozenSet<string> Outside =
        "case cc mark punct nsubj csubj cop aux expl parataxis discourse vocative dislocated".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What may stand behind the head within the core.</summary>
    private static readonly FrozenSet<string> Behind =
        "nmod amod compound flat nummod goeswith".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static (WordRange Base, WordRange Core, WordRange Full) Find(Sentence sentence, int head)
    {
        var inner = Base(sentence, head);
        var core = Core(sentence, head, inner);
        return (inner, core, Full(sentence, head, core));
    }

    private static WordRange Base(Sentence sentence, int head)
    {
        var first = head;
        foreach (var child in sentence.Children(head))
        {
            if (child < head && Before.Contains(sentence[child].Deprel))
            {
                first = Math.Min(first, sentence.Subtree(child).First);
            }
        }

        // "North Korean missile": both words hang on the noun, and belong together.
        while (first > 0 && sentence[head].Head is var above and >= 0 && sentence[first - 1].Head == above && first - 1 != above && sentence[first - 1].Upos is "ADJ" or "PROPN"
            && sentence[first - 1].Relation is "amod" or "compound" && sentence[head].Relation is "amod" or "compound" && char.IsUpper(sentence[first - 1].Form[0]))
        {
            first--;
        }

        var last = head;
        foreach (var child in sentence.Children(head))
        {
            var next = last + 1 < sentence.Tokens.Count && sentence[last + 1].Form is "-" or "\u2011" ? last + 2 : last + 1;
            if (child > head && sentence.Subtree(child) is var (from, to) && from <= next && to > last && to < last + LongestName && sentence[child].Deprel is "flat" or "compound" or "nmod:desc" or "goeswith")
            {
                last = to;
            }
        }

        return new WordRange(first, last);
    }

    private static WordRange Core(Sentence sentence, int head, WordRange inner)
    {
        var predicate = IsPredicate(sentence, head);
        var (first, last) = (inner.First, inner.Last);
        foreach (var child in sentence.Children(head))
        {
            if (child < head && Belongs(sentence, child, predicate))
            {
                first = Math.Min(first, sentence.Subtree(child).First);
            }
        }

        foreach (var child in sentence.Children(head))
        {
            if (child <= last || sentence[child].Relation == "punct")
            {
                continue;
            }

            if (!Behind.Contains(sentence[child].Relation))
            {
                break;
            }

            last = Math.Max(last, LastOf(sentence, child));
        }

        return new WordRange(first, last);
    }

    /// <summary>The last word of a phrase behind a noun: its core, and that of its last conjunct.</summary>
    private static int LastOf(Sentence sentence, int head)
    {
        var last = Core(sentence, head, Base(sentence, head)).Last;
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Relation == "conj")
            {
                last = Math.Max(last, LastOf(sentence, child));
            }
        }

        return last;
    }

    private static WordRange Full(Sentence sentence, int head, WordRange core)
    {
        var predicate = IsPredicate(sentence, head);
        var (first, last) = (core.First, core.Last);
        foreach (var child in sentence.Children(head))
        {
            if (Belongs(sentence, child, predicate))
            {
                var (from, to) = sentence.Subtree(child);
                (first, last) = (Math.Min(first, from), Math.Max(last, to));
            }
        }

        while (last > head && sentence[last].Upos == "PUNCT")
        {
            last--;
        }

        return new WordRange(first, last);
    }

    private static bool Belongs(Sentence sentence, int child, bool predicate)
    {
        var token = sentence[child];
        return token.Deprel == "cc:preconj" || !(Outside.Contains(token.Relation) || (predicate && token.Relation is "advmod" or "advcl" or "obl" or "conj" or "ccomp"));
    }

    /// <summary>"Iran is a <i>threat</i>": the noun heads a clause beside its phrase.</summary>
    private static bool IsPredicate(Sentence sentence, int head) => sentence.Child(head, "cop") >= 0 || sentence.Child(head, "nsubj") >= 0;
}
