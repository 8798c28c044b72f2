using AngleSharp.Dom;

namespace Dragoman.Ingest.Pages;

/// <summary>The <c>meta</c> elements of a page by lower-case name, property or itemprop.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> contents = new(StringComparer.Ordinal);

    private MetaTags()
    {
    }

    public static MetaTags In(IDocument page)
    {
        var tags = new MetaTags();
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var content = meta.GetAttribute("content")!.Trim();
            foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                if (content.Length > 0 && meta.GetAttribute(attribute)?.Trim().ToLowerInvariant() is { Length: > 0 } name)
                {
                    tags.contents.TryAdd(name, content);
                }
            }
        }

        return tags;
    }

    /// <summary>The content of the first of these names that the page has.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (contents.TryGetValue(name, out var content))
            {
                return content;
            }
        }

        return null;
    }
}
