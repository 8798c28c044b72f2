namespace Dragoman.Text;

/// <summary>Cuts a sentence into words as the English treebanks of Universal Dependencies do.</summary>
/// <remarks>Hyphens, slashes, quotes, clitics ('s, n't, 'll) and currency signs are words of their own.</remarks>
public static class Tokenizer
{
    /// <summary>A word longer than this is cut, so that no input stalls the parser.</summary>
    public const int LongestWord = 200;

    /// <summary>Adds the words of a stretch of text to a list.</summary>
    public static void Tokenize(string text, Span stretch, List<Span> words)
    {
        var at = stretch.Start;
        while (at < stretch.End)
        {
            while (at < stretch.End && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var start = at;
            while (at < stretch.End && !char.IsWhiteSpace(text[at]) && at - start < LongestWord)
            {
                at++;
            }

            if (at > start)
            {
                Chunk(text, new Span(start, at), at >= stretch.End || IsRestEmpty(text, at, stretch.End), words);
            }
        }
    }

    private static bool IsRestEmpty(string text, int at, int end) => text.AsSpan(at, end - at).Trim().IsEmpty;

    /// <summary>Cuts a run of characters without blanks.</summary>
    private static void Chunk(string text, Span chunk, bool last, List<Span> words)
    {
        var (start, end) = chunk;
        var opening = start;
        while (opening < end && IsOpening(text, opening, end))
        {
            opening = AddMark(text, opening, end, words);
        }

        if (IsAddress(text.AsSpan(opening, end - opening)))
        {
            var closing = end;
            while (closing > opening && IsClosing(text[closing - 1]) && text[closing - 1] != '/')
            {
                closing--;
            }

            words.Add(new Span(opening, closing));
            Each(text, closing, end, words);
            return;
        }

        var close = end;
        while (close > opening && IsClosing(text[close - 1]) && !KeepsStop(text, opening, close, last && close == LastWordEnd(text, opening, end)))
        {
            close--;
        }

        if (close > opening)
        {
            Core(text, opening, close, words);
        }

        Each(text, close, end, words);
    }

    private static int LastWordEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '"' or '\u201d' or '\'' or '\u2019' or ')' or ']')
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether the full stop at the end belongs to the word: "U.S.", "Gen.", an initial.</summary>
    private static bool KeepsStop(string text, int start, int end, bool endsSentence)
    {
        if (text[end - 1] != '.' || (end - 2 >= start && text[end - 2] == '.'))
        {
            return false;
        }

        var word = text.AsSpan(start, end - 1 - start);
        var cut = word.LastIndexOfAny('-', '/', '(');
        word = cut < 0 ? word : word[(cut + 1)..];
        if (Abbreviations.IsDotted(word))
        {
            return true;
        }

        return Abbreviations.IsInitial(word) || (!endsSentence && (Abbreviations.NeverEnds(word) || Abbreviations.MayEnd(word)))
            || (word is "No" or "Nos" && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            || (endsSentence && (word is "Inc" or "Corp" or "Co" or "Ltd" or "Jr" or "etc"));
    }

    /// <summary>The inside of a chunk: cut at hyphens, slashes, dashes and clitics.</summary>
    private static void Core(string text, int start, int end, List<Span> words)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (IsSeparator(text, i, start, end))
            {
                AddWord(text, from, i, words);
                i = AddMark(text, i, end, words) - 1;
                from = i + 1;
            }
            else if (IsCurrency(c) && i + 1 < end && char.IsAsciiDigit(text[i + 1]))
            {
                AddCurrency(text, from, i, words);
                from = i + 1;
            }
        }

        AddWord(text, from, end, words);
    }

    private static void AddCurrency(string text, int from, int sign, List<Span> words)
    {
        if (sign > from && text.AsSpan(from, sign - from) is "US" or "A" or "C" or "NZ" or "HK")
        {
            words.Add(new Span(from, sign + 1));
            return;
        }

        AddWord(text, from, sign, words);
        words.Add(new Span(sign, sign + 1));
    }

    private static bool IsSeparator(string text, int i, int start, int end)
    {
        var c = text[i];
        if (c is '-' or '\u2013' or '\u2014' or '\u2011' or '\u2010')
        {
            return i > start || i + 1 == end || c != '-' || !char.IsAsciiDigit(text[i + 1]);
        }

        if (c is '/')
        {
            return !(i > start && i + 1 < end && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));
        }

        if (c is '.' && i + 2 < end && text[i + 1] == '.')
        {
            return true;
        }

        if (c is '\u2026' or '(' or ')' or '[' or ']' or '"' or '\u201c' or '\u201d' or ';' or '!' or '?' or '=' or '+' or '|' or '<' or '>' or '%' or '*' or '&')
        {
            return !(c == '&' && i > start && i + 1 < end && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]));
        }

        if (c is ',' or ':')
        {
            return !(i > start && i + 1 < end && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));
        }

        return false;
    }

    /// <summary>A word, its clitic cut off: don't gives do, n't.</summary>
    private static void AddWord(string text, int start, int end, List<Span> words)
    {
        if (start >= end)
        {
            return;
        }

        var word = text.AsSpan(start, end - start);
        var cut = Clitic(word);
        if (cut > 0)
        {
            words.Add(new Span(start, start + cut));
            words.Add(new Span(start + cut, end));
        }
        else if (word.Length > 1 && char.IsAsciiDigit(word[0]) && TailUnit(word) is var unit and > 0)
        {
            words.Add(new Span(start, start + unit));
            words.Add(new Span(start + unit, end));
        }
        else
        {
            words.Add(new Span(start, end));
        }
    }

    private static int Clitic(ReadOnlySpan<char> word)
    {
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        var mark = word.LastIndexOfAny('\'', '\u2019');
        if (mark <= 0)
        {
            return 0;
        }

        var tail = word[(mark + 1)..];
        if (tail is "t" or "T" && mark > 1 && word[mark - 1] is 'n' or 'N')
        {
            return mark - 1;
        }

        return tail is "s" or "S" or "m" or "M" or "d" or "D" or "re" or "RE" or "ve" or "VE" or "ll" or "LL" || tail.IsEmpty ? mark : 0;
    }

    /// <summary>Where a number runs into its unit ("10km", "5pm"); not ordinals, decades and plain names ("5th", "1990s", "3D").</summary>
    private static int TailUnit(ReadOnlySpan<char> word)
    {
        var i = 0;
        while (i < word.Length && (char.IsAsciiDigit(word[i]) || word[i] is '.' or ',' or ':'))
        {
            i++;
        }

        return word[i..] is "km" or "kg" or "pm" or "am" or "p.m." or "a.m." or "m" or "bn" or "cm" or "mm" or "mph" or "ft" or "GB" or "MW" or "kt" ? i : 0;
    }

    private static bool IsOpening(string text, int at, int end)
    {
        var c = text[at];
        return c is '"' or '\u201c' or '\u2018' or '\u201e' or '(' or '[' or '{' or '<' or '\u00ab' or '*' or '#' or '\u2022' or '\u2014' or '\u2013' or '`'
            || (c == '\'' && !(at + 2 == end && text[at + 1] == 's') && !(at + 1 < end && char.IsAsciiDigit(text[at + 1])) && !IsCliticWord(text.AsSpan(at, end - at)))
            || (IsCurrency(c) && at + 1 < end)
            || (c == '.' && at + 1 < end && text[at + 1] == '.')
            || (c == '-' && at + 1 < end && !char.IsAsciiDigit(text[at + 1]));
    }

    private static bool IsCliticWord(ReadOnlySpan<char> word) => word is "'s" or "'ll" or "'re" or "'ve" or "'d" or "'m" or "'em";

    private static bool IsClosing(char c) =>
        c is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\u201d' or '\u2019' or '\'' or ')' or ']' or '}' or '\u2026' or '%' or '>' or '\u00bb' or '*' or '\u2014';

    private static bool IsCurrency(char c) => c is '$' or '\u20ac' or '\u00a3' or '\u00a5' or '\u20b9' or '\u20aa';

    private static bool IsAddress(ReadOnlySpan<char> piece) =>
        piece.StartsWith("http://", StringComparison.Ordinal) || piece.StartsWith("https://", StringComparison.Ordinal) || piece.StartsWith("www.", StringComparison.Ordinal)
        || (piece.IndexOf('@') is var sign and > 0 && piece[sign..].Contains('.') && char.IsLetterOrDigit(piece[^1]));

    /// <summary>Adds closing marks one by one, runs of full stops and dashes together.</summary>
    private static void Each(string text, int start, int end, List<Span> words)
    {
        while (start < end)
        {
            if (char.IsLetterOrDigit(text[start]))
            {
                var from = start;
                while (start < end && char.IsLetterOrDigit(text[start]))
                {
                    start++;
                }

                words.Add(new Span(from, start));
                continue;
            }

            start = AddMark(text, start, end, words);
        }
    }

    private static int AddMark(string text, int at, int end, List<Span> words)
    {
        var next = at + 1;
        if (text[at] is '.' or '-' or '*' or '!' or '?' or '=')
        {
            while (next < end && text[next] == text[at])
            {
                next++;
            }
        }

        words.Add(new Span(at, next));
        return next;
    }
}
