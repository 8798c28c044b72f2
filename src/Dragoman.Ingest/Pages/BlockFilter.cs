using Dragoman.Ingest.Clutter;
using Dragoman.Ingest.Plain;

namespace Dragoman.Ingest.Pages;

/// <summary>Drops the blocks of an article that are not its text: lists of links, calls to share, empty headings.</summary>
internal static class BlockFilter
{
    // The headline and what stands with it are among the first blocks.
    private const int HeadBlocks = 8;

    /// <param name="title">The headline, which is no part of the text.</param>
    public static IReadOnlyList<TextBlock> Keep(IReadOnlyList<TextBlock> blocks, string? title)
    {
        var kept = new List<TextBlock>(blocks.Count);
        var from = EndOfHead(blocks, title);
        foreach (var block in blocks.Skip(from))
        {
            if (!IsLinkList(block) && !ClutterPhrases.IsClutter(block.Text))
            {
                kept.Add(block);
            }
        }

        // A heading with nothing under it announced something that was dropped.
        while (kept.Count > 0 && kept[^1].IsHeading)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    /// <summary>The first block after the headline and the lines of date and authors under it.</summary>
    private static int EndOfHead(IReadOnlyList<TextBlock> blocks, string? title)
    {
        var end = 0;
        for (var index = 0; index < Math.Min(blocks.Count, HeadBlocks) && blocks[index].Prose == 0; index++)
        {
            if (OneLine.Of(blocks[index].Text) is { } line && (line.Equals(title, StringComparison.OrdinalIgnoreCase) || IsDetail(line)))
            {
                end = index + 1;
            }
        }

        return end;
    }

    private static bool IsDetail(string line) => HeadLine.Date(line) is not null || HeadLine.Byline(line) is not null;

    private static bool IsLinkList(TextBlock block) => block.Tag switch
    {
        "p" or "td" or "dd" or "blockquote" => block.LinkDensity > 0.95 && block.Text.Length < 20,
        _ => block.LinkDensity > 0.7,
    };
}
