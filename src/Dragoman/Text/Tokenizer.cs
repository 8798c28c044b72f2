using System.Collections.Frozen;

namespace Dragoman.Text;

/// <summary>Cuts a sentence into words as the English treebanks of Universal Dependencies do.</summary>
/// <remarks>
/// Hyphens, slashes, quotes, clitics ('s, n't, 'll) and currency signs are words of their own; prefixes (non-, anti-) and
/// telephone numbers keep their hyphens.
/// </remarks>
public sealed class Tokenizer
{
    /// <summary>A word longer than this is cut, so that no input stalls the parser.</summary>
    public const int LongestWord = 200;

    private readonly WordLists lists;
    private readonly FrozenSet<string> prefixes;
    private readonly FrozenSet<string> clitics;
    private readonly FrozenSet<string> units;
    private readonly FrozenSet<string> currencies;
    private readonly FrozenSet<string> addresses;
    private readonly FrozenSet<string> emoticons;
    private readonly FrozenDictionary<string, int> contractions;
    private readonly int longestContraction;

    internal Tokenizer(WordLists lists)
    {
        this.lists = lists;
        prefixes = lists.Set("prefix");
        clitics = lists.Set("clitic");
        units = lists.Set("unit");
        currencies = lists.Set("currency");
        addresses = lists.Set("address");
        emoticons = lists.Set("emoticon");
        contractions = lists.Set("contraction").ToFrozenDictionary(w => w.Replace("|", string.Empty, StringComparison.Ordinal), w => w.IndexOf('|'), StringComparer.OrdinalIgnoreCase);
        longestContraction = contractions.Keys.Select(w => w.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Adds the words of a stretch of text to a list.</summary>
    public void Tokenize(string text, Span stretch, List<Span> words)
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
    private void Chunk(string text, Span chunk, bool last, List<Span> words)
    {
        var (start, end) = chunk;
        if (IsPlain(text.AsSpan(start, end - start)))
        {
            AddWord(text, start, end, words);
            return;
        }

        if (WordLists.Has(emoticons, text.AsSpan(start, end - start)))
        {
            words.Add(chunk);
            return;
        }

        var opening = start;
        while (opening < end && IsOpening(text, opening, end))
        {
            opening = AddMark(text, opening, end, words);
        }

        var bare = end;
        while (bare > opening && IsClosing(text[bare - 1]) && text[bare - 1] != '/')
        {
            bare--;
        }

        if (IsAddress(text.AsSpan(opening, bare - opening)))
        {
            words.Add(new Span(opening, bare));
            Each(text, bare, end, words);
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

    private static bool IsPlain(ReadOnlySpan<char> chunk)
    {
        foreach (var sign in chunk)
        {
            if (!char.IsLetter(sign))
            {
                return false;
            }
        }

        return true;
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
    private bool KeepsStop(string text, int start, int end, bool endsSentence)
    {
        if (text[end - 1] != '.' || (end - 2 >= start && text[end - 2] == '.'))
        {
            return false;
        }

        var word = text.AsSpan(start, end - 1 - start);
        word = word[(word.LastIndexOfAny('-', '/', '(') + 1)..];
        return lists.Kind(word) switch
        {
            StopKind.None => false,
            StopKind.Dotted or StopKind.Initial => true,
            StopKind.Numbered => !endsSentence && IsBeforeFigure(text, end),
            _ => !endsSentence,
        };
    }

    private static bool IsBeforeFigure(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    /// <summary>The inside of a chunk: cut at hyphens, slashes, dashes and clitics.</summary>
    private void Core(string text, int start, int end, List<Span> words)
    {
        if (IsNumber(text.AsSpan(start, end - start)))
        {
            words.Add(new Span(start, end));
            return;
        }

        var from = start;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (IsSeparator(text, i, from, start, end))
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

    /// <summary>A telephone number or a day in figures, which keep their hyphens; not a range.</summary>
    private static bool IsNumber(ReadOnlySpan<char> core)
    {
        var (hyphens, first) = (0, 0);
        foreach (var sign in core)
        {
            if (sign == '-')
            {
                hyphens++;
            }
            else if (!char.IsAsciiDigit(sign))
            {
                return false;
            }

            first += hyphens == 0 ? 1 : 0;
        }

        return first > 0 && core[^1] != '-' && (hyphens > 1 || (hyphens == 1 && first == 3 && core.Length == 8));
    }

    private void AddCurrency(string text, int from, int sign, List<Span> words)
    {
        if (sign > from && WordLists.Has(currencies, text.AsSpan(from, sign - from)))
        {
            words.Add(new Span(from, sign + 1));
            return;
        }

        AddWord(text, from, sign, words);
        words.Add(new Span(sign, sign + 1));
    }

    private bool IsSeparator(string text, int i, int from, int start, int end)
    {
        var c = text[i];
        if (c is '-' or '\u2013' or '\u2014' or '\u2011' or '\u2010')
        {
            return !IsPrefixHyphen(text, i, from, start, end) && (i > start || i + 1 == end || c != '-' || !char.IsAsciiDigit(text[i + 1]));
        }

        var isInside = i > start && i + 1 < end;
        if (c is '/')
        {
            return !(isInside && ((char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])) || (end - start == 3 && char.IsLetter(text[start]) && char.IsLetter(text[i + 1]))));
        }

        if (c is '.' && i + 2 < end && text[i + 1] == '.')
        {
            return true;
        }

        if (c is '+')
        {
            return !(i == start && i + 1 < end && char.IsAsciiDigit(text[i + 1]));
        }

        if (c is '\u2026' or '(' or ')' or '[' or ']' or '"' or '\u201c' or '\u201d' or ';' or '!' or '?' or '=' or '|' or '<' or '>' or '%' or '*' or '&')
        {
            return !(c == '&' && isInside && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]));
        }

        if (c is ',' or ':')
        {
            return !(isInside && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));
        }

        return false;
    }

    /// <summary>The hyphen of a prefix ("non-", "anti-") or of a word broken off ("w- what").</summary>
    private bool IsPrefixHyphen(string text, int at, int from, int start, int end)
    {
        const int Longest = 8;
        if (text[at] == '\u2013' || text[at] == '\u2014' || at == from || at - from > Longest)
        {
            return false;
        }

        var part = text.AsSpan(from, at - from);
        if (at + 1 == end)
        {
            return from == start && part.Length <= 2 && char.IsLetter(part[0]) && char.IsLetter(part[^1]);
        }

        if (!char.IsLetterOrDigit(text[at + 1]) || (from > start && text[from - 1] == '-'))
        {
            return false;
        }

        Span<char> lower = stackalloc char[Longest];
        return part.ToLowerInvariant(lower) is var length && WordLists.Has(prefixes, lower[..length]);
    }

    /// <summary>A word, its clitic cut off: don't gives do, n't.</summary>
    private void AddWord(string text, int start, int end, List<Span> words)
    {
        if (start >= end)
        {
            return;
        }

        var cut = CutInside(text.AsSpan(start, end - start));
        if (cut > 0)
        {
            words.Add(new Span(start, start + cut));
            words.Add(new Span(start + cut, end));
        }
        else
        {
            words.Add(new Span(start, end));
        }
    }

    /// <summary>Where a word falls apart; 0 when it does not.</summary>
    private int CutInside(ReadOnlySpan<char> word)
    {
        if (word.Length <= longestContraction && contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var cut))
        {
            return cut;
        }

        return char.IsAsciiDigit(word[0]) ? TailUnit(word) : Clitic(word);
    }

    private int Clitic(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny('\'', '\u2019', '`');
        if (mark <= 0)
        {
            return 0;
        }

        var tail = word[(mark + 1)..];
        if (tail is "t" or "T" && mark > 1 && word[mark - 1] is 'n' or 'N')
        {
            return mark - 1;
        }

        return tail.IsEmpty || IsClitic(tail) ? mark : 0;
    }

    private bool IsClitic(ReadOnlySpan<char> tail)
    {
        Span<char> lower = stackalloc char[2];
        return tail.Length <= lower.Length && tail.ToLowerInvariant(lower) is var length && WordLists.Has(clitics, lower[..length]);
    }

    /// <summary>Where a number runs into its unit ("10km", "5pm"); not ordinals, decades and plain names ("5th", "1990's", "3D").</summary>
    private int TailUnit(ReadOnlySpan<char> word)
    {
        var i = 0;
        while (i < word.Length && (char.IsAsciiDigit(word[i]) || word[i] is '.' or ',' or ':'))
        {
            i++;
        }

        var decade = word.Length > i && word[i] is '\'' or '\u2019' && word[i - 1] == '0' && i is 2 or 4;
        return decade || i == word.Length ? 0 : WordLists.Has(units, word[i..]) ? i : Clitic(word);
    }

    private bool IsOpening(string text, int at, int end)
    {
        var c = text[at];
        if (c is '\'' or '\u2019')
        {
            return at + 1 < end && !char.IsAsciiDigit(text[at + 1]) && !IsClitic(text.AsSpan(at + 1, end - at - 1));
        }

        return c is '"' or '\u201c' or '\u201d' or '\u2018' or '\u201e' or '(' or '[' or '{' or '<' or '\u00ab' or '*' or '\u2022' or '\u2014' or '\u2013' or '`'
            || (c == '#' && !(at + 1 < end && char.IsLetter(text[at + 1])))
            || (IsCurrency(c) && at + 1 < end)
            || (c == '.' && at + 1 < end && text[at + 1] == '.')
            || (c == '-' && at + 1 < end && !char.IsAsciiDigit(text[at + 1]));
    }

    private static bool IsClosing(char c) =>
        c is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\u201d' or '\u2019' or '\'' or ')' or ']' or '}' or '\u2026' or '%' or '>' or '\u00bb' or '*' or '\u2014';

    private static bool IsCurrency(char c) => c is '$' or '\u20ac' or '\u00a3' or '\u00a5' or '\u20b9' or '\u20aa';

    private bool IsAddress(ReadOnlySpan<char> piece)
    {
        if (piece.StartsWith("http://", StringComparison.Ordinal) || piece.StartsWith("https://", StringComparison.Ordinal) || piece.StartsWith("www.", StringComparison.Ordinal)
            || (piece.IndexOf('@') is var sign and > 0 && piece[sign..].Contains('.') && char.IsLetterOrDigit(piece[^1])))
        {
            return true;
        }

        var slash = piece.IndexOf('/');
        var host = slash < 0 ? piece : piece[..slash];
        for (var dot = host.IndexOf('.'); dot > 0 && host.Length > dot + 2;)
        {
            if (WordLists.Has(addresses, host[(dot + 1)..]))
            {
                return true;
            }

            var more = host[(dot + 1)..].IndexOf('.');
            dot = more < 0 ? -1 : dot + 1 + more;
        }

        return false;
    }

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
        var c = text[at];
        if (c is '.' or '!' or '?' or '\u2026')
        {
            while (next < end && text[next] is '.' or '!' or '?' or '\u2026')
            {
                next++;
            }
        }
        else if (c is '-' or '*' or '=' or '+' or '_')
        {
            while (next < end && text[next] == c)
            {
                next++;
            }
        }
        else if (c == '[' && end - at > 4 && text.AsSpan(next, 4) is "...]")
        {
            next += 4;
        }
        else if (next < end && ((c is '\'' or '`' or '<' or '>' && text[next] == c) || (c is '\u2018' or '\u2019' && text[next] == '\u2019')))
        {
            next++;
        }

        words.Add(new Span(at, next));
        return next;
    }
}
