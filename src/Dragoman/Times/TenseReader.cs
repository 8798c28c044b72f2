using Dragoman.Trees;

namespace Dragoman.Times;

/// <summary>Tells whether the words around a time expression speak of the past or the future.</summary>
internal sealed class TenseReader(string text, List<Word> words, IReadOnlyList<Clauses>? clauses)
{
    private const int Before = 14;
    private const int After = 10;

    /// <summary>-1 for the past, 1 for the future, 0 when nothing tells.</summary>
    /// <param name="first">The expression's first word.</param>
    /// <param name="end">The word after its last.</param>
    public int At(int first, int end)
    {
        var fromTree = clauses is null ? 0 : FromTree(words[first].Start);
        return fromTree != 0 ? fromTree : FromWords(first, end);
    }

    // The nearest verb on the left governs most often: "he said he will come on Monday"; an expression that opens
    // its sentence belongs to the first verb on the right.
    private int FromWords(int first, int end)
    {
        if (first > 0 && Is(words[first - 1], "by"))
        {
            return 1;
        }

        for (var i = first - 1; i >= 0 && i >= first - Before && !EndsSentence(i); i--)
        {
            if (Cue(i) is var cue and not 0)
            {
                return cue;
            }
        }

        for (var i = end; i < words.Count && i < end + After && !EndsSentence(i); i++)
        {
            if (Cue(i) is var cue and not 0)
            {
                return cue;
            }
        }

        return 0;
    }

    private int Cue(int i) => words[i].Kind switch
    {
        WordKind.FutureCue => 1,

        // "has scheduled", "was to meet": the participle or the infinitive tells more than the auxiliary.
        WordKind.PastCue when i + 2 < words.Count && words[i + 1].Kind == WordKind.Other && Is(words[i + 1], "to")
            && (Is(words[i], "was") || Is(words[i], "were")) => 1,
        WordKind.PastCue => -1,
        WordKind.Other when i + 1 < words.Count && (Is(words[i], "are") || Is(words[i], "is"))
            && Is(words[i + 1], "to") => 1,
        _ => 0,
    };

    private bool Is(Word word, string lower) =>
        text.AsSpan(word.Start, word.Length).Equals(lower, StringComparison.Ordinal);

    private bool EndsSentence(int i)
    {
        var word = words[i];
        return word.Kind == WordKind.Break
            || (word.Kind == WordKind.Sign && word.Value is '!' or '?' or ';')
            || (word.Kind == WordKind.Sign && word.Value == '.' && i + 1 < words.Count
                && words[i + 1] is { Spaced: true, Capital: true } && !(i > 0 && IsAbbreviation(words[i - 1])));
    }

    // "Mr.", "Sept.", the "m" of "p.m.".
    private static bool IsAbbreviation(Word word) => word.Length == 1 || (word.Capital && word.Length <= 4);

    private int FromTree(int start)
    {
        var (low, high) = (0, clauses!.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = clauses[middle].Sentence.Span.End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < clauses.Count && clauses[low].Sentence.Span.Start <= start ? FromTree(clauses[low], start) : 0;
    }

    private static int FromTree(Clauses clauses, int start)
    {
        var sentence = clauses.Sentence;
        var at = 0;
        while (at < sentence.Tokens.Count && sentence[at].Span.End <= start)
        {
            at++;
        }

        // A broken tree may hold a ring; no path is longer than the sentence.
        for (var steps = 0; at >= 0 && at < sentence.Tokens.Count && steps < sentence.Tokens.Count; steps++)
        {
            if (sentence[at].Upos is "VERB" or "AUX")
            {
                return OfClause(clauses[at]);
            }

            at = sentence[at].Head;
        }

        return 0;
    }

    // An infinitive or participle has the tense of another clause, but "vowed to leave" lies ahead whenever it was vowed.
    private static int OfClause(Clause clause) => clause switch
    {
        { IsFinite: false } => clause.Modality.Kind is ModalityKind.Future or ModalityKind.Intended or ModalityKind.Attempted or ModalityKind.Asked ? 1 : 0,
        { Tense: Tense.Future } => 1,
        { Tense: Tense.Past } or { Aspect: Aspect.Perfect or Aspect.PerfectProgressive } => -1,
        _ => 0,
    };
}
