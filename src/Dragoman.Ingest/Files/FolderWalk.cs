namespace Dragoman.Ingest.Files;

/// <summary>Finds the files of a folder and its folders in ordinal order of their names, the same on every machine.</summary>
internal static class FolderWalk
{
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static IEnumerable<string> Files(string folder)
    {
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var path))
        {
            if (!Directory.Exists(path))
            {
                yield return path;
                continue;
            }

            // A linked folder could lead back to one that holds it.
            var entries = new DirectoryInfo(path).EnumerateFileSystemInfos()
                .Where(entry => !FileNames.IsSkipped(entry.Name))
                .Where(entry => entry is FileInfo || entry.LinkTarget is null)
                .OrderByDescending(entry => entry.Name, StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                waiting.Push(Path.Combine(path, entry.Name));
            }
        }
    }
}
