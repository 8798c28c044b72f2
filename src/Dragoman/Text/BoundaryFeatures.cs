using System.Collections.Frozen;

namespace Dragoman.Text;

/// <summary>Takes the features of a place one by one.</summary>
internal interface IFeatureSink
{
    void Add(scoped ReadOnlySpan<char> feature);
}

/// <summary>What stands around a place where a sentence may end, as short texts: a name and values between bars.</summary>
/// <remarks>
/// In the values figures are 0, letters small, quotes straight. Most features are of the marks before the place and of the kind
/// of word after it: a small letter <c>a</c>, a capital <c>A</c>, capitals only <c>X</c>, a figure <c>0</c>, a note <c>#</c>, or the sign itself.
/// </remarks>
internal sealed class BoundaryFeatures(WordLists words)
{
    private readonly FrozenSet<string> openers = words.Set("opener");

    private const int LongestChunk = 40;
    private const int LongestTail = 6;

    /// <summary>Gives the features of a place to a sink.</summary>
    /// <returns>False, and nothing given, where no sentence ends whatever stands around.</returns>
    public bool Of<TSink>(in Place place, ref TSink sink)
        where TSink : IFeatureSink
    {
        var text = place.Paragraph.Text;
        var from = ChunkStart(text, place.SentenceStart, place.End);
        var tailStart = TailStart(text, from, place.End);
        var coreStart = CoreStart(text, from, tailStart);
        var core = text.AsSpan(coreStart, tailStart - coreStart);
        var tail = text.AsSpan(tailStart, place.End - tailStart);
        var glued = place.End == place.Next;
        var mark = glued ? '_' : Mark(tail);
        var next = ChunkAt(text, place.Next, place.Paragraph.End);
        var (headEnd, wordEnd) = Parts(next);
        var head = next[..Math.Min(headEnd, LongestTail)];
        var word = next[headEnd..wordEnd];
        var kind = Kind(next);
        var stop = tail.StartsWith('.') ? words.Kind(core) : StopKind.None;
        var isAbbreviation = stop != StopKind.None;
        var opens = WordLists.Has(openers, word);
        if (isAbbreviation && tail.Length == 1 && GoesOn(stop, kind, opens))
        {
            return false;
        }

        var after = ChunkAt(text, SkipBlanks(text, place.Next + next.Length, place.Paragraph.End), place.Paragraph.End);
        var beforeEnd = from;
        while (beforeEnd > place.SentenceStart && char.IsWhiteSpace(text[beforeEnd - 1]))
        {
            beforeEnd--;
        }

        var beforeStart = ChunkStart(text, place.SentenceStart, beforeEnd);
        var before = text.AsSpan(beforeStart, beforeEnd - beforeStart);

        var feature = new FeatureText(stackalloc char[96]);
        sink.Add(feature.Name('b').Sign(mark).Sign(kind).Text);
        sink.Add(feature.Name('t').Word(tail).Sign(kind).Text);
        sink.Add(feature.Name('w').Word(core).Sign(mark).Text);
        sink.Add(feature.Name('v').Word(before).Sign(mark).Text);
        sink.Add(feature.Name('n').Word(word).Word(head).Sign(mark).Text);
        sink.Add(feature.Name('m').Word(after).Sign(mark).Text);
        sink.Add(feature.Name('s').Sign(Shape(core)).Sign(Length(core.Length)).Sign(mark).Sign(kind).Text);
        sink.Add(feature.Name('e').Sign(Kind(before)).Sign(Shape(core)).Sign(mark).Sign(kind).Text);
        sink.Add(feature.Name('k').Sign(Kind(after)).Sign(mark).Sign(kind).Text);
        sink.Add(feature.Name('l').Sign(Length(place.Words)).Sign(mark).Sign(kind).Text);
        sink.Add(feature.Name('p').Sign(Mark(text.AsSpan(place.Paragraph.End - 1, 1))).Number(place.Paragraph.Stops).Sign(mark).Sign(kind).Text);
        sink.Add(feature.Name('r').Sign(Length((place.Paragraph.End - place.Next) / 4)).Sign(mark).Sign(kind).Text);
        sink.Add(feature.Name('h').Number(place.Paragraph.Habit).Sign(mark).Sign(kind).Text);
        sink.Add(feature.Name('q').Number((int)place.Open).Word(tail).Sign(kind).Text);
        sink.Add(feature.Name('g').Sign(Kind(ChunkAt(text, place.SentenceStart, place.End))).Sign(mark).Sign(kind).Text);
        var plain = stop == StopKind.None && tail.Length == 1 && IsPlain(core);
        sink.Add(feature.Name('z').Sign(!plain ? '-' : place.Words > 2 ? 'p' : 's').Sign(Kind(after)).Sign(mark).Sign(kind).Text);
        sink.Add(feature.Name('i').Sign(Length(place.Words)).Sign(Shape(core)).Word(tail).Text);
        if (kind is 'A' or 'X')
        {
            sink.Add(feature.Name('o').Sign(opens ? 'o' : '-').Sign(mark).Sign(kind).Text);
        }

        if (isAbbreviation)
        {
            sink.Add(feature.Name('d').Sign(opens ? 'o' : '-').Number((int)stop).Word(tail).Sign(kind).Text);
            sink.Add(feature.Name('a').Number((int)stop).Word(tail).Sign(kind).Text);
            sink.Add(feature.Name('c').Number((int)stop).Word(word).Text);
        }

        if (mark == '~')
        {
            sink.Add(feature.Name('u').Number(Capitals(text, place.SentenceStart, place.End)).Sign(kind).Sign(Kind(after)).Text);
            sink.Add(feature.Name('x').Sign(Shape(core)).Sign(Length(place.Words)).Sign(kind).Number(place.Paragraph.Stops).Text);
        }

        return true;
    }

    /// <summary>Whether a sentence goes on after the stop of an abbreviation.</summary>
    private static bool GoesOn(StopKind stop, char kind, bool opens) => kind switch
    {
        'a' => true,
        'A' or 'X' => !opens,
        '0' => stop is not (StopKind.End or StopKind.Dotted),
        _ => false,
    };

    /// <summary>A word of at least three letters, not all of them capitals.</summary>
    private static bool IsPlain(ReadOnlySpan<char> core)
    {
        foreach (var sign in core)
        {
            if (!char.IsLetter(sign))
            {
                return false;
            }
        }

        return core.Length > 2 && !IsCapitals(core);
    }

    private static int ChunkStart(string text, int first, int end)
    {
        var at = end;
        while (at > first && end - at < LongestChunk && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static ReadOnlySpan<char> ChunkAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < LongestChunk && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static int SkipBlanks(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the marks at the end of a chunk begin; the number of a note ("[3]") is one of them.</summary>
    private static int TailStart(string text, int from, int end)
    {
        var at = end;
        while (at > from && end - at < LongestTail)
        {
            if (text[at - 1] == ']')
            {
                var open = at - 1;
                while (open > from && char.IsAsciiDigit(text[open - 1]))
                {
                    open--;
                }

                at = open > from && text[open - 1] == '[' ? open - 1 : at - 1;
            }
            else if (char.IsLetterOrDigit(text[at - 1]))
            {
                break;
            }
            else
            {
                at--;
            }
        }

        return at;
    }

    private static int CoreStart(string text, int from, int end)
    {
        var cut = text.AsSpan(from, end - from).LastIndexOfAny("([{\"\u201c\u2018-\u2013\u2014/<>");
        return from + cut + 1;
    }

    /// <summary>Where the marks before the word of a chunk end, and where the word does.</summary>
    private static (int Head, int End) Parts(ReadOnlySpan<char> chunk)
    {
        var head = 0;
        while (head < chunk.Length && !char.IsLetterOrDigit(chunk[head]))
        {
            head++;
        }

        var end = head;
        while (end < chunk.Length && (char.IsLetterOrDigit(chunk[end]) || chunk[end] is '\'' or '\u2019'))
        {
            end++;
        }

        return (head, end);
    }

    /// <summary>The mark that weighs most among those at the end of a chunk; ~ when there is none.</summary>
    private static char Mark(ReadOnlySpan<char> tail)
    {
        if (tail.IsEmpty)
        {
            return '~';
        }

        if (IsNote(tail))
        {
            return '#';
        }

        var strong = tail.LastIndexOfAny("!?");
        if (strong >= 0)
        {
            return '!';
        }

        if (tail.Contains('\u2026') || tail.Contains("..", StringComparison.Ordinal))
        {
            return '\u2026';
        }

        return tail.Contains('.') ? '.' : char.IsLetterOrDigit(tail[0]) ? '~' : FeatureText.Plain(tail[0]);
    }

    private static char Kind(ReadOnlySpan<char> chunk)
    {
        if (chunk.IsEmpty)
        {
            return '$';
        }

        var first = chunk[0];
        if (char.IsLetter(first))
        {
            return char.IsLower(first) ? 'a' : IsCapitals(chunk) ? 'X' : 'A';
        }

        return IsNote(chunk) ? '#' : FeatureText.Plain(first);
    }

    /// <summary>The number of a note: "[3]".</summary>
    private static bool IsNote(ReadOnlySpan<char> chunk)
    {
        var open = chunk.LastIndexOf('[');
        return open >= 0 && open + 2 < chunk.Length && char.IsAsciiDigit(chunk[open + 1]) && chunk[(open + 2)..].Contains(']');
    }

    private static bool IsCapitals(ReadOnlySpan<char> chunk)
    {
        var capitals = 0;
        foreach (var sign in chunk)
        {
            if (char.IsLower(sign))
            {
                return false;
            }

            capitals += char.IsUpper(sign) ? 1 : 0;
        }

        return capitals > 1;
    }

    private static char Shape(ReadOnlySpan<char> core)
    {
        if (core.IsEmpty)
        {
            return '-';
        }

        var digits = core.IndexOfAnyInRange('0', '9') >= 0;
        return digits ? (core.ContainsAnyExceptInRange('0', '9') ? 'm' : '0') : char.IsUpper(core[0]) ? IsCapitals(core) ? 'X' : 'A' : core.Contains('.') ? 'd' : 'a';
    }

    private static char Length(int length) => length switch
    {
        < 5 => (char)('0' + Math.Max(0, length)),
        < 8 => '5',
        < 14 => '6',
        < 25 => '7',
        < 50 => '8',
        _ => '9',
    };

    /// <summary>How many words before a place run on with a capital, at most four.</summary>
    private static int Capitals(string text, int first, int end)
    {
        var count = 0;
        while (count < 4 && end > first)
        {
            var start = ChunkStart(text, first, end);
            if (!char.IsUpper(text[start]))
            {
                break;
            }

            count++;
            end = start;
            while (end > first && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }
        }

        return count + (end <= first ? 5 : 0);
    }
}
