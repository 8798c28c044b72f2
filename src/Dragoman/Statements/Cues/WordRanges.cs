using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Cuts and joins stretches of words.</summary>
internal static class WordRanges
{
    /// <summary>What is left of a stretch without another.</summary>
    public static IEnumerable<WordRange> Without(this WordRange whole, WordRange part)
    {
        if (part.Last < whole.First || part.First > whole.Last)
        {
            yield return whole;
            yield break;
        }

        if (whole.First < part.First)
        {
            yield return new WordRange(whole.First, part.First - 1);
        }

        if (part.Last < whole.Last)
        {
            yield return new WordRange(part.Last + 1, whole.Last);
        }
    }

    /// <summary>Without punctuation at its ends; null when nothing else is in it.</summary>
    public static WordRange? Trim(this WordRange range, Sentence sentence)
    {
        var (first, last) = (range.First, range.Last);
        while (first <= last && sentence[first].Upos == "PUNCT")
        {
            first++;
        }

        while (last > first && sentence[last].Upos == "PUNCT")
        {
            last--;
        }

        return first > last ? null : new WordRange(first, last);
    }

    /// <summary>The stretches in order, trimmed; those with only punctuation between them made one.</summary>
    public static List<WordRange> Join(this List<WordRange> ranges, Sentence sentence)
    {
        var joined = new List<WordRange>(ranges.Count);
        ranges.Sort((a, b) => a.First.CompareTo(b.First));
        foreach (var range in ranges)
        {
            if (range.Trim(sentence) is not { } next)
            {
                continue;
            }

            if (joined.Count > 0 && joined[^1].Last >= next.First - 1 - Punctuation(sentence, joined[^1].Last + 1, next.First))
            {
                joined[^1] = new WordRange(joined[^1].First, Math.Max(joined[^1].Last, next.Last));
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined;
    }

    /// <summary>How many marks stand from one word up to another, when nothing else stands there; otherwise 0.</summary>
    private static int Punctuation(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence[i].Upos != "PUNCT")
            {
                return 0;
            }
        }

        return Math.Max(0, to - from);
    }
}
