namespace Dragoman.Training.Reports;

/// <summary>Reads annotated reports.</summary>
internal static class AnnotatedReports
{
    /// <summary>Those of a folder: <c>docs.jsonl</c> with <c>gold.jsonl</c>, or our own <c>*.txt</c>, in the order of their names.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names it and says what would do.</exception>
    public static IEnumerable<AnnotatedReport> Read(string folder) =>
        File.Exists(Path.Combine(folder, "docs.jsonl")) ? JsonReports.Read(folder)
            : Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(TextReports.Read);
}
