using System.Text;
using Dragoman.Trees;

namespace Dragoman.Cli.Conllu;

/// <summary>A report's trees as CoNLL-U.</summary>
internal static class ConlluText
{
    public static ReadOnlyMemory<byte> Of(Annotation annotation)
    {
        var (output, text) = (new StringBuilder(), annotation.Report.Text);
        foreach (var sentence in annotation.Sentences)
        {
            if (sentence.Index == 0)
            {
                output.Append("# newdoc id = ").Append(OneLine(annotation.Report.Id)).Append('\n');
            }

            output.Append("# sent_id = ").Append(OneLine(annotation.Report.Id)).Append('-').Append(sentence.Index + 1).Append('\n');
            output.Append("# text = ").Append(OneLine(sentence.Span.In(text))).Append('\n');
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                Write(output, sentence, i);
            }

            output.Append('\n');
        }

        return Encoding.UTF8.GetBytes(output.ToString());
    }

    /// <summary>A cell's text; one that is empty is written as an underscore.</summary>
    public static string Cell(string text) => text.Length == 0 ? "_" : OneLine(text);

    private static void Write(StringBuilder output, Sentence sentence, int index)
    {
        var token = sentence[index];
        var glued = index + 1 < sentence.Tokens.Count && sentence[index + 1].Span.Start == token.Span.End;
        output.Append(index + 1).Append('\t')
            .Append(Cell(token.Form)).Append('\t')
            .Append(Cell(token.Lemma)).Append('\t')
            .Append(token.Upos).Append('\t')
            .Append(token.Xpos).Append("\t_\t")
            .Append(token.Head + 1).Append('\t')
            .Append(token.Deprel).Append("\t_\t")
            .Append(glued ? "SpaceAfter=No|" : "")
            .Append("TokenRange=").Append(token.Span.Start).Append(':').Append(token.Span.End).Append('\n');
    }

    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text : text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
