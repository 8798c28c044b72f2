namespace Dragoman.Trees;

/// <summary>The stems of regular verb forms and plurals: of those that spelling allows, the commonest word.</summary>
internal static class RegularForms
{
    /// <summary>The stem, or null when the form is not regular or no stem is a known word.</summary>
    /// <param name="lower">The form in lower case.</param>
    /// <param name="rank">How common a word is: 0 the commonest, <see cref="int.MaxValue"/> unknown.</param>
    public static string? Stem(string lower, string xpos, Func<string, int> rank)
    {
        var (best, bestRank) = ((string?)null, int.MaxValue);
        foreach (var candidate in Candidates(lower, xpos))
        {
            var candidateRank = rank(candidate);
            if (candidateRank < bestRank)
            {
                (best, bestRank) = (candidate, candidateRank);
            }
        }

        return best;
    }

    private static IEnumerable<string> Candidates(string word, string xpos) => xpos switch
    {
        "VBD" or "VBN" when word.EndsWith("ed", StringComparison.Ordinal) => Verb(word[..^2]),
        "VBG" when word.EndsWith("ing", StringComparison.Ordinal) => Verb(word[..^3]),
        "VBZ" or "NNS" when word.Length > 3 && word[^1] == 's' && word[^2] != 's' => Third(word),
        _ => [],
    };

    private static IEnumerable<string> Verb(string stem)
    {
        if (stem.Length < 2)
        {
            yield break;
        }

        if (stem[^1] == 'i')
        {
            yield return stem[..^1] + "y";
            yield break;
        }

        yield return stem + "e";
        if (stem.EndsWith("ick", StringComparison.Ordinal))
        {
            // "panicked", "mimicking"
            yield return stem[..^1];
        }

        if (stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y'))
        {
            yield return stem[..^1];
            yield return stem;
        }
        else if (!EndsShort(stem))
        {
            yield return stem;
        }
    }

    /// <summary>One syllable of consonant, vowel, consonant: such a stem would double its last letter ("barred").</summary>
    private static bool EndsShort(string stem)
    {
        static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
        return stem.Length > 2 && !Vowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && Vowel(stem[^2]) && !Vowel(stem[^3]) && stem.Count(Vowel) == 1;
    }

    private static IEnumerable<string> Third(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            yield return word[..^3] + "y";
            yield return word[..^1];
            yield break;
        }

        if (word.EndsWith("es", StringComparison.Ordinal) && (word[^3] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)))
        {
            yield return word[..^2];
        }

        yield return word[..^1];
    }
}
