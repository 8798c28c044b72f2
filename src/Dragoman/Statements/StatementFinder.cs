using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Finds who says, thinks or wants what in a report: words of saying in each sentence, then the quotations across them.</summary>
internal sealed class StatementFinder(CueWords words)
{
    private readonly CueFinder cues = new(words);

    /// <summary>The statements of a report in the order of their cues.</summary>
    /// <param name="mentions">The actors of each sentence by head.</param>
    public List<Statement> Find(string text, IReadOnlyList<Clauses> sentences, IReadOnlyList<IReadOnlyDictionary<int, ActorMention>> mentions)
    {
        var quotations = new QuotedText(text, QuotationFinder.Find(text));
        var drafts = new List<Draft>();
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var cue in cues.Find(sentences[i]))
            {
                var draft = new Draft(sentences[i], cue);
                if (!quotations.Holds(draft.Words))
                {
                    drafts.Add(draft);
                    if (draft.Source >= 0)
                    {
                        MendSource(draft, quotations);
                    }
                }
            }
        }

        quotations.Share(drafts);
        foreach (var draft in drafts)
        {
            MendSource(draft, quotations);
        }

        drafts.RemoveAll(draft => draft.Content.Count == 0);
        Nesting.Prune(drafts);
        List<Statement> found = [.. drafts.Select(draft => draft.ToStatement(text, quotations, mentions[draft.Sentence.Index]))];
        Turns.Add(text, sentences, mentions, found);
        return found;
    }

    /// <summary>A speaker who is part of what is said is none; another stands beside the words of saying.</summary>
    private static void MendSource(Draft draft, QuotedText quotations)
    {
        if (!draft.Cue.Quotes || draft.Cue.Kind != StatementKind.Speech || (draft.Source < 0 && (draft.Content.Count == 0 || !(draft.HasClause || draft.Quoted))))
        {
            return;
        }

        var sentence = draft.Sentence;
        if (draft.Source >= 0 && !quotations.Holds(sentence[draft.Source].Span))
        {
            return;
        }

        var source = BesideSource.Find(sentence, draft.Cue.Words, word => quotations.Holds(sentence[word].Span));
        if (source >= 0)
        {
            draft.SaidBy(source);
            draft.Without(draft.SourceRange.In(sentence));
        }
    }
}
