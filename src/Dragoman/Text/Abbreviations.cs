using System.Collections.Frozen;

namespace Dragoman.Text;

/// <summary>Words that keep their full stop.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Titles = Set(
        "Mr Mrs Ms Dr Prof Gen Lt Col Maj Brig Capt Cmdr Cpl Sgt Adm Rear Sen Rep Gov Rev Hon Pres St Fr Sr Sra Amb Atty Supt Insp Det Pvt Msgr Sec Min Messrs Mt Ft");

    private static readonly FrozenSet<string> Middle = Set(
        "vs v etc al cf ca approx dept est fig no nos vol pp p op ed eds rev nat intl univ assn bros dist i.e e.g viz resp");

    private static readonly FrozenSet<string> Months = Set("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun");

    private static readonly FrozenSet<string> Ends = Set("Inc Corp Co Ltd Jr Sr Bros Ave Blvd Rd Calif Fla Ariz Mass Conn Mich Minn Tenn Wash Ore Va Pa Md Ala Ga Ill Ind Kan Ky La Okla Tex Wis Del Wyo Mo Mont Neb Nev N.Y N.J N.C S.C N.H N.M a.m p.m etc al");

    /// <summary>Whether a word before a full stop is short for something and never ends a sentence by itself.</summary>
    public static bool NeverEnds(ReadOnlySpan<char> word) => Has(Titles, word) || Has(Middle, word) || IsInitial(word);

    /// <summary>Whether a word keeps its full stop, though a sentence may end with it.</summary>
    public static bool MayEnd(ReadOnlySpan<char> word) => Has(Ends, word) || Has(Months, word) || IsDotted(word);

    /// <summary>Whether a word is a short month or weekday.</summary>
    public static bool IsMonthOrDay(ReadOnlySpan<char> word) => Has(Months, word);

    /// <summary>A single capital: "J" in "J. Smith".</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';

    /// <summary>Letters with points between them: "U.S", "a.m".</summary>
    public static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
