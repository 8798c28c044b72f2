using System.Collections.Frozen;

namespace Dragoman.Events;

/// <summary>The rules that say which words make which event. Immutable once read.</summary>
public sealed class Codebook
{
    private readonly Dictionary<string, List<(Rule Rule, Pattern Pattern)>> byWord = new(StringComparer.Ordinal);

    private Codebook(List<Rule> rules, List<(string Context, WordSet Words)> contexts, List<HarmlessSentence> harmless)
    {
        Harmless = harmless;
        Rules = rules;
        Contexts = contexts;
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Patterns)
            {
                foreach (var word in pattern.Head.Words!.All.SelectMany(sequence => new[] { sequence[0], sequence[^1] }).Distinct())
                {
                    if (!byWord.TryGetValue(word, out var list))
                    {
                        byWord[word] = list = [];
                    }

                    list.Add((rule, pattern));
                }
            }
        }
    }

    internal IReadOnlyList<Rule> Rules { get; }

    internal IReadOnlyList<(string Context, WordSet Words)> Contexts { get; }

    /// <summary>Sentences in which nothing should be coded.</summary>
    internal IReadOnlyList<HarmlessSentence> Harmless { get; }

    /// <summary>The number of rules.</summary>
    public int Count => Rules.Count;

    /// <summary>Reads a folder of codebook files, and then others; a rule of the same name replaces the earlier one.</summary>
    /// <exception cref="DirectoryNotFoundException">A folder is missing.</exception>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and remedy.</exception>
    public static Codebook Load(string folder, IEnumerable<string> additions)
    {
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        var contexts = new List<(string, WordSet)>();
        var harmless = new List<HarmlessSentence>();
        var shared = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var source in additions.Prepend(folder))
        {
            if (!Directory.Exists(source))
            {
                throw new DirectoryNotFoundException($"{source}: no such codebook folder.");
            }

            var files = Directory.GetFiles(source, "*.txt").Order(StringComparer.Ordinal).ToList();
            foreach (var file in files.Where(f => Path.GetFileName(f) == "classes.txt").Concat(files.Where(f => Path.GetFileName(f) != "classes.txt")))
            {
                var reader = new CodebookReader(file, shared, contexts, harmless, shipped: source == folder);
                foreach (var rule in reader.Read())
                {
                    rules[rule.Name] = rule;
                }
            }
        }

        return new Codebook([.. rules.Values], contexts, harmless);
    }

    /// <summary>Whether a noun names something done: a pattern is led by it.</summary>
    internal bool IsDeed(string noun) => byWord.TryGetValue(noun, out var list) && list.Exists(called => called.Pattern.NounLed);

    internal IReadOnlyList<(Rule Rule, Pattern Pattern)> Called(string key) => byWord.TryGetValue(key, out var list) ? list : [];
}
