using System.Text;

namespace Dragoman.Ingest.Plain;

/// <summary>Cuts plain text into paragraphs of one line each.</summary>
internal static class Paragraphs
{
    // Text wrapped by hand or by a mail program has lines of about this width.
    private const int NarrowestWrap = 45;
    private const int WidestWrap = 100;

    /// <summary>
    /// A blank line always ends a paragraph. A single line end does too, unless the lines are so even that they were
    /// wrapped.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var paragraphs = new List<string>();
        var block = new List<string>();
        foreach (var line in Shown(text).Split('\n').Append(""))
        {
            if (OneLine.Of(line) is { } even)
            {
                block.Add(even);
            }
            else if (block.Count > 0)
            {
                paragraphs.AddRange(IsWrapped(block) ? [string.Join(' ', block)] : block);
                block.Clear();
            }
        }

        return paragraphs;
    }

    private static bool IsWrapped(List<string> block) =>
        block.Count > 1
        && block.Take(block.Count - 1).All(line => line.Length is >= NarrowestWrap and <= WidestWrap)
        && block[^1].Length <= WidestWrap
        && !block.Skip(1).Any(line => HeadLine.Byline(line) is not null || HeadLine.Date(line) is not null)
        && block.Take(block.Count - 1).Any(line => line[^1] is not ('.' or '!' or '?' or '”' or '"' or ':'));

    // All the ways to end a line become one.
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '\r')
            {
                shown.Append('\n');
                index += index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            }
            else
            {
                shown.Append(character is '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' ? '\n' : character);
            }
        }

        return shown.ToString();
    }
}
