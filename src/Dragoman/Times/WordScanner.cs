namespace Dragoman.Times;

/// <summary>Cuts a text into words in one pass.</summary>
internal static class WordScanner
{
    /// <summary>All words of the text in order.</summary>
    public static List<Word> Scan(ReadOnlySpan<char> text)
    {
        var words = new List<Word>((text.Length / 5) + 8);
        var spaced = true;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                var end = at + 1;
                var lines = c == '\n' ? 1 : 0;
                for (; end < text.Length && char.IsWhiteSpace(text[end]); end++)
                {
                    lines += text[end] == '\n' ? 1 : 0;
                }

                if (lines > 1)
                {
                    words.Add(new Word(at, end, WordKind.Break, 0, true, false));
                }

                spaced = true;
                at = end;
                continue;
            }

            var word = char.IsAsciiDigit(c) ? Digits(text, at, spaced)
                : char.IsLetter(c) ? Letters(text, at, spaced)
                : new Word(at, at + 1, WordKind.Sign, c, spaced, false);
            words.Add(word);
            at = word.End;
            spaced = false;
        }

        return words;
    }

    private static Word Letters(ReadOnlySpan<char> text, int start, bool spaced)
    {
        var end = start + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var capital = char.IsUpper(text[start]);
        var form = text[start..end];
        var (kind, value) = TimeLexicon.Find(form);

        // Names of the calendar have a capital in English; "march" and "may" without one are other words.
        if (!capital && kind is WordKind.Month or WordKind.Weekday && (value is 3 or 5 or 8 || value > TimeLexicon.Short))
        {
            kind = WordKind.Other;
        }
        else if (kind == WordKind.Zone && form.ContainsAnyExceptInRange('A', 'Z'))
        {
            kind = WordKind.Other;
        }
        else if (kind == WordKind.Other && form.Length > 4 && !capital && form.EndsWith("ed"))
        {
            kind = WordKind.PastCue;
        }

        return new Word(start, end, kind, value, spaced, capital);
    }

    private static Word Digits(ReadOnlySpan<char> text, int start, bool spaced)
    {
        var end = start;
        long value = 0;
        var fraction = false;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c))
            {
                value = fraction || value > 100_000_000 ? value : (value * 10) + (c - '0');
            }
            else if (c == ',' && Grouped(text, end) && end - start <= 3)
            {
                continue;
            }
            else if (c == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            {
                fraction = true;
            }
            else
            {
                break;
            }
        }

        if (fraction)
        {
            return new Word(start, end, WordKind.Other, 0, spaced, false);
        }

        var rest = text[end..];
        if (rest is ['s', ..] && !(rest.Length > 1 && char.IsLetter(rest[1])) && value % 10 == 0)
        {
            return new Word(start, end + 1, WordKind.Decade, (int)value, spaced, false);
        }

        var suffix = rest.Length >= 2 && !(rest.Length > 2 && char.IsLetter(rest[2])) && IsOrdinalSuffix(rest[..2]);
        return new Word(
            start, suffix ? end + 2 : end, suffix ? WordKind.Ordinal : WordKind.Number, (int)value, spaced, false);
    }

    private static bool Grouped(ReadOnlySpan<char> text, int comma) =>
        comma + 3 < text.Length && char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2])
        && char.IsAsciiDigit(text[comma + 3]) && !(comma + 4 < text.Length && char.IsAsciiDigit(text[comma + 4]));

    private static bool IsOrdinalSuffix(ReadOnlySpan<char> pair) => pair is "st" or "nd" or "rd" or "th";
}
