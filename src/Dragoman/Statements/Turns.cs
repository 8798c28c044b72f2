using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Makes statements of the turns of a transcript.</summary>
internal static class Turns
{
    /// <summary>Adds them, each at its place among the statements of the report.</summary>
    public static void Add(string text, IReadOnlyList<Clauses> sentences, IReadOnlyList<IReadOnlyDictionary<int, ActorMention>> mentions, List<Statement> statements)
    {
        var (sentence, place) = (0, 0);
        foreach (var (name, colon, said) in TurnFinder.Find(text))
        {
            while (sentence < sentences.Count - 1 && sentences[sentence].Sentence.Span.End <= name.Start)
            {
                sentence++;
            }

            if (sentences.Count == 0 || !sentences[sentence].Sentence.Span.Overlaps(name))
            {
                continue;
            }

            while (place < statements.Count && statements[place].Sentence < sentence)
            {
                place++;
            }

            // Whoever has the turn says all of it; what is said by whom within it is no news of the report's.
            for (var i = place; i < statements.Count && statements[i].Cue.Start < said.End;)
            {
                if (statements[i].Cue.Start >= name.Start)
                {
                    statements.RemoveAt(i);
                }
                else
                {
                    i++;
                }
            }

            var head = Head(sentences[sentence].Sentence, name);
            var source = new StatementSource(name, name.In(text), head, mentions[sentence].GetValueOrDefault(head)?.Actors[0]) { Base = name };
            statements.Insert(place, new Statement(sentence, source, colon, ":", [said], false) { Asserted = true });
        }
    }

    /// <summary>The word of the name that the others hang on.</summary>
    private static int Head(Sentence sentence, Span name)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (name.Contains(sentence[i].Span) && (sentence[i].Head < 0 || !name.Contains(sentence[sentence[i].Head].Span)))
            {
                return i;
            }
        }

        return 0;
    }
}
