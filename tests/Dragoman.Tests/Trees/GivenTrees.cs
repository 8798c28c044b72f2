using System.Globalization;
using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

/// <summary>The sentences of <c>Layer.conllu</c>: trees given by hand, so that what is built on them is tested without the parser.</summary>
internal static class GivenTrees
{
    private static readonly Lazy<Dictionary<string, Clauses>> All = new(Load);

    public static Clauses Of(string sentence) => All.Value.TryGetValue(sentence, out var clauses) ? clauses : throw new KeyNotFoundException($"No tree is given for '{sentence}'.");

    /// <summary>The index of the first word with this form.</summary>
    public static int Index(this Clauses clauses, string form) => clauses.Sentence.Tokens.ToList().FindIndex(t => t.Form == form) is var index and >= 0
        ? index : throw new KeyNotFoundException($"No word '{form}'.");

    /// <summary>The form of a word; nothing for -1.</summary>
    public static string Form(this Clauses clauses, int word) => word < 0 ? string.Empty : clauses.Sentence[word].Form;

    private static Dictionary<string, Clauses> Load()
    {
        var words = WordClasses.Load(Path.Combine(EngineOptions.Default.Language, "words.txt"));
        var file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Trees", "Layer.conllu"));
        return file.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.Trim().Split('\n'))
            .ToDictionary(lines => lines[0]["# text = ".Length..], lines => new Clauses(Read(lines[0]["# text = ".Length..], lines[1..]), words));
    }

    private static Sentence Read(string text, IEnumerable<string> lines)
    {
        var (tokens, at) = (new List<Token>(), 0);
        foreach (var cells in lines.Select(line => line.Split('\t')))
        {
            var start = text.IndexOf(cells[1], at, StringComparison.Ordinal);
            at = start + cells[1].Length;
            tokens.Add(new Token(new Span(start, at), cells[1], cells[2], cells[3], cells[4], int.Parse(cells[6], CultureInfo.InvariantCulture) - 1, cells[7]));
        }

        return new Sentence(0, new Span(0, text.Length), tokens);
    }
}
