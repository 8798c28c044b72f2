using System.Globalization;

namespace Dragoman.Trees;

/// <summary>Finds the dictionary form of a word from its tag and ending, with a list of exceptions.</summary>
public sealed class Lemmatizer
{
    private readonly Dictionary<string, string> exceptions;
    private readonly Dictionary<string, LemmaEdit> endings;
    private readonly Func<string, int> rank;

    /// <param name="rank">How common a word is: 0 the commonest; <see cref="int.MaxValue"/> for unknown words.</param>
    internal Lemmatizer(Dictionary<string, string> exceptions, Dictionary<string, LemmaEdit> endings, Func<string, int> rank)
    {
        this.exceptions = exceptions;
        this.endings = endings;
        this.rank = rank;
    }

    /// <summary>The longest ending that a rule looks at.</summary>
    internal const int LongestEnding = 6;

    /// <summary>Reads the rules.</summary>
    /// <exception cref="InvalidDataException">A line is not of the known form; the message names it.</exception>
    public static Lemmatizer Load(string path, Func<string, int> rank)
    {
        var exceptions = new Dictionary<string, string>(StringComparer.Ordinal);
        var endings = new Dictionary<string, LemmaEdit>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var cells = line.Split('\t');
            switch (cells)
            {
                case ["word", var tag, var word, var lemma]:
                    exceptions[Key(tag, word)] = lemma;
                    break;
                case ["ending", var tag, var ending, var cut, var add, var lower] when int.TryParse(cut, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
                    endings[Key(tag, ending)] = new LemmaEdit(count, add, lower == "lower");
                    break;
                default:
                    throw new InvalidDataException($"{path}:{number}: not a lemma rule; install Dragoman again.");
            }
        }

        return new Lemmatizer(exceptions, endings, rank);
    }

    /// <summary>The lemma of a word with its universal and Penn tags.</summary>
    public string Lemma(string form, string upos, string xpos)
    {
        var tag = Tag(form, upos, xpos);
        var lower = Plain(form).ToLowerInvariant();
        if (exceptions.TryGetValue(Key(tag, lower), out var exception))
        {
            return exception;
        }

        if (RegularForms.Stem(lower, xpos, rank) is { } stem)
        {
            return stem;
        }

        for (var length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
        {
            if (endings.TryGetValue(Key(tag, lower[^length..]), out var edit) && edit.Cut < lower.Length)
            {
                return edit.Apply(Plain(form));
            }
        }

        return upos == "PROPN" ? form : lower;
    }

    /// <summary>What the rules are kept under: the tags, and whether the word is capitalised.</summary>
    internal static string Tag(string form, string upos, string xpos) => $"{upos}.{xpos}{(char.IsUpper(form[0]) ? "^" : string.Empty)}";

    internal static string Key(string tag, string ending) => $"{tag} {ending}";

    /// <summary>Typographic apostrophes made plain.</summary>
    internal static string Plain(string form) => form.Replace('\u2019', '\'').Replace('\u2018', '\'');
}

/// <summary>How a form becomes its lemma: cut so many letters, add others, and lower the case or not.</summary>
internal readonly record struct LemmaEdit(int Cut, string Add, bool Lower)
{
    public string Apply(string form)
    {
        var lemma = form[..^Cut] + Add;
        return Lower ? lemma.ToLowerInvariant() : lemma;
    }
}
