using System.Collections.Frozen;

namespace Dragoman.Trees;

/// <summary>The words of a language by what they do in phrases and clauses. Immutable.</summary>
public sealed class WordClasses
{
    private readonly FrozenSet<string>[] classes;

    private WordClasses(FrozenSet<string>[] classes) => this.classes = classes;

    /// <summary>Whether a word is of a class.</summary>
    /// <param name="lemma">In lower case.</param>
    public bool Has(WordClass name, string lemma) => classes[(int)name].Contains(lemma);

    /// <summary>The words of a class, by lemma.</summary>
    internal IEnumerable<string> Of(WordClass name) => classes[(int)name];

    /// <summary>Reads a file of lines <c>class NAME: word|word</c>; <c>#</c> starts a comment, <c>@name</c> takes in a class above.</summary>
    /// <exception cref="IOException">The file is missing.</exception>
    /// <exception cref="InvalidDataException">A line cannot be read or a class is missing; the message names it.</exception>
    public static WordClasses Load(string path)
    {
        var names = Enum.GetValues<WordClass>().ToDictionary(NameOf, StringComparer.Ordinal);
        var classes = new FrozenSet<string>?[names.Count];
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts is not [['c', 'l', 'a', 's', 's', ' ', .. var name], var words] || !names.TryGetValue(name, out var index) || classes[(int)index] is not null)
            {
                throw new InvalidDataException($"{path}:{number}: expected 'class NAME: word|word', with a name of docs/language.md, each once.");
            }

            classes[(int)index] = words.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .SelectMany(IEnumerable<string> (word) => word[0] != '@' ? [word] : names.TryGetValue(word[1..], out var other) && classes[(int)other] is { } above ? above
                    : throw new InvalidDataException($"{path}:{number}: no class '{word[1..]}' stands above."))
                .ToFrozenSet(StringComparer.Ordinal);
        }

        var missing = Array.IndexOf(classes, null);
        return missing < 0 ? new WordClasses(classes!) : throw new InvalidDataException($"{path}: the class '{NameOf((WordClass)missing)}' is missing; add a line 'class {NameOf((WordClass)missing)}:'.");
    }

    /// <summary>The name as the file writes it.</summary>
    internal static string NameOf(WordClass name) => string.Concat(name.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
