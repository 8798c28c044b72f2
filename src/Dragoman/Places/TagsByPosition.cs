using Dragoman.Trees;

namespace Dragoman.Places;

/// <summary>The parts of speech of a parsed text, asked for from left to right.</summary>
internal sealed class TagsByPosition(IReadOnlyList<Sentence> sentences)
{
    private int sentence;
    private int token;

    /// <summary>Whether the word that begins here is surely no name; false where the parse has no such word.</summary>
    public bool IsOrdinary(int start)
    {
        while (sentence < sentences.Count)
        {
            var tokens = sentences[sentence].Tokens;
            while (token < tokens.Count && tokens[token].Span.End <= start)
            {
                token++;
            }

            if (token < tokens.Count)
            {
                return tokens[token].Span.Start <= start && tokens[token].Upos
                    is not ("PROPN" or "NOUN" or "NUM" or "SYM" or "PUNCT" or "X" or "_");
            }

            (sentence, token) = (sentence + 1, 0);
        }

        return false;
    }

    /// <summary>The name that the name tagger sees around a span; null where it sees none.</summary>
    public NameMention? NameAround(Span span)
    {
        for (var i = sentence; i < sentences.Count && sentences[i].Span.Start < span.End; i++)
        {
            foreach (var name in sentences[i].Names)
            {
                if (name.Span.Contains(span))
                {
                    return name;
                }
            }
        }

        return null;
    }
}
