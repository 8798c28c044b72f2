namespace Dragoman.Text;

/// <summary>Cuts a text at line breaks that no sentence runs over.</summary>
/// <remarks>
/// A blank line always cuts. A single line break does when the line is short or ends like a sentence, so that headings and
/// lists come apart and wrapped paragraphs do not.
/// </remarks>
internal sealed class Paragraphs(WordLists words)
{
    /// <summary>A line shorter than this that is followed by a line break is taken for a heading or an item.</summary>
    private const int ShortLine = 60;

    /// <summary>The paragraphs of a text, without blanks at their ends; none is empty.</summary>
    public IEnumerable<Paragraph> Of(string text)
    {
        var habit = Habit(text);
        var (start, line) = (0, 0);
        while (line < text.Length)
        {
            var found = text.IndexOf('\n', line);
            var end = found < 0 ? text.Length : found;
            if (found < 0 || Cuts(text, line, end))
            {
                if (Trimmed(text, start, end, habit) is { } paragraph)
                {
                    yield return paragraph;
                }

                start = end;
            }

            line = end + 1;
        }
    }

    private static Paragraph? Trimmed(string text, int start, int end, int habit)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end > start ? new Paragraph(text, start, end, habit, Stops(text.AsSpan(start, end - start))) : null;
    }

    /// <summary>Whether the line break at the end of a line cuts.</summary>
    private bool Cuts(string text, int start, int end)
    {
        var next = end + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        var line = text.AsSpan(start, end - start).Trim();
        if (next >= text.Length || text[next] == '\n' || line.IsEmpty)
        {
            return true;
        }

        if (char.IsLower(text[next]) || EndsInTitle(line))
        {
            return false;
        }

        return line.Length < ShortLine || line[^1] is '.' or '!' or '?' or ':' or '"' or '\u201d' or '\'' or '\u2019';
    }

    /// <summary>A line that breaks off before a name: "He met Gen."</summary>
    private bool EndsInTitle(ReadOnlySpan<char> line) =>
        line[^1] == '.' && words.Kind(line[(line[..^1].LastIndexOf(' ') + 1)..^1]) is StopKind.Title or StopKind.Initial;

    private static int Habit(string text)
    {
        var (lower, upper) = (0, 0);
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ')
            {
                lower += char.IsLower(text[i + 2]) ? 1 : 0;
                upper += char.IsUpper(text[i + 2]) ? 1 : 0;
            }
        }

        var share = 10 * lower / Math.Max(1, lower + upper);
        return lower + upper == 0 ? 4 : lower == 0 ? 0 : share < 2 ? 1 : share < 5 ? 2 : 3;
    }

    private static int Stops(ReadOnlySpan<char> paragraph)
    {
        var (stops, blanks) = (0, 1);
        for (var i = 1; i < paragraph.Length; i++)
        {
            if (paragraph[i] is ' ' or '\n')
            {
                blanks++;
                stops += paragraph[i - 1] is '.' or '!' or '?' ? 1 : 0;
            }
        }

        stops += paragraph[^1] is '.' or '!' or '?' ? 1 : 0;
        return stops == 0 ? 0 : stops * 40 < blanks ? 1 : 2;
    }
}
