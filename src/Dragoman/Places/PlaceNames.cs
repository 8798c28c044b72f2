namespace Dragoman.Places;

/// <summary>The form in which names of places are compared: small letters without accents, signs and titles.</summary>
/// <remarks>"Saint-Étienne", "St. Etienne" and "SAINT ETIENNE" become the same; so do "Sana'a" and "Sanaa".</remarks>
public static class PlaceNames
{
    /// <summary>The longest name that can be compared, in characters.</summary>
    public const int MaximumLength = 64;

    private const string Dropped = ".'’‘`´ʻʼʾʿ()\"";

    // The base letters of U+00C0–U+024F and U+1E00–U+1EFF, by the Unicode Character Database.
    private const string Extended =
        "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnn?nnoooooooorrrrrrssssssss"
        + "ttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "???????????????a????????????????oo?????????????uu????????????????????????????aaiioouuuuuuuuuu?aaaa????gg"
        + "kkoooo??j???gg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????????????????????";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssss"
        + "ttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy??????"
        + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    /// <summary>Writes the compared form of a name.</summary>
    /// <param name="folded">Takes at least <see cref="MaximumLength"/> characters.</param>
    /// <returns>Its length; 0 when the name holds a letter outside the Latin script or is too long.</returns>
    public static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        if (name.Length > MaximumLength)
        {
            return 0;
        }

        var (length, word) = (0, 0);
        foreach (var c in name)
        {
            var letter = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c
                : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20)
                : c is ' ' or '-' or '/' or '\u00a0' or '–' or ',' or '\n' ? ' '
                : Dropped.Contains(c) ? '\0'
                : c is >= '\u0300' and <= '\u036f' ? '\0'
                : c is >= '\u00c0' and <= '\u024f' ? Extended[c - '\u00c0']
                : c is >= '\u1e00' and <= '\u1eff' ? Additional[c - '\u1e00']
                : '?';
            switch (letter)
            {
                case '\0':
                    break;
                case '?':
                    return 0;
                case ' ':
                    if (length > word)
                    {
                        length = Shorten(folded, word, length);
                        folded[length++] = ' ';
                        word = length;
                    }

                    break;
                default:
                    folded[length++] = letter;
                    break;
            }
        }

        length = Shorten(folded, word, length);
        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>The compared form as a string; empty where the other overload gives 0.</summary>
    public static string Fold(string name)
    {
        Span<char> folded = stackalloc char[MaximumLength];
        return new string(folded[..Fold(name, folded)]);
    }

    /// <summary>A 64-bit FNV-1a hash of a compared form (Fowler, Noll and Vo, RFC 9923).</summary>
    public static ulong Hash(ReadOnlySpan<char> folded)
    {
        var hash = HashSeed;
        foreach (var c in folded)
        {
            hash = HashStep(hash, c);
        }

        return hash;
    }

    internal const ulong HashSeed = 14695981039346656037UL;

    internal static ulong HashStep(ulong hash, char letter) => (hash ^ letter) * 1099511628211UL;

    // Written long and short with equal right.
    private static int Shorten(Span<char> folded, int word, int end) => folded[word..end] switch
    {
        "saint" => Put(folded, word, "st"),
        "sainte" => Put(folded, word, "ste"),
        "mount" => Put(folded, word, "mt"),
        "fort" => Put(folded, word, "ft"),
        _ => end,
    };

    private static int Put(Span<char> folded, int at, string word)
    {
        word.CopyTo(folded[at..]);
        return at + word.Length;
    }
}
