namespace Dragoman.Times;

/// <summary>Recognises time expressions in a text's words and resolves them against one day of publication.</summary>
/// <remarks>
/// What is recognised depends on the words alone and never on the anchor, so that the readings of one text
/// against two anchors can be laid side by side.
/// </remarks>
internal sealed partial class TimeGrammar
{
    private static readonly Word Nothing = new(0, 0, WordKind.Break, 0, true, false);

    private readonly string text;
    private readonly List<Word> words;
    private readonly DateOnly anchor;
    private readonly TenseReader tense;
    private Granule reference;

    private TimeGrammar(string text, List<Word> words, DateOnly anchor, TenseReader tense)
    {
        (this.text, this.words, this.anchor, this.tense) = (text, words, anchor, tense);
        reference = Granule.Of(TimeUnit.Day, anchor);
    }

    /// <summary>Every time expression, left to right, none overlapping.</summary>
    public static List<Found> Read(string text, List<Word> words, DateOnly anchor, TenseReader tense)
    {
        var grammar = new TimeGrammar(text, words, anchor, tense);
        var all = grammar.ReadAll();
        ClockDays.Join(all, words, anchor);
        RangeDays.Widen(all, words, text, anchor);
        return all;
    }

    private List<Found> ReadAll()
    {
        var all = new List<Found>();
        for (var i = 0; i < words.Count;)
        {
            var found = CanBegin(words[i]) ? At(i) : null;
            if (found is null)
            {
                i++;
                continue;
            }

            all.Add(found);
            reference = found.Point ?? reference;
            i = found.End;
        }

        return all;
    }

    private static bool CanBegin(Word word) =>
        word.Kind is not (WordKind.Break or WordKind.FutureCue or WordKind.PastCue or WordKind.Ago or WordKind.Zone
            or WordKind.Other)
        && (word.Kind != WordKind.Sign || word.Value is '\'' or '’' or '‘');

    private Found? At(int i)
    {
        var j = SkipApproximation(i);
        var found = Iso(j) ?? Clock(j) ?? Repeated(j) ?? Weekday(j) ?? MonthDay(j) ?? FiscalPeriod(j) ?? Edge(j)
            ?? Relative(j) ?? Count(j) ?? Year(j) ?? Single(j);
        return found is null || j == i ? found : found with { First = i };
    }

    /// <summary>Skips "about", "more than", "at least" and the like.</summary>
    private int SkipApproximation(int i)
    {
        if (Kind(i) == WordKind.Approximate)
        {
            // "over the weekend", "about last week": a preposition.
            return Says(i + 1, "the") || Kind(i + 1) is WordKind.Deictic or WordKind.Anaphoric or WordKind.Reference
                or WordKind.Weekday or WordKind.NamedDay ? i : i + 1;
        }

        if ((Says(i, "more") || Says(i, "less") || Says(i, "fewer")) && Says(i + 1, "than"))
        {
            return i + 2;
        }

        return (Says(i, "at") && (Says(i + 1, "least") || Says(i + 1, "most"))) || (Says(i, "up") && Says(i + 1, "to"))
            ? i + 2
            : i;
    }

    private Word Word(int i) => (uint)i < (uint)words.Count ? words[i] : Nothing;

    private WordKind Kind(int i) => Word(i).Kind;

    private bool Says(int i, string lower)
    {
        var word = Word(i);
        return word.Length == lower.Length && word.Kind != WordKind.Break
            && text.AsSpan(word.Start, word.Length).Equals(lower, StringComparison.OrdinalIgnoreCase);
    }

    private bool Sign(int i, char sign) => Word(i) is { Kind: WordKind.Sign } word && word.Value == sign;

    /// <summary>A hyphen written without spaces between two words.</summary>
    private bool Hyphen(int i) => Sign(i, '-') && !Word(i).Spaced && !Word(i + 1).Spaced;

    private int SkipHyphen(int i) => Hyphen(i) ? i + 1 : i;

    private int Skip(int i, string lower) => Says(i, lower) ? i + 1 : i;

    /// <summary>A year written with four digits, 1000 to 2199.</summary>
    private bool IsYear(int i) => Word(i) is { Kind: WordKind.Number, Length: 4, Value: >= 1000 and < 2200 };

    private static TimeUnit UnitOf(Word word) => (TimeUnit)(word.Value & (TimeLexicon.Plural - 1));

    private static bool IsPlural(Word word) => word.Value >= TimeLexicon.Plural;

    /// <summary>Whether the word is this unit in the singular.</summary>
    private bool IsOne(int i, TimeUnit unit) => Word(i) is { Kind: WordKind.Unit } word && word.Value == (int)unit;

    private bool IsUnit(int i) => Kind(i) == WordKind.Unit;
}
