namespace Dragoman.Text;

/// <summary>Cuts a text into sentences.</summary>
/// <remarks>
/// Line breaks first make paragraphs (<see cref="Paragraphs"/>). In a paragraph a sentence may end at a blank, or at a stop
/// without one, and the weights of the language pack say where it does.
/// </remarks>
public sealed class SentenceSplitter
{
    /// <summary>A longer stretch without an end is cut at a blank, so that no input stalls the parser; UTF-16 units.</summary>
    public const int LongestSentence = 2000;

    private readonly Paragraphs paragraphs;
    private readonly BoundaryModel model;

    internal SentenceSplitter(WordLists words, BoundaryModel model)
    {
        paragraphs = new Paragraphs(words);
        this.model = model;
    }

    /// <summary>The sentences of a text, without blanks at their ends; none is empty.</summary>
    public List<Span> Split(string text)
    {
        var sentences = new List<Span>();
        foreach (var paragraph in paragraphs.Of(text))
        {
            Cut(paragraph, model, sentences);
        }

        return sentences;
    }

    /// <summary>Adds the sentences of a paragraph as a judge finds them.</summary>
    internal static void Cut<TJudge>(Paragraph paragraph, TJudge judge, List<Span> sentences)
        where TJudge : IBoundaryJudge
    {
        var text = paragraph.Text;
        var (start, words, open) = (paragraph.Start, 0, Open.Nothing);
        for (var i = start; i < paragraph.End; i++)
        {
            var next = i + 1;
            if (char.IsWhiteSpace(text[i]))
            {
                while (char.IsWhiteSpace(text[next]))
                {
                    next++;
                }

                words++;
                if (i - start < LongestSentence && !(MayEnd(text, i, next) && judge.Ends(new Place(paragraph, start, i, next, words, open))))
                {
                    i = next - 1;
                    continue;
                }

                Add(start, i, sentences);
            }
            else
            {
                open = After(text[i], open);
                if (next >= paragraph.End || !MayEndInside(text, i) || !judge.Ends(new Place(paragraph, start, next, next, words, open)))
                {
                    continue;
                }

                Add(start, next, sentences);
            }

            (start, words, open) = (next, 0, Open.Nothing);
            i = next - 1;
        }

        Add(start, paragraph.End, sentences);
    }

    private static void Add(int start, int end, List<Span> sentences)
    {
        for (; end - start > 2 * LongestSentence; start += LongestSentence)
        {
            sentences.Add(new Span(start, start + LongestSentence));
        }

        sentences.Add(new Span(start, end));
    }

    /// <summary>Between a word or comma and a small letter no sentence ends.</summary>
    private static bool MayEnd(string text, int end, int next) =>
        !char.IsLower(text[next]) || !(char.IsLetterOrDigit(text[end - 1]) || text[end - 1] == ',');

    /// <summary>A stop between words without a blank: "It failed.Then they left."</summary>
    private static bool MayEndInside(string text, int stop) =>
        text[stop] is '.' ? stop > 1 && char.IsUpper(text[stop + 1]) && (char.IsLower(text[stop - 1]) || text[stop - 1] is ')' or '"' or '\u201d') && text[stop - 2] != '.'
            : text[stop] is '!' or '?' && char.IsLetter(text[stop + 1]);

    private static Open After(char sign, Open open) => sign switch
    {
        '"' => open ^ Open.Quote,
        '\u201c' => open | Open.Quote,
        '\u201d' => open & ~Open.Quote,
        '(' or '[' => open | Open.Bracket,
        ')' or ']' => open & ~Open.Bracket,
        _ => open,
    };
}
