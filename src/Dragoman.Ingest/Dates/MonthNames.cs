using System.Collections.Frozen;

namespace Dragoman.Ingest.Dates;

/// <summary>The months as news pages spell them, whole or shortened, in the languages of most Western pages.</summary>
internal static class MonthNames
{
    // One line a language: the twelve months, spellings of one month separated by a bar.
    private static readonly string[] Spellings =
    [
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep "
            + "october|oct november|nov december|dec",
        "januar|jänner|jaenner|jän februar|feber märz|maerz|mär|mrz april mai juni juli august september|sep oktober|okt "
            + "november dezember|dez",
        "janvier|janv février|fevrier|févr|fevr|fév mars avril|avr mai juin juillet|juil août|aout septembre octobre "
            + "novembre décembre|decembre|déc",
        "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre "
            + "diciembre|dic",
        "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott "
            + "novembre dicembre",
        "januari februari maart|mrt april mei juni juli augustus september oktober november december",
        "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec "
            + "sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
        "janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro|out novembro dezembro",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ απριλίου|απρ μαΐου|μαϊ ιουνίου|ιουν ιουλίου|ιουλ αυγούστου|αυγ "
            + "σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε δεκεμβρίου|δεκ",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Read();

    /// <summary>All spellings as one alternation for a regular expression, longest first.</summary>
    public static string Alternation { get; } =
        string.Join('|', Numbers.Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));

    /// <summary>1 to 12.</summary>
    public static bool TryNumber(string name, out int month) => Numbers.TryGetValue(name.ToLowerInvariant(), out month);

    private static FrozenDictionary<string, int> Read()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in Spellings)
        {
            var months = language.Split(' ');
            for (var month = 0; month < months.Length; month++)
            {
                foreach (var name in months[month].Split('|'))
                {
                    numbers.TryAdd(name, month + 1);
                }
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
