using System.Collections.Frozen;

namespace Dragoman.Text;

/// <summary>What the cutting of text must know of a language's words: abbreviations, prefixes, clitics, units.</summary>
/// <remarks>A table of kinds and words separated by blanks, <c>tokens.tsv</c> of a language pack. Lines with # say what they are.</remarks>
public sealed class WordLists
{
    private const int LongestAbbreviation = 12;

    private readonly Dictionary<string, FrozenSet<string>> sets;
    private readonly FrozenSet<string> titles;
    private readonly FrozenSet<string> middle;
    private readonly FrozenSet<string> ends;
    private readonly FrozenSet<string> dates;
    private readonly FrozenSet<string> numbered;

    private WordLists(Dictionary<string, FrozenSet<string>> sets)
    {
        this.sets = sets;
        titles = Set("title");
        middle = Set("middle");
        ends = Set("end");
        dates = Set("date");
        numbered = Set("numbered");
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">A line is not of the known form; the message names it.</exception>
    public static WordLists Load(string path)
    {
        var words = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split('\t') is not [var kind, var list])
            {
                throw new InvalidDataException($"{path}:{number}: not a kind and its words; install Dragoman again.");
            }

            if (!words.TryGetValue(kind, out var known))
            {
                words[kind] = known = [];
            }

            known.AddRange(list.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return new WordLists(words.ToDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));
    }

    /// <summary>The words of a kind; empty when the table has none.</summary>
    internal FrozenSet<string> Set(string kind) => sets.GetValueOrDefault(kind, FrozenSet<string>.Empty);

    /// <summary>What a word before a full stop is, as far as its letters tell.</summary>
    internal StopKind Kind(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestAbbreviation)
        {
            return StopKind.None;
        }

        return Has(titles, word) ? StopKind.Title
            : Has(numbered, word) ? StopKind.Numbered
            : IsInitial(word) ? StopKind.Initial
            : Has(dates, word) ? StopKind.Date
            : Has(ends, word) ? StopKind.End
            : Has(middle, word) ? StopKind.Middle
            : IsDotted(word) ? StopKind.Dotted
            : StopKind.None;
    }

    /// <summary>A single capital that is no word: "J" in "J. Smith".</summary>
    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';

    /// <summary>Letters with points between them: "U.S", "a.m", "Ph.D".</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var letters = 0;
        var points = 0;
        foreach (var sign in word)
        {
            letters = char.IsLetter(sign) ? letters + 1 : 0;
            points += sign == '.' ? 1 : 0;
            if ((letters == 0 && sign != '.') || letters > 2)
            {
                return false;
            }
        }

        return points > 0 && letters == 1 && char.IsLetter(word[0]) && !word.Contains("..", StringComparison.Ordinal);
    }

    internal static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
