namespace Dragoman.Trees;

/// <summary>The lemma rules of one tag.</summary>
internal sealed class LemmaRules
{
    /// <summary>The lemmas of words, by the form in lower case.</summary>
    public Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words { get; } = Table<string>();

    /// <summary>The lemmas of words that begin with a capital, by the form in lower case.</summary>
    public Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Capitalised { get; } = Table<string>();

    /// <summary>What is cut off and put on after which ending; the longest counts.</summary>
    public Dictionary<string, LemmaEdit>.AlternateLookup<ReadOnlySpan<char>> Endings { get; } = Table<LemmaEdit>();

    /// <summary>Whether a word with this ending keeps its capitals; the longest counts.</summary>
    public Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Capitals { get; } = Table<bool>();

    /// <summary>A known word in capitals with at least so many letters keeps only the first.</summary>
    public int ShortestTitle { get; set; } = int.MaxValue;

    /// <summary>What is left out of numbers.</summary>
    public char? Dropped { get; set; }

    /// <summary>Whether a capitalised word keeps its capitals; null when nothing is known.</summary>
    public bool? KeepsCapital(ReadOnlySpan<char> lower)
    {
        for (var length = Math.Min(Lemmatizer.LongestEnding, lower.Length); length >= 0; length--)
        {
            if (Capitals.TryGetValue(lower[^length..], out var keeps))
            {
                return keeps;
            }
        }

        return null;
    }

    /// <summary>The lemma by the endings, or of a number.</summary>
    public ReadOnlySpan<char> Edited(ReadOnlySpan<char> lower, Span<char> buffer)
    {
        if (!HasLetter(lower))
        {
            return Dropped is { } dropped ? Without(lower, dropped, buffer) : lower;
        }

        for (var length = Math.Min(Lemmatizer.LongestEnding, lower.Length); length > 0; length--)
        {
            if (Endings.TryGetValue(lower[^length..], out var edit) && edit.Cut < lower.Length)
            {
                lower[..^edit.Cut].CopyTo(buffer);
                edit.Add.CopyTo(buffer[(lower.Length - edit.Cut)..]);
                return buffer[..(lower.Length - edit.Cut + edit.Add.Length)];
            }
        }

        return lower;
    }

    /// <summary>Numbers and signs have no endings.</summary>
    internal static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Table<T>() =>
        new Dictionary<string, T>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> number, char dropped, Span<char> buffer)
    {
        var length = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (number[i] != dropped || i == 0 || i + 1 == number.Length || !char.IsAsciiDigit(number[i - 1]) || !char.IsAsciiDigit(number[i + 1]))
            {
                buffer[length++] = number[i];
            }
        }

        return buffer[..length];
    }
}

/// <summary>How a form becomes its lemma: cut so many letters and add others.</summary>
internal readonly record struct LemmaEdit(int Cut, string Add);
