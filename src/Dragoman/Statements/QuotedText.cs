namespace Dragoman.Statements;

/// <summary>The quotations of a text, and who among the drafts says them.</summary>
internal sealed class QuotedText(string text, List<Quotation> quotations)
{
    /// <summary>How far from the words of saying a quotation may begin or end: "said in a statement late on Monday: “…”".</summary>
    private const int Reach = 80;

    /// <summary>Whether a stretch lies inside a quotation.</summary>
    public bool Holds(Span span) => At(span.Start) is var i and >= 0 && quotations[i].Span.Contains(span);

    /// <summary>Whether a stretch has words in quotation marks.</summary>
    public bool Touches(Span span)
    {
        var i = Math.Max(0, At(span.End));
        return i < quotations.Count && quotations[i].Span.Overlaps(span);
    }

    /// <summary>Gives quotations to those whose words of saying stand beside them, and the whole of a quotation to whoever says a part.</summary>
    public void Share(List<Draft> drafts)
    {
        var owners = new Draft?[quotations.Count];
        foreach (var draft in drafts)
        {
            if (draft.Content.Count > 0 && draft.Cue.HasClause)
            {
                Widen(draft, owners);
            }
            else
            {
                Close(draft);
            }
        }

        // Who has said nothing yet looks for a quotation first; then who has only a thing that is spoken of.
        foreach (var empty in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < drafts.Count; i++)
            {
                var draft = drafts[i];
                if (draft.Cue.Quotes && !draft.HasClause && !draft.Quoted && draft.Content.Count == 0 == empty && !draft.Content.Exists(Touches))
                {
                    var next = i + 1 < drafts.Count && drafts[i + 1].Sentence == draft.Sentence && drafts[i + 1].Cue.Quotes ? drafts[i + 1].Words.Start : int.MaxValue;
                    Seek(draft, next, owners);
                }
            }
        }

        foreach (var draft in drafts)
        {
            draft.TakeSpare();
            if (draft.Content.Count == 0 && draft.Cue is { Quotes: true, Kind: StatementKind.Speech })
            {
                Announced(draft);
            }
        }

        foreach (var draft in drafts)
        {
            if (draft.Content.Count > 0 && (draft.Quoted || (draft.HasClause && draft.Cue.Kind == StatementKind.Speech)))
            {
                Continue(draft, owners);
            }
        }
    }

    /// <summary>The last quotation that starts at or before a place, or -1.</summary>
    private int At(int place)
    {
        var (low, high) = (0, quotations.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Span.Start <= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }

    /// <summary>Stretches of content that begin or end inside a quotation take all of it.</summary>
    private void Widen(Draft draft, Draft?[] owners)
    {
        for (var k = 0; k < draft.Content.Count; k++)
        {
            var span = draft.Content[k];
            for (var i = Math.Max(0, At(span.Start)); i < quotations.Count && quotations[i].Span.Start < span.End; i++)
            {
                var quotation = quotations[i].Span;
                if (!quotation.Overlaps(span) || quotation.Overlaps(draft.Words))
                {
                    continue;
                }

                span = draft.Content[k] = span.Cover(quotation);
                draft.Quoted = true;
                owners[i] ??= draft;
            }
        }

        Merge(draft.Content);
    }

    /// <summary>What ends before a closing mark takes the mark too.</summary>
    private void Close(Draft draft)
    {
        for (var k = 0; k < draft.Content.Count; k++)
        {
            var span = draft.Content[k];
            if (At(span.End) is var i and >= 0 && quotations[i].Span is var quotation && quotation.Start >= span.Start && quotation.End > span.End && quotation.End <= span.End + 2)
            {
                draft.Content[k] = span with { End = quotation.End };
            }
        }
    }

    /// <summary>The quotation right before or behind the words of saying.</summary>
    /// <param name="next">Where the next words of saying of the sentence begin: what stands behind them is theirs.</param>
    private void Seek(Draft draft, int next, Draft?[] owners)
    {
        var saying = draft.Saying;
        var before = At(saying.Start);
        if (before >= 0 && owners[before] is null && quotations[before].Span.End <= saying.Start && IsGap(quotations[before].Span.End, saying.Start))
        {
            Own(draft, before, owners, replace: true);
            return;
        }

        var behind = At(saying.End) + 1;
        if (behind < quotations.Count && owners[behind] is null && quotations[behind].Span.Start < next && quotations[behind].Span.Start - saying.End <= Reach && IsLead(draft, saying.End, quotations[behind].Span.Start))
        {
            Own(draft, behind, owners, replace: true);
        }
    }

    /// <summary>Quotations that follow in the paragraph with no word between but the rest of the sentence are said by the same.</summary>
    private void Continue(Draft draft, Draft?[] owners)
    {
        var end = Math.Max(draft.Sentence.Span.End, draft.Content[^1].End);
        for (var i = Math.Max(0, At(draft.Content[^1].Start)); i < quotations.Count && quotations[i].Span.Start < end + Reach; i++)
        {
            var quotation = quotations[i].Span;
            if (owners[i] is not null || quotation.Start < draft.Content[0].Start)
            {
                continue;
            }

            var beside = draft.Quoted && quotation.End <= end && quotation.Start > draft.Saying.End && IsGap(draft.Saying.End, quotation.Start);
            var goesOn = i > 0 && quotations[i - 1].Open && owners[i - 1] == draft && IsBlank(quotations[i - 1].Span.End, quotation.Start);
            if (beside || goesOn || (quotation.Start >= end - 1 && IsGap(end, quotation.Start)))
            {
                Own(draft, i, owners, replace: false);
                end = Math.Max(end, quotation.End);
            }
            else if (quotation.Start >= end)
            {
                break;
            }
        }
    }

    private bool IsBlank(int from, int to) => text.AsSpan(from, Math.Max(0, to - from)).IsWhiteSpace();

    private void Own(Draft draft, int quotation, Draft?[] owners, bool replace)
    {
        if (replace)
        {
            draft.Content.Clear();
        }

        owners[quotation] = draft;
        draft.Quoted = true;
        draft.Content.Add(quotations[quotation].Span);
        Merge(draft.Content);
    }

    /// <summary>Nothing but blanks and commas, within a line.</summary>
    private bool IsGap(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\n' || !(char.IsWhiteSpace(text[i]) || text[i] is ',' or '.' or ';' or ':' or '-' or '\u2014'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"He said:" with the paragraph that follows.</summary>
    private void Announced(Draft draft)
    {
        var colon = draft.Saying.End;
        while (colon < draft.Sentence.Span.End && text[colon] is not (':' or '\n'))
        {
            colon++;
        }

        if (colon >= text.Length || text[colon] != ':' || !IsBlank(colon + 1, draft.Sentence.Span.End))
        {
            return;
        }

        var start = colon + 1;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = start < text.Length ? text.IndexOf('\n', start) : -1;
        if (start < text.Length)
        {
            draft.Content.Add(new Span(start, end < 0 ? text.Length : end));
            draft.Quoted = true;
        }
    }

    /// <summary>What leads to a quotation: a colon or comma before it, in the same sentence.</summary>
    private bool IsLead(Draft draft, int from, int to)
    {
        if (to > draft.Sentence.Span.End)
        {
            return IsGap(from, to);
        }

        var gap = text.AsSpan(from, Math.Max(0, to - from)).TrimEnd();
        return gap.IndexOf('\n') < 0 && (gap.Length == 0 || gap[^1] is ',' or ':');
    }

    private static void Merge(List<Span> content)
    {
        content.Sort();
        for (var i = content.Count - 2; i >= 0; i--)
        {
            if (content[i].End >= content[i + 1].Start - 1)
            {
                content[i] = content[i].Cover(content[i + 1]);
                content.RemoveAt(i + 1);
            }
        }
    }
}
