using System.Net;
using System.Text;

namespace Dragoman.Ingest;

/// <summary>Evens out the text of titles and names: one line, single spaces, no entities that were escaped twice.</summary>
internal static class OneLine
{
    /// <summary>Null when nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = new StringBuilder(text.Length);
        foreach (var character in text.Contains('&') ? WebUtility.HtmlDecode(text) : text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!char.IsControl(character) && character is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                line.Append(character);
            }
        }

        return line.ToString().Trim() is { Length: > 0 } even ? even : null;
    }
}
