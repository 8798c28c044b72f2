namespace Dragoman.Trees;

/// <summary>How a word is looked up in the model's tables; the training code computes the same.</summary>
internal static class WordKeys
{
    /// <summary>The longest key; a longer word is cut.</summary>
    public const int Longest = 64;

    /// <summary>Writes the form with typographic quotes and dashes made plain, in lower case; returns the length.</summary>
    public static int Lower(ReadOnlySpan<char> form, Span<char> key)
    {
        var length = 0;
        foreach (var c in form)
        {
            if (length + 3 > key.Length)
            {
                break;
            }

            switch (c)
            {
                case '\u2018' or '\u2019' or '\u02bc' or '`':
                    key[length++] = '\'';
                    break;
                case '\u201c' or '\u201d':
                    key[length++] = '"';
                    break;
                case '\u2013' or '\u2010' or '\u2011' or '\u2212':
                    key[length++] = '-';
                    break;
                case '\u2014':
                    key[length++] = '-';
                    key[length++] = '-';
                    break;
                case '\u2026':
                    "...".CopyTo(key[length..]);
                    length += 3;
                    break;
                case '\u00a0':
                    key[length++] = ' ';
                    break;
                default:
                    key[length++] = char.ToLowerInvariant(c);
                    break;
            }
        }

        return length;
    }

    /// <summary>Replaces the digits of a key by 0.</summary>
    public static void MaskDigits(Span<char> key)
    {
        foreach (ref var c in key)
        {
            if (char.IsAsciiDigit(c))
            {
                c = '0';
            }
        }
    }

    /// <summary>The shape of a word, as an index into the model's list of shapes.</summary>
    public static int Shape(ReadOnlySpan<char> form)
    {
        const int Lower = 0, Title = 1, Upper = 2, Mixed = 3, Number = 4, Digits = 5, Punctuation = 6, Initial = 7;
        var (letters, capitals, digits) = (0, 0, 0);
        foreach (var c in form)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        if (digits > 0)
        {
            return letters > 0 ? Digits : Number;
        }

        if (letters == 0)
        {
            return Punctuation;
        }

        if (form.Length == 2 && form[1] == '.' && capitals == 1)
        {
            return Initial;
        }

        if (capitals == letters)
        {
            return letters > 1 ? Upper : Title;
        }

        return capitals == 0 ? Lower : capitals == 1 && char.IsUpper(form[0]) ? Title : Mixed;
    }
}
