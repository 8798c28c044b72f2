using AngleSharp.Dom;

namespace Dragoman.Ingest.Pages;

/// <summary>The name of the paper, agency or site that a page belongs to.</summary>
internal static class PageOutlet
{
    public static string? Find(MetaTags tags, LinkedData data)
    {
        var name = OneLine.Of(tags.First("og:site_name", "dc.publisher", "publisher", "application-name", "apple-mobile-web-app-title"))
            ?? OneLine.Of(data.Publisher());
        return name is null || name.Length > 100 || name.Contains("://", StringComparison.Ordinal) ? null : name.TrimStart('@');
    }
}
