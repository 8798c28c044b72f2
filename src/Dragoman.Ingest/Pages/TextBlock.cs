using AngleSharp.Dom;

namespace Dragoman.Ingest.Pages;

/// <summary>A run of text that a browser shows as one block, such as a paragraph, a list item or a heading.</summary>
/// <param name="Element">The nearest block element around the run.</param>
/// <param name="Text">Whitespace evened out; a line break of the page is kept as one newline.</param>
/// <param name="LinkLength">How many characters of the text are links.</param>
internal sealed record TextBlock(IElement Element, string Text, int LinkLength)
{
    private const int ProseLength = 80;
    private const int ShortProseLength = 25;

    /// <summary>The share of the text that is links, 0 to 1.</summary>
    public double LinkDensity => (double)LinkLength / Text.Length;

    /// <summary>The element's name in lower case.</summary>
    public string Tag => Element.LocalName;

    public bool IsHeading => Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>The characters of running text: none for menus, labels and lists of links.</summary>
    public int Prose => LinkDensity < 0.5 && !IsHeading && (Text.Length >= ProseLength || IsShortProse) ? Text.Length : 0;

    private bool IsShortProse => Tag == "p" && Text.Length >= ShortProseLength && Text[^1] is '.' or '!' or '?' or '”' or '"' or '。';
}
