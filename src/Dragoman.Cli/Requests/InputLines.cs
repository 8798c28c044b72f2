using System.IO.Compression;
using Dragoman.Ingest;
using Dragoman.Ingest.Files;

namespace Dragoman.Cli.Requests;

/// <summary>The lines of files, folders and standard input, for the formats in which a line is a line.</summary>
internal static class InputLines
{
    /// <summary>The longest line that is read.</summary>
    public const int MaximumBytes = IntakeOptions.DefaultMaximumLineBytes;

    /// <param name="extension">Which files of a folder are read (<c>.jsonl</c>), also packed as <c>.gz</c>.</param>
    /// <returns>The lines of one file after those of another; each line's bytes are good until the next is read.</returns>
    public static IEnumerable<(string File, RawLine Line)> Read(IEnumerable<string> paths, Stream standardInput, string extension)
    {
        foreach (var file in paths.SelectMany(path => Files(path, extension)))
        {
            if (file == Intake.StandardInput)
            {
                foreach (var line in LineReader.Read(standardInput, MaximumBytes))
                {
                    yield return (file, line);
                }

                continue;
            }

            using var stream = Open(file);
            foreach (var line in LineReader.Read(stream, MaximumBytes))
            {
                yield return (file, line);
            }
        }
    }

    private static IEnumerable<string> Files(string path, string extension) =>
        Directory.Exists(path)
            ? FolderWalk.Files(path).Where(file => Unpacked(file).EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            : [path];

    private static string Unpacked(string file) => IsPacked(file) ? file[..^".gz".Length] : file;

    private static bool IsPacked(string file) => file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static Stream Open(string file)
    {
        var plain = File.OpenRead(file);
        return IsPacked(file) ? new GZipStream(plain, CompressionMode.Decompress) : plain;
    }
}
