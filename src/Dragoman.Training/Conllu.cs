using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Dragoman.Training;

/// <summary>Reads treebanks in the CoNLL-U format, plain or gzip.</summary>
internal static class Conllu
{
    /// <summary>The words of a file in order; multiword and empty tokens are passed over.</summary>
    public static IEnumerable<(string Form, string Lemma, string Upos, string Xpos)> Words(string path)
    {
        using var reader = Open(path);
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

    /// <summary>The raw text of every document, paragraphs apart by a blank line, and where its sentences end.</summary>
    public static IEnumerable<(string Text, IReadOnlySet<int> Ends)> Documents(string path)
    {
        using var reader = Open(path);
        var (text, ends, inside) = (new StringBuilder(), new HashSet<int>(), 0);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && text.Length > 0)
            {
                yield return (text.ToString(), ends);
                (text, ends) = (new StringBuilder(), []);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal) && text.Length > 0)
            {
                text.Length -= text[^1] == ' ' ? 1 : 0;
                text.Append("\n\n");
            }
            else if (line.Length == 0)
            {
                ends.Add(text.Length - (text.Length > 0 && text[^1] == ' ' ? 1 : 0));
                inside = 0;
            }
            else if (line[0] != '#')
            {
                inside = AddWord(line.Split('\t'), text, inside);
            }
        }

        if (text.Length > 0)
        {
            yield return (text.ToString(), ends);
        }
    }

    /// <summary>Adds a word unless it lies inside a multiword token; gives the number of the last word of such a token.</summary>
    private static int AddWord(string[] cells, StringBuilder text, int inside)
    {
        var range = cells[0].Split('-');
        if (cells[0].Contains('.') || !int.TryParse(range[^1], CultureInfo.InvariantCulture, out var last) || (range.Length == 1 && last <= inside))
        {
            return inside;
        }

        text.Append(cells[1]);
        if (!cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
        {
            text.Append(' ');
        }

        return last;
    }

    private static StreamReader Open(string path)
    {
        Stream file = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }
}
