using System.Collections.Frozen;

namespace Dragoman.Text;

/// <summary>Cuts a text into sentences.</summary>
/// <remarks>
/// A blank line always ends a sentence. A single line break does when the line is short or ends like a sentence, so that
/// headings and lists come apart and wrapped paragraphs do not. A full stop after an abbreviation ends one only before a word
/// that usually opens sentences.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>A longer stretch without an end is cut at a blank, so that no input stalls the parser; UTF-16 units.</summary>
    public const int LongestSentence = 2000;

    /// <summary>A line shorter than this that is followed by a line break is taken for a heading or an item.</summary>
    private const int ShortLine = 60;

    private static readonly FrozenSet<string> Openers =
        "The A An He She It They We I You This That These Those In On At As But And However Meanwhile His Her Its Their There When While After Before If For According Earlier Later Some Many Most Both".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentences of a text, without blanks at their ends; none is empty.</summary>
    public static List<Span> Split(string text)
    {
        var sentences = new List<Span>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '\n' ? LineEnd(text, start, i) : text[i] is '.' or '!' or '?' or '\u2026' ? StopEnd(text, start, i) : -1;
            if (end < 0 && i - start >= LongestSentence && char.IsWhiteSpace(text[i]))
            {
                end = i;
            }

            if (end >= 0)
            {
                Add(text, start, end, sentences);
                start = end;
                i = Math.Max(i, end - 1);
            }
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static void Add(string text, int start, int end, List<Span> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        for (; end - start > 2 * LongestSentence; start += LongestSentence)
        {
            sentences.Add(new Span(start, start + LongestSentence));
        }

        if (end > start)
        {
            sentences.Add(new Span(start, end));
        }
    }

    private static int LineEnd(string text, int start, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        if (next >= text.Length || text[next] == '\n')
        {
            return at + 1;
        }

        var lineStart = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var line = text.AsSpan(Math.Max(lineStart, start), at - Math.Max(lineStart, start)).Trim();
        if (line.IsEmpty)
        {
            return at + 1;
        }

        var last = line[^1];
        var closed = last is '.' or '!' or '?' or ':' or '"' or '\u201d' or '\'' or '\u2019';
        var opens = !char.IsLower(text[next]);
        return (closed || line.Length < ShortLine) && opens ? at + 1 : -1;
    }

    private static int StopEnd(string text, int start, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] is '.' or '!' or '?' or '\u2026')
        {
            end++;
        }

        var stop = end;
        while (end < text.Length && IsCloser(text, end))
        {
            end++;
        }

        if (end >= text.Length)
        {
            return end;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return -1;
        }

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]) && text[next] != '\n')
        {
            next++;
        }

        if (next >= text.Length || text[next] == '\n')
        {
            return end;
        }

        if (stop - at > 1 || text[at] == '\u2026')
        {
            return Opens(text, next) ? end : -1;
        }

        if (text[at] != '.')
        {
            return Opens(text, next) && !(end > stop && FollowedBySpeech(text, next)) ? end : -1;
        }

        return Opens(text, next) && EndsHere(text, start, at, end > stop, next) ? end : -1;
    }

    private static bool EndsHere(string text, int start, int stop, bool closed, int next)
    {
        var from = stop;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && text[from - 1] is not ('(' or '"' or '\u201c' or '-' or '\u2018'))
        {
            from--;
        }

        var word = text.AsSpan(from, stop - from);
        if (closed)
        {
            return true;
        }

        if (word.IsEmpty || (word.Length <= 2 && from == start && !char.IsLetter(word[0])))
        {
            return false;
        }

        if (char.IsDigit(text[next]))
        {
            return !Abbreviations.NeverEnds(word) && !Abbreviations.IsMonthOrDay(word) && word is not ("No" or "Nos" or "Art");
        }

        if (Abbreviations.NeverEnds(word))
        {
            return false;
        }

        return !Abbreviations.MayEnd(word) || Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordAt(text, next));
    }

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\u201c' or '\u2018' or '\'' or '(')
        {
            at++;
        }

        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(at, end - at);
    }

    private static bool Opens(string text, int at) =>
        char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '"' or '\u201c' or '\u2018' or '\'' or '(' or '[' or '\u2014' or '\u2013' or '-' or '\u2022' || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.OtherLetter;

    /// <summary>After a closing quote with ! or ?, the sentence may go on: "Stop!" he said.</summary>
    private static bool FollowedBySpeech(string text, int at) => char.IsLower(text[at]);

    private static bool IsCloser(string text, int at) =>
        text[at] is '"' or '\u201d' or '\u2019' or ')' or ']' || (text[at] == '\'' && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])));
}
