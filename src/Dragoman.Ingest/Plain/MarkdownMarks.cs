using System.Text.RegularExpressions;

namespace Dragoman.Ingest.Plain;

/// <summary>Takes the marks of Markdown out of a text: headings, emphasis, links, quotations and rules.</summary>
internal static partial class MarkdownMarks
{
    public static string Strip(string text)
    {
        var plain = Image().Replace(text, "");
        plain = Link().Replace(plain, "$1");
        plain = Emphasis().Replace(plain, "$2");
        return LineMark().Replace(plain, "");
    }

    [GeneratedRegex(@"!\[[^\]\n]*\]\([^)\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\]\n]+)\]\([^)\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\w)(\*{1,3}|_{1,3})(?=\S)([^*_\n]+?)(?<=\S)\1(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?|[-*_](?:[ \t]*[-*_]){2,}[ \t]*\r?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex LineMark();
}
