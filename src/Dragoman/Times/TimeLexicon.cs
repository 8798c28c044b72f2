using System.Collections.Frozen;

namespace Dragoman.Times;

/// <summary>The words that time expressions are made of.</summary>
internal static class TimeLexicon
{
    /// <summary>Added to the value of an abbreviated month or weekday.</summary>
    public const int Short = 32;

    /// <summary>Added to the value of a unit in the plural.</summary>
    public const int Plural = 32;

    /// <summary>TIMEX3 codes of the parts of a day, by the values of <see cref="WordKind.DayPart"/>.</summary>
    public static readonly string[] DayParts = ["MO", "AF", "EV", "NI", "DT"];

    private static readonly FrozenDictionary<string, (WordKind Kind, int Value)> Words = Build();

    private static readonly FrozenDictionary<string, (WordKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>>
        BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    /// <summary>Looks a word up without regard to case.</summary>
    public static (WordKind Kind, int Value) Find(ReadOnlySpan<char> word) =>
        word.Length <= Longest && BySpan.TryGetValue(word, out var entry) ? entry : default;

    private static FrozenDictionary<string, (WordKind Kind, int Value)> Build()
    {
        var words = new Dictionary<string, (WordKind Kind, int Value)>(StringComparer.OrdinalIgnoreCase);
        AddCues(words);
        AddCalendar(words);
        AddNumbers(words);
        AddUnits(words);
        AddRelations(words);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(
        Dictionary<string, (WordKind Kind, int Value)> words, WordKind kind, int value, string spellings)
    {
        foreach (var word in spellings.Split(' '))
        {
            words[word] = (kind, value);
        }
    }

    private static void AddRow(
        Dictionary<string, (WordKind Kind, int Value)> words, WordKind kind, int first, string row)
    {
        foreach (var spelling in row.Split(' '))
        {
            words[spelling] = (kind, first++);
        }
    }

    private static void AddCues(Dictionary<string, (WordKind Kind, int Value)> words)
    {
        Add(words, WordKind.FutureCue, 0, "will ll shall would scheduled expected expects expect due plans "
            + "planning set going upcoming expires until till slated hopes intends intend likely "
            + "must should might begins starts takes opens tentatively vows");
        Add(words, WordKind.PastCue, 0, "was were had has have said told been did took came went held met made began "
            + "gave left won lost fell rose shot struck hit fled sent saw wrote found kept brought caught sold paid "
            + "quit cut ran led broke chose spoke grew sank flew");
    }

    private static void AddCalendar(Dictionary<string, (WordKind Kind, int Value)> words)
    {
        AddRow(words, WordKind.Month, 1,
            "january february march april may june july august september october november december");
        AddRow(words, WordKind.Month, Short + 1, "jan feb mar apr");
        AddRow(words, WordKind.Month, Short + 6, "jun jul aug sep oct nov dec");
        Add(words, WordKind.Month, Short + 9, "sept");
        AddRow(words, WordKind.Weekday, 1, "monday tuesday wednesday thursday friday saturday sunday");
        AddRow(words, WordKind.Weekday, Short + 1, "mon tue wed thu fri sat");
        Add(words, WordKind.Weekday, Short + 2, "tues");
        Add(words, WordKind.Weekday, Short + 4, "thurs thur");
        AddRow(words, WordKind.Weekdays, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        AddRow(words, WordKind.Season, 0, "spring summer fall winter");
        Add(words, WordKind.Season, 2, "autumn");
        AddRow(words, WordKind.DayPart, 0, "morning afternoon evening night daytime");
        AddRow(words, WordKind.DayPart, 0, "mornings afternoons evenings nights");
        Add(words, WordKind.DayPart, 0, "dawn daybreak sunrise");
        Add(words, WordKind.DayPart, 2, "dusk sunset");
        Add(words, WordKind.ClockWord, 12, "noon midday");
        Add(words, WordKind.ClockWord, 24, "midnight");
        Add(words, WordKind.Zone, 0, "gmt utc est edt cst cdt pst pdt mst mdt et cet cest bst msk eet eest ist akst");
        foreach (var (name, index) in Holidays.Names)
        {
            words[name] = (WordKind.Holiday, index);
        }
    }

    private static void AddNumbers(Dictionary<string, (WordKind Kind, int Value)> words)
    {
        AddRow(words, WordKind.NumberWord, 1, "one two three four five six seven eight nine ten eleven twelve thirteen "
            + "fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        var tens = "thirty forty fifty sixty seventy eighty ninety hundred".Split(' ');
        for (var i = 0; i < tens.Length; i++)
        {
            words[tens[i]] = (WordKind.NumberWord, (i + 3) * 10);
        }

        words["thousand"] = (WordKind.NumberWord, 1000);
        words["dozen"] = (WordKind.NumberWord, 12);
        AddRow(words, WordKind.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
            + "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        var decades = "twenties thirties forties fifties sixties seventies eighties nineties".Split(' ');
        for (var i = 0; i < decades.Length; i++)
        {
            words[decades[i]] = (WordKind.Decade, (i + 2) * 10);
        }
    }

    private static void AddUnits(Dictionary<string, (WordKind Kind, int Value)> words)
    {
        // "second" stays an ordinal; "seasons" are rather of sport than of the year.
        var names = new (TimeUnit Unit, string One, string Many)[]
        {
            (TimeUnit.Second, "sec", "seconds"), (TimeUnit.Minute, "minute", "minutes"),
            (TimeUnit.Hour, "hour", "hours"), (TimeUnit.Day, "day", "days"),
            (TimeUnit.Weekend, "weekend", "weekends"), (TimeUnit.Week, "week", "weeks"),
            (TimeUnit.Week, "fortnight", "fortnights"), (TimeUnit.Month, "month", "months"),
            (TimeUnit.Quarter, "quarter", "quarters"), (TimeUnit.Half, "half", "halves"),
            (TimeUnit.Year, "year", "years"), (TimeUnit.Decade, "decade", "decades"),
            (TimeUnit.Century, "century", "centuries"),
        };
        foreach (var (unit, one, many) in names)
        {
            words[one] = (WordKind.Unit, (int)unit);
            words[many] = (WordKind.Unit, (int)unit + Plural);
        }

        Add(words, WordKind.Frequency, (int)TimeUnit.Hour, "hourly");
        Add(words, WordKind.Frequency, (int)TimeUnit.Day, "daily nightly");
        Add(words, WordKind.Frequency, (int)TimeUnit.Week, "weekly");
        Add(words, WordKind.Frequency, (int)TimeUnit.Month, "monthly");
        Add(words, WordKind.Frequency, (int)TimeUnit.Year, "annually yearly");
    }

    private static void AddRelations(Dictionary<string, (WordKind Kind, int Value)> words)
    {
        Add(words, WordKind.Deictic, -1, "last past");
        Add(words, WordKind.Deictic, 0, "this current");
        Add(words, WordKind.Deictic, 1, "next coming");
        Add(words, WordKind.Anaphoric, -1, "previous preceding prior");
        Add(words, WordKind.Anaphoric, 0, "same that");
        Add(words, WordKind.Anaphoric, 1, "following subsequent ensuing");
        Add(words, WordKind.Recent, 0, "recent latest");
        Add(words, WordKind.Part, -1, "early");
        Add(words, WordKind.Part, 0, "mid middle");
        Add(words, WordKind.Part, 1, "late");
        Add(words, WordKind.Comparative, -1, "earlier");
        Add(words, WordKind.Comparative, 1, "later");
        Add(words, WordKind.Opener, 0, "a an the its another more less fewer at up fiscal post pre right these once");
        Add(words, WordKind.Ago, 0, "ago");
        Add(words, WordKind.Every, 0, "every each");
        Add(words, WordKind.NamedDay, -1, "yesterday");
        Add(words, WordKind.NamedDay, 0, "today tonight overnight");
        Add(words, WordKind.NamedDay, 1, "tomorrow");
        Add(words, WordKind.Reference, -1, "recently lately");
        Add(words, WordKind.Reference, 0, "now currently presently nowadays");
        Add(words, WordKind.Reference, 1, "soon future");
        Add(words, WordKind.Approximate, 0, "about nearly almost around approximately roughly over");
        Add(words, WordKind.Vague, 0, "few several many some couple");
        Add(words, WordKind.Edge, -1, "beginning start outset");
        Add(words, WordKind.Edge, 0, "rest remainder");
        Add(words, WordKind.Edge, 1, "end close");
    }
}
