using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Makes statements of the turns of a transcript.</summary>
internal static class Turns
{
    /// <summary>Adds them, each at its place among the statements of the report.</summary>
    public static void Add(string text, IReadOnlyList<Clauses> sentences, IReadOnlyList<IReadOnlyDictionary<int, ActorMention>> mentions, List<Statement> statements)
    {
        var (sentence, turns) = (0, new List<Statement>());
        foreach (var (name, colon, said) in TurnFinder.Find(text))
        {
            while (sentence < sentences.Count - 1 && sentences[sentence].Sentence.Span.End <= name.Start)
            {
                sentence++;
            }

            if (sentences.Count > 0 && sentences[sentence].Sentence.Span.Overlaps(name))
            {
                var head = Head(sentences[sentence].Sentence, name);
                var source = new StatementSource(name, name.In(text), head, mentions[sentence].GetValueOrDefault(head)?.Actors[0]) { Base = name };
                turns.Add(new Statement(sentence, source, colon, ":", [said], false) { Asserted = true });
            }
        }

        if (turns.Count == 0)
        {
            return;
        }

        // Whoever has the turn says all of it; what is said by whom within it is no news of the report's.
        var (kept, next) = (new List<Statement>(statements.Count + turns.Count), 0);
        foreach (var statement in statements)
        {
            while (next < turns.Count && turns[next].Content[0].End <= statement.Cue.Start)
            {
                kept.Add(turns[next++]);
            }

            if (next == turns.Count || statement.Cue.Start < turns[next].Source!.Span.Start)
            {
                kept.Add(statement);
            }
        }

        kept.AddRange(turns.Skip(next));
        statements.Clear();
        statements.AddRange(kept);
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
