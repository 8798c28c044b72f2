using System.Text;
using Dragoman.Cli.Runs;
using Dragoman.Trees;

namespace Dragoman.Cli.Conllu;

/// <summary>Fills lemma, tags, head and relation of sentences that come cut into words; all else stays as it is.</summary>
internal sealed class ConlluFiller(TreeReader trees)
{
    private const int Lemma = 2;
    private const int Upos = 3;
    private const int Xpos = 4;
    private const int Head = 6;
    private const int Deprel = 7;

    /// <summary>The sentences filled in; those with a fault as they came.</summary>
    public Outcome Fill(IReadOnlyList<ConlluSentence> sentences)
    {
        var faults = sentences.Select(sentence => (Sentence: sentence, sentence.Fault)).Where(s => s.Fault is not null).ToList();
        var sound = sentences.Where(sentence => sentence.Fault is null && sentence.Words.Count > 0).ToList();
        var parsed = sound.Zip(Parse(sound)).ToDictionary(pair => pair.First, pair => pair.Second);
        var output = new StringBuilder();
        foreach (var sentence in sentences)
        {
            Write(output, sentence, parsed.GetValueOrDefault(sentence) ?? []);
        }

        return new Outcome(Encoding.UTF8.GetBytes(output.ToString()))
        {
            Message = faults.Count == 0 ? null : string.Join('\n', faults.Select(f => Told(f.Sentence, f.Fault!.Value))),
            IsFailure = faults.Count > 0,
        };
    }

    private static string Told(ConlluSentence sentence, (int Index, string Message) fault) =>
        $"{sentence.File}:{sentence.Line + fault.Index}: {fault.Message} The sentence is left as it is.";

    /// <summary>The words of each sentence. Longer ones than the parser takes are parsed in pieces, hung on the first one's root.</summary>
    private List<IReadOnlyList<Token>> Parse(List<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var pieces = new List<IReadOnlyList<Span>>();
        foreach (var sentence in sentences)
        {
            var words = new List<Span>(sentence.Words.Count);
            foreach (var index in sentence.Words)
            {
                var start = text.Length;
                text.Append(sentence.Form(index));
                words.Add(new Span(start, text.Length));
                text.Append(' ');
            }

            pieces.AddRange(words.Chunk(TreeReader.LongestSentence));
        }

        var pieceTrees = new Queue<Sentence>(trees.Parse(text.ToString(), pieces));
        return sentences.ConvertAll(sentence => Join(pieceTrees, sentence.Words.Count));
    }

    private static IReadOnlyList<Token> Join(Queue<Sentence> pieces, int words)
    {
        var first = pieces.Dequeue();
        if (first.Tokens.Count == words)
        {
            return first.Tokens;
        }

        var tokens = new List<Token>(first.Tokens);
        while (tokens.Count < words)
        {
            var (offset, piece) = (tokens.Count, pieces.Dequeue());
            tokens.AddRange(piece.Tokens.Select(token => token.Head < 0
                ? token with { Head = first.Root, Deprel = "parataxis" }
                : token with { Head = token.Head + offset }));
        }

        return tokens;
    }

    private static void Write(StringBuilder output, ConlluSentence sentence, IReadOnlyList<Token> tokens)
    {
        var next = 0;
        for (var i = 0; i < sentence.Lines.Count; i++)
        {
            if (next < tokens.Count && sentence.Words[next] == i)
            {
                var (cells, token) = (sentence.Lines[i].Split('\t'), tokens[next++]);
                cells[Lemma] = ConlluText.Cell(token.Lemma);
                cells[Upos] = token.Upos;
                cells[Xpos] = token.Xpos;
                cells[Head] = $"{token.Head + 1}";
                cells[Deprel] = token.Deprel;
                output.AppendJoin('\t', cells);
            }
            else
            {
                output.Append(sentence.Lines[i]);
            }

            output.Append('\n');
        }

        output.Append('\n');
    }
}
