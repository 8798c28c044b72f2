namespace Dragoman.Statements;

/// <summary>Finds what stands between quotation marks, in one pass over the text.</summary>
internal static class QuotationFinder
{
    /// <summary>The quotations of a text in order; none lies in another, and none goes on over the end of its paragraph.</summary>
    public static List<Quotation> Find(string text)
    {
        var found = new List<Quotation>();
        var (start, paragraph, line) = (-1, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var mark = text[i];
            if (mark == '\n')
            {
                Close(i, true);
                paragraph++;
                line = i + 1;
            }
            else if (mark is '"' or '\u201c' or '\u201d' or '\u201f' || (mark is '\'' && i + 1 < text.Length && text[i + 1] == '\''))
            {
                var width = mark == '\'' ? 2 : 1;
                var opens = mark == '\u201c' || (mark != '\u201d' && start < 0) || (start < 0 && Opens(text, i, width));
                if (start < 0 && mark == '\u201d' && i > 0 && (char.IsPunctuation(text[i - 1]) || char.IsLetterOrDigit(text[i - 1])))
                {
                    // The mark at the beginning is missing: the paragraph begins inside the quotation.
                    start = found.Count > 0 && found[^1].Span.End > line ? -1 : line;
                }

                if (start >= 0 && (mark != '\u201c' || (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))))
                {
                    Close(i + width, false);
                }
                else if (start < 0 && opens)
                {
                    start = i;
                }

                i += width - 1;
            }
            else if (start < 0 && mark is '\u2018' or '\'' && Opens(text, i, 1) && SingleEnd(text, i) is var end and > 0)
            {
                found.Add(new Quotation(new Span(i, end), paragraph, false));
                i = end - 1;
            }
        }

        Close(text.Length, true);
        return found;

        void Close(int end, bool open)
        {
            if (start >= 0)
            {
                found.Add(new Quotation(new Span(start, end), paragraph, open));
            }

            start = -1;
        }
    }

    /// <summary>Whether a mark stands before a word and behind none.</summary>
    private static bool Opens(string text, int at, int width) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '\u2014') && at + width < text.Length && char.IsLetterOrDigit(text[at + width]);

    /// <summary>Where a quotation in single marks ends: at a mark behind a word or stop and before none; 0 when the paragraph has no such mark.</summary>
    private static int SingleEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length && text[i] != '\n' && i - start < 400; i++)
        {
            if (text[i] is '\u2019' or '\'' && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                // The apostrophe of "voters' doubts" ends nothing.
                return char.IsPunctuation(text[i - 1]) || i + 1 == text.Length || !char.IsWhiteSpace(text[i + 1]) || text[i - 1] != 's' ? i + 1 : 0;
            }

            if (text[i] is '"' or '\u201c' or '\u201d')
            {
                return 0;
            }
        }

        return 0;
    }
}
