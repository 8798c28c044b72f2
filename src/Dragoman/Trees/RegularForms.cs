namespace Dragoman.Trees;

/// <summary>
/// The spelling of regular English forms: of the stems that it allows, the commonest word. A language pack asks for these
/// rules by the line <c>regular english</c>.
/// </summary>
internal static class RegularForms
{
    /// <summary>The stem, or null when the form is not regular or no stem is a known word.</summary>
    /// <param name="lower">The form in lower case.</param>
    public static string? Stem(ReadOnlySpan<char> lower, ReadOnlySpan<char> xpos, Vocabulary vocabulary)
    {
        if (lower.Length > WordKeys.Longest)
        {
            return null;
        }

        var search = new Search(vocabulary, stackalloc char[WordKeys.Longest + 2]);
        switch (xpos)
        {
            case "VBD" or "VBN" when lower.EndsWith("ed"):
                Past(lower[..^2], ref search);
                break;
            case "VBG" when lower.EndsWith("ing"):
                Participle(lower[..^3], ref search);
                break;
            case "VBZ" or "NNS" or "NNPS" when lower.Length > 3 && lower[^1] == 's' && lower[^2] != 's':
                Plural(lower, ref search);
                break;
            case "JJR" or "RBR" when lower.EndsWith("er") && lower.Length > 4:
                Past(lower[..^2], ref search);
                break;
            case "JJS" or "RBS" when lower.EndsWith("est") && lower.Length > 5:
                Past(lower[..^3], ref search);
                break;
            default:
                break;
        }

        return search.Best;
    }

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>What stands before “-ed”, “-er” or “-est”.</summary>
    private static void Past(ReadOnlySpan<char> stem, ref Search search)
    {
        if (stem.Length > 1 && stem[^1] == 'i')
        {
            search.Try(stem[..^1], "y");
            return;
        }

        Bare(stem, ref search);
    }

    private static void Participle(ReadOnlySpan<char> stem, ref Search search)
    {
        if (stem.Length is 2 or 3 && stem[^1] == 'y' && !Vowel(stem[^2]))
        {
            // "tying", "vying", but "trying"
            search.Try(stem[..^1], "ie");
        }

        Bare(stem, ref search);
    }

    private static void Bare(ReadOnlySpan<char> stem, ref Search search)
    {
        if (stem.Length < 2)
        {
            return;
        }

        search.Try(stem, "e");
        if (stem.EndsWith("ick"))
        {
            // "panicked", "mimicking"
            search.Try(stem[..^1]);
        }

        if (stem.Length > 2 && stem[^1] == stem[^2] && !Vowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y'))
        {
            search.Try(stem[..^1]);
            search.Try(stem);
        }
        else if (!EndsShort(stem))
        {
            search.Try(stem);
        }
    }

    /// <summary>One syllable of consonant, vowel, consonant: such a stem would double its last letter ("barred").</summary>
    private static bool EndsShort(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 3 || Vowel(stem[^1]) || stem[^1] is 'w' or 'x' or 'y' || !Vowel(stem[^2]) || Vowel(stem[^3]))
        {
            return false;
        }

        var vowels = 0;
        foreach (var c in stem)
        {
            vowels += Vowel(c) ? 1 : 0;
        }

        return vowels == 1;
    }

    private static void Plural(ReadOnlySpan<char> word, ref Search search)
    {
        if (word.EndsWith("ies") && word.Length > 4)
        {
            search.Try(word[..^3], "y");
            search.Try(word[..^1]);
            return;
        }

        if (word.EndsWith("es") && (word[^3] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ches") || word.EndsWith("shes")))
        {
            search.Try(word[..^2]);
        }

        search.Try(word[..^1]);
    }

    /// <summary>The commonest of the words that were tried.</summary>
    private ref struct Search(Vocabulary vocabulary, Span<char> buffer)
    {
        private readonly Span<char> buffer = buffer;
        private int bestRank = int.MaxValue;

        public string? Best { get; private set; }

        public void Try(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending = default)
        {
            stem.CopyTo(buffer);
            ending.CopyTo(buffer[stem.Length..]);
            if (vocabulary.TryFind(buffer[..(stem.Length + ending.Length)], out var word, out var rank) && rank < bestRank)
            {
                (Best, bestRank) = (word, rank);
            }
        }
    }
}
