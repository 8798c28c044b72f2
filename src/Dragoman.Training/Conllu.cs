using System.IO.Compression;

namespace Dragoman.Training;

/// <summary>Reads treebanks in the CoNLL-U format, plain or gzip.</summary>
internal static class Conllu
{
    /// <summary>The words of a file in order; multiword and empty tokens are passed over.</summary>
    public static IEnumerable<(string Form, string Lemma, string Upos, string Xpos)> Words(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells[0].All(char.IsAsciiDigit))
            {
                yield return (cells[1], cells[2], cells[3], cells[4]);
            }
        }
    }
}
