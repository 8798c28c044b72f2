using System.Text;
using Dragoman.Cli.Requests;

namespace Dragoman.Cli.Conllu;

/// <summary>Reads CoNLL-U in batches of sentences.</summary>
internal static class ConlluReader
{
    /// <summary>About how many words a batch has: enough to keep the parser's network busy.</summary>
    private const int BatchWords = 1500;

    /// <exception cref="RunException">A line is longer than any sentence of words can be.</exception>
    public static IEnumerable<IReadOnlyList<ConlluSentence>> Read(IEnumerable<string> paths, Stream standardInput)
    {
        var (batch, words) = (new List<ConlluSentence>(), 0);
        foreach (var sentence in Sentences(paths, standardInput))
        {
            batch.Add(sentence);
            words += sentence.Words.Count;
            if (words >= BatchWords)
            {
                yield return batch;
                (batch, words) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static IEnumerable<ConlluSentence> Sentences(IEnumerable<string> paths, Stream standardInput)
    {
        var (lines, file, start) = (new List<string>(), "", 0L);
        foreach (var (from, line) in InputLines.Read(paths, standardInput, ".conllu"))
        {
            if (line.IsTooLong)
            {
                throw new RunException($"{from}:{line.Number}: The line has {line.Length} bytes; that is no CoNLL-U. Check the file.");
            }

            if ((line.Bytes.IsEmpty || from != file) && lines.Count > 0)
            {
                yield return new ConlluSentence(file, start, lines);
                lines = [];
            }

            if (!line.Bytes.IsEmpty)
            {
                file = from;
                start = lines.Count == 0 ? line.Number : start;
                var text = Encoding.UTF8.GetString(line.Bytes.Span);
                lines.Add(line.Number == 1 ? text.TrimStart('\uFEFF') : text);
            }
        }

        if (lines.Count > 0)
        {
            yield return new ConlluSentence(file, start, lines);
        }
    }
}
