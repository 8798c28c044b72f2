using System.Text.Json;
using AngleSharp.Dom;

namespace Dragoman.Ingest.Pages;

/// <summary>The schema.org data in a page's JSON-LD scripts. Scripts that are not JSON are passed over.</summary>
internal sealed class LinkedData
{
    private const int MaximumDepth = 32;

    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaximumDepth };

    private readonly List<JsonElement> articles = [];
    private readonly List<JsonElement> others = [];

    private LinkedData()
    {
    }

    /// <summary>Articles come first, whatever their order on the page; then web pages and the rest.</summary>
    private IEnumerable<JsonElement> Things => articles.Concat(others);

    public static LinkedData In(IDocument page)
    {
        var data = new LinkedData();
        foreach (var script in page.QuerySelectorAll("script[type*='ld+json']"))
        {
            try
            {
                // The clone outlives the document, whose pooled memory is given back here.
                using var parsed = JsonDocument.Parse(script.TextContent.ReplaceLineEndings(" ").Replace('\t', ' '), Lenient);
                data.Collect(parsed.RootElement.Clone());
            }
            catch (JsonException)
            {
            }
        }

        return data;
    }

    /// <summary>The first value of <paramref name="property"/> in an article, or else in anything on the page.</summary>
    public string? Text(string property) =>
        Things.Select(thing => Text(thing, property)).FirstOrDefault(text => text is not null);

    /// <summary>The first value of <paramref name="property"/> in an article.</summary>
    public string? ArticleText(string property) =>
        articles.Select(thing => Text(thing, property)).FirstOrDefault(text => text is not null);

    /// <summary>The names of the article's authors; none when it has no author or only one without a name.</summary>
    public IReadOnlyList<string> Authors() =>
        [.. articles.Select(article => Names(article, "author").ToList()).FirstOrDefault(names => names.Count > 0) ?? []];

    /// <summary>The name of the article's publisher.</summary>
    public string? Publisher() =>
        articles.SelectMany(article => Names(article, "publisher")).FirstOrDefault();

    private static IEnumerable<string> Names(JsonElement thing, string property)
    {
        if (!thing.TryGetProperty(property, out var value))
        {
            return [];
        }

        IEnumerable<JsonElement> values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        return values
            .Select(one => one.ValueKind == JsonValueKind.Object ? Text(one, "name") : Text(one))
            .OfType<string>();
    }

    private static string? Text(JsonElement thing, string property) =>
        thing.TryGetProperty(property, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
                ? text
                : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair: no text.
            return null;
        }
    }

    private void Collect(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Collect(item);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            (IsArticle(value) ? articles : others).Add(value);
            foreach (var inner in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (value.TryGetProperty(inner, out var things))
                {
                    Collect(things);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement thing)
    {
        var type = Text(thing, "@type") ?? "";
        return type.EndsWith("Article", StringComparison.Ordinal)
            || type.EndsWith("BlogPosting", StringComparison.Ordinal)
            || type is "Report" or "Review" or "Recipe" or "VideoObject" or "ReportageNewsArticle";
    }
}
