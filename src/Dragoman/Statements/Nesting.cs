namespace Dragoman.Statements;

/// <summary>Keeps of what is said within what is said only chains of speech: "Reuters reported that Hatami said …".</summary>
internal static class Nesting
{
    /// <param name="drafts">Those of a sentence side by side.</param>
    public static void Prune(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Cue.IsAside)
            {
                // "said that …, according to Reuters": Reuters is no part of what was said.
                Leave(drafts, i);
            }
        }

        var held = new HashSet<Draft>();
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var draft = drafts[i];
            if (draft.Cue.Kind == StatementKind.Speech && Outer(drafts, i) is { } outer && IsAside(draft))
            {
                // "said he would run, adding that …": who says the first says the second.
                Detach(outer, draft);
            }
            else if (draft is not { Cue.Kind: StatementKind.Speech, HasClause: true } && IsHeld(drafts, i))
            {
                held.Add(draft);
            }
        }

        drafts.RemoveAll(held.Contains);
    }

    /// <summary>Whether another of the same sentence says it; quotations were looked at before.</summary>
    private static bool IsHeld(List<Draft> drafts, int inner)
    {
        var first = inner;
        while (first > 0 && drafts[first - 1].Sentence == drafts[inner].Sentence)
        {
            first--;
        }

        for (var j = first; j < drafts.Count && drafts[j].Sentence == drafts[inner].Sentence; j++)
        {
            if (j != inner && Holds(drafts[j], drafts[inner]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Leave(List<Draft> drafts, int aside)
    {
        var saying = drafts[aside].Saying;
        for (var j = aside - 1; j >= 0 && drafts[j].Sentence == drafts[aside].Sentence; j--)
        {
            if (drafts[j].Content.Exists(span => span.Contains(saying) && span.End - saying.End <= 1))
            {
                drafts[j].Without(new Span(saying.Start, drafts[j].Content[^1].End));
            }
        }
    }

    private static Draft? Outer(List<Draft> drafts, int inner)
    {
        for (var j = inner - 1; j >= 0 && drafts[j].Sentence == drafts[inner].Sentence; j--)
        {
            if (Holds(drafts[j], drafts[inner]) && drafts[j].Source >= 0 && drafts[j].Cue.Kind == StatementKind.Speech)
            {
                return drafts[j];
            }
        }

        return null;
    }

    /// <summary>A participle behind a comma.</summary>
    private static bool IsAside(Draft draft)
    {
        var (sentence, words) = (draft.Sentence, draft.Cue.Words);
        return sentence[draft.Cue.Word].Xpos == "VBG" && words.First == draft.Cue.Word && words.First > 0 && sentence[words.First - 1].Form == ",";
    }

    private static void Detach(Draft outer, Draft inner)
    {
        var end = inner.Sentence[inner.Cue.Words.First - 1].Span.Start;
        for (var i = outer.Content.Count - 1; i >= 0; i--)
        {
            if (outer.Content[i].Start >= end)
            {
                outer.Content.RemoveAt(i);
            }
            else if (outer.Content[i].End > end)
            {
                outer.Content[i] = outer.Content[i] with { End = end };
            }
        }

        inner.SaidBy(outer.Source);
    }

    private static bool Holds(Draft outer, Draft inner) => (outer.HasClause || inner.Sentence[inner.Cue.Word].Upos == "NOUN") && outer.Content.Exists(span => span.Contains(inner.Words)) && !outer.Words.Overlaps(inner.Words);
}
