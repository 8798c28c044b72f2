using Dragoman.Ingest.Clutter;

namespace Dragoman.Ingest.Pages;

/// <summary>Drops the blocks of an article that are not its text: lists of links, calls to share, empty headings.</summary>
internal static class BlockFilter
{
    public static IReadOnlyList<TextBlock> Keep(IReadOnlyList<TextBlock> blocks)
    {
        var kept = new List<TextBlock>(blocks.Count);
        foreach (var block in blocks)
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

    private static bool IsLinkList(TextBlock block) => block.Tag switch
    {
        "p" or "td" or "dd" or "blockquote" => block.LinkDensity > 0.95 && block.Text.Length < 20,
        _ => block.LinkDensity > 0.7,
    };
}
