using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dragoman.Trees;

/// <summary>
/// Finds the dictionary form of a word from its tags: a list of words, then the regular forms of the language, then endings;
/// and whether the capitals of the form stay. One immutable instance serves all threads, and only a lemma that is neither the
/// form itself nor a known word is a new string.
/// </summary>
/// <remarks>The lines of the file are told in <c>models/english/README.md</c>.</remarks>
public sealed class Lemmatizer
{
    /// <summary>The longest ending that a rule looks at.</summary>
    internal const int LongestEnding = 6;

    /// <summary>A longer word is taken as it stands.</summary>
    private const int LongestForm = 100;

    private const int LongestTag = 48;

    private readonly Dictionary<string, LemmaRules> rules = new(StringComparer.Ordinal);
    private readonly List<(string Upos, string Xpos)> tagPairs = [];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Vocabulary vocabulary;
    private bool english;

    private Lemmatizer(Vocabulary vocabulary) => this.vocabulary = vocabulary;

    /// <summary>The pairs of universal tag and tag of the treebank that the file lists.</summary>
    internal IReadOnlyList<(string Upos, string Xpos)> TagPairs => tagPairs;

    /// <summary>Reads the rules.</summary>
    /// <exception cref="InvalidDataException">A line is not of the known form; the message names it.</exception>
    public static Lemmatizer Load(string path, Vocabulary vocabulary) => Read(File.ReadLines(path), path, vocabulary);

    /// <summary>The rules in these lines.</summary>
    /// <param name="name">What the lines are called in a message.</param>
    internal static Lemmatizer Read(IEnumerable<string> lines, string name, Vocabulary vocabulary)
    {
        var lemmatizer = new Lemmatizer(vocabulary);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (!lemmatizer.Add(line.Split('\t')))
            {
                throw new InvalidDataException($"{name}:{number}: not a lemma rule; install Dragoman again.");
            }
        }

        return lemmatizer;
    }

    /// <summary>The lemma of a word with its universal tag and its tag of the treebank.</summary>
    public string Lemma(string form, string upos, string xpos)
    {
        if (form.Length is 0 or > LongestForm)
        {
            return form;
        }

        Span<char> lowerBuffer = stackalloc char[LongestForm];
        var lower = Lower(form, lowerBuffer);
        var capital = char.IsUpper(form[0]);
        var (own, broad) = (Rules(upos, xpos), Rules(upos, default));
        if (capital && (Find(own?.Capitalised, lower, out var name) || Find(broad?.Capitalised, lower, out name)))
        {
            return name;
        }

        if (upos == "PROPN" && (!capital || IsUpper(form)) && own?.Words.ContainsKey(lower) != true && names.TryGetValue(lower, out name))
        {
            return name;
        }

        // A small first letter with capitals after it ("iPhone") stays so.
        var keep = capital ? (own ?? broad)?.KeepsCapital(lower) ?? upos == "PROPN" : HasCapital(form);
        var listed = Find(own?.Words, lower, out var lemma) || Find(broad?.Words, lower, out lemma);
        if (listed && (!keep || HasCapital(lemma)))
        {
            return lemma!;
        }

        Span<char> lemmaBuffer = stackalloc char[LongestForm * 2];
        if (!listed && english && own is not null)
        {
            lemma = RegularForms.Stem(lower, xpos, vocabulary);
        }

        var low = lemma is not null ? lemma.AsSpan() : (own ?? broad) is { } found ? found.Edited(lower, lemmaBuffer) : lower;
        return keep ? Cased(form, lower, low, own ?? broad) : Shared(low, lemma ?? form);
    }

    /// <summary>The form in lower case with plain apostrophes.</summary>
    internal static Span<char> Lower(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var lower = buffer[..form.ToLowerInvariant(buffer)];
        lower.Replace('\u2019', '\'');
        lower.Replace('\u2018', '\'');
        return lower;
    }

    private static bool Find(Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>? words, ReadOnlySpan<char> word, [MaybeNullWhen(false)] out string lemma)
    {
        lemma = null;
        return words is { } table && table.TryGetValue(word, out lemma);
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two or more capitals and no small letter.</summary>
    private static bool IsUpper(ReadOnlySpan<char> form)
    {
        var capitals = 0;
        foreach (var c in form)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    private bool Add(string[] cells)
    {
        if (cells.Any(cell => cell.Length > LongestForm))
        {
            return false;
        }

        switch (cells)
        {
            case ["regular", "english"]:
                english = true;
                return true;
            case ["tags", var upos, var xpos]:
                tagPairs.Add((upos, xpos));
                return true;
            case ["name", { Length: > 0 } name]:
                names[name.ToLowerInvariant()] = name;
                return true;
            case ["word", var tag, var word, var lemma]:
                var listed = RulesFor(tag.TrimEnd('^'));
                var words = tag.EndsWith('^') ? listed.Capitalised : listed.Words;
                words[word] = lemma;
                return true;
            case ["ending", var tag, var ending, var cut, var add] when int.TryParse(cut, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
                var endings = RulesFor(tag).Endings;
                endings[ending] = new LemmaEdit(count, add);
                return true;
            case ["case", var tag, var ending, "keep" or "lower"]:
                var capitals = RulesFor(tag).Capitals;
                capitals[ending] = cells[3] == "keep";
                return true;
            case ["title", var tag, var length] when int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var shortest):
                RulesFor(tag).ShortestTitle = shortest;
                return true;
            case ["drop", var tag, [var dropped]]:
                RulesFor(tag).Dropped = dropped;
                return true;
            default:
                return false;
        }
    }

    private LemmaRules RulesFor(string tag) =>
        rules.TryGetValue(tag, out var found) ? found : rules[tag] = new LemmaRules();

    private LemmaRules? Rules(ReadOnlySpan<char> upos, ReadOnlySpan<char> xpos)
    {
        Span<char> key = stackalloc char[LongestTag];
        if (upos.Length + 1 + xpos.Length > LongestTag)
        {
            return null;
        }

        upos.CopyTo(key);
        var length = upos.Length;
        if (xpos.Length > 0)
        {
            key[length++] = '.';
            xpos.CopyTo(key[length..]);
            length += xpos.Length;
        }

        return rules.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var found) ? found : null;
    }

    /// <summary>The lemma with the capitals that the form has.</summary>
    private string Cased(string form, ReadOnlySpan<char> lower, ReadOnlySpan<char> lemma, LemmaRules? found)
    {
        var upper = IsUpper(form);
        Span<char> buffer = stackalloc char[LongestForm * 2];
        var result = buffer[..lemma.Length];
        lemma.CopyTo(result);
        if (upper && found is not null && lemma.Length >= found.ShortestTitle && vocabulary.TryRank(lemma, out _))
        {
            result[0] = char.ToUpperInvariant(result[0]);
            return Shared(result, form);
        }

        var kept = lower.CommonPrefixLength(lemma);
        form.AsSpan(0, kept).CopyTo(result);
        if (upper && kept > 1)
        {
            lemma[kept..].ToUpperInvariant(result[kept..]);
        }
        else if (kept == 0 && result.Length > 0 && char.IsUpper(form[0]))
        {
            result[0] = char.ToUpperInvariant(result[0]);
        }

        result.Replace('\u2019', '\'');
        result.Replace('\u2018', '\'');
        return Shared(result, form);
    }

    /// <summary>A string that is there already, if one is equal.</summary>
    private string Shared(ReadOnlySpan<char> text, string same) =>
        text.SequenceEqual(same) ? same : vocabulary.TryFind(text, out var known, out _) ? known : text.ToString();
}
