namespace Dragoman.Statements;

/// <summary>Keeps of what is said within what is said only chains of speech: "Reuters reported that Hatami said …".</summary>
internal static class Nesting
{
    /// <param name="drafts">In the order of their cues.</param>
    public static void Prune(List<Draft> drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var draft = drafts[i];
            if (draft.Cue is { Kind: StatementKind.Speech, HasClause: true })
            {
                continue;
            }

            // Only what the same sentence says can hold it: quotations were looked at before.
            for (var j = i + 1; j < drafts.Count && drafts[j].Sentence == draft.Sentence; j++)
            {
                if (Holds(drafts[j], draft))
                {
                    drafts.RemoveAt(i);
                    goto Next;
                }
            }

            for (var j = i - 1; j >= 0 && drafts[j].Sentence == draft.Sentence; j--)
            {
                if (Holds(drafts[j], draft))
                {
                    drafts.RemoveAt(i);
                    break;
                }
            }

            Next:;
        }
    }

    private static bool Holds(Draft outer, Draft inner) => outer.Cue.HasClause && outer.Content.Exists(span => span.Contains(inner.Words)) && !outer.Words.Overlaps(inner.Words);
}
