namespace Dragoman.Ingest.Files;

/// <summary>What the name of a file says about how it is written, and whether a folder's reader wants it.</summary>
internal static class FileNames
{
    /// <summary>The format by the extension, a final <c>.gz</c> left out; <c>Detect</c> when the name does not tell.</summary>
    public static InputFormat Format(string path)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" or ".text" or ".md" => InputFormat.Text,
            ".html" or ".htm" or ".xhtml" => InputFormat.Html,
            ".jsonl" or ".ndjson" or ".json" => InputFormat.Jsonl,
            ".rss" or ".atom" => InputFormat.Feed,
            _ => InputFormat.Detect,
        };
    }

    /// <summary>Whether the file is written in Markdown.</summary>
    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md.gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a folder's file is about the folder and no report: hidden files, the readme, the licence.</summary>
    public static bool IsSkipped(string name) =>
        name.StartsWith('.')
        || name.Equals("README.md", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileNameWithoutExtension(name).Equals("LICENSE", StringComparison.OrdinalIgnoreCase);
}
