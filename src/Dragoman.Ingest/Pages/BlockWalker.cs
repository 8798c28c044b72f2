using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Dragoman.Ingest.Pages;

/// <summary>Cuts a page into the blocks of text that a reader sees, in reading order.</summary>
/// <remarks>Walks without recursion, so that a page nested a hundred thousand deep cannot overflow the stack.</remarks>
internal sealed class BlockWalker
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object", "embed", "audio", "video",
        "head", "input", "textarea", "select", "option", "datalist", "map", "area", "meta", "link", "title", "button",
        "progress", "meter", "amp-ad", "rp", "rt");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
        "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
        "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source");

    private readonly List<TextBlock> blocks = [];
    private readonly StringBuilder text = new();
    private IElement owner;
    private int linkLength;
    private int linkDepth;
    private bool spaceWaits;
    private int breaksWait;

    private BlockWalker(IElement root) => owner = root;

    public static IReadOnlyList<TextBlock> Walk(IElement root)
    {
        var walker = new BlockWalker(root);
        walker.Run(root);
        return walker.blocks;
    }

    private void Run(IElement root)
    {
        INode? node = root.FirstChild;
        while (node is not null)
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            // Leave this node and every ancestor that ends with it.
            while (node is not null)
            {
                Leave(node);
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent == root ? null : node.Parent;
            }
        }

        Flush();
    }

    /// <summary>Whether the node's children are to be read.</summary>
    private bool Enter(INode node)
    {
        if (node is IText words)
        {
            Append(words.Data);
            return false;
        }

        if (node is not IElement element || Unseen.Contains(element.LocalName))
        {
            return false;
        }

        if (element.LocalName == "br")
        {
            breaksWait++;
            if (breaksWait > 1)
            {
                Flush();
            }
        }
        else if (element.LocalName == "a")
        {
            linkDepth++;
        }
        else if (!Inline.Contains(element.LocalName))
        {
            Flush();
            owner = element;
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || Unseen.Contains(element.LocalName))
        {
            return;
        }

        if (element.LocalName == "a")
        {
            linkDepth--;
        }
        else if (!Inline.Contains(element.LocalName) && element.LocalName != "br")
        {
            Flush();
            owner = element.ParentElement ?? owner;
        }
    }

    private void Append(string words)
    {
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character) || character == '\u200B')
            {
                spaceWaits = true;
            }
            else if (IsShown(character))
            {
                if (text.Length > 0 && (spaceWaits || breaksWait > 0))
                {
                    text.Append(breaksWait > 0 ? '\n' : ' ');
                    linkLength += linkDepth > 0 ? 1 : 0;
                }

                (spaceWaits, breaksWait) = (false, 0);
                text.Append(character);
                linkLength += linkDepth > 0 ? 1 : 0;
            }
        }
    }

    // Soft hyphens, joiners and marks of direction only steer the browser; in a word they would hide it from a lexicon.
    private static bool IsShown(char character) =>
        !char.IsControl(character)
        && character is not ('\u00AD' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or '\uFFFD');

    private void Flush()
    {
        if (text.Length > 0)
        {
            blocks.Add(new TextBlock(owner, text.ToString(), linkLength));
            text.Clear();
        }

        (linkLength, spaceWaits, breaksWait) = (0, false, 0);
    }
}
