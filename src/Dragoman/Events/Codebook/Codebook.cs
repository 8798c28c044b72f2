using System.Collections.Frozen;

namespace Dragoman.Events;

/// <summary>The rules that say which words make which event. Immutable once read.</summary>
public sealed class Codebook
{
    private readonly Dictionary<string, Call[]> byWord = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> typesByWord = new(StringComparer.Ordinal);

    private readonly HashSet<string> deeds = new(StringComparer.Ordinal);

    private Codebook(List<Rule> rules, List<ContextList> contexts, List<HarmlessSentence> harmless)
    {
        Harmless = harmless;
        Rules = rules;
        Contexts = new ContextWords(contexts);
        var calls = new Dictionary<string, List<Call>>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Patterns)
            {
                foreach (var (word, others) in pattern.Head.Words!.Ends())
                {
                    if (!calls.TryGetValue(word, out var list))
                    {
                        calls[word] = list = [];
                    }

                    list.Add(new Call(rule, pattern, pattern.Head.Words.IsPlain(word), others));
                    if (pattern.NounLed)
                    {
                        deeds.Add(word);
                    }
                }
            }
        }

        foreach (var (word, list) in calls)
        {
            byWord[word] = [.. list];
            typesByWord[word] = [.. list.Select(call => call.Rule.Type).Where((type, i) => i == 0 || list[i - 1].Rule.Type != type)];
        }
    }

    internal IReadOnlyList<Rule> Rules { get; }

    /// <summary>The words that give every event of a sentence a context.</summary>
    internal ContextWords Contexts { get; }

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
        var contexts = new List<ContextList>();
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
    internal bool IsDeed(string noun) => deeds.Contains(noun);

    /// <summary>The patterns that a word may lead, in the order of the codebook.</summary>
    internal ReadOnlySpan<Call> Called(string key) => byWord.TryGetValue(key, out var list) ? list : [];

    /// <summary>The types of the patterns that a word may lead, in the same order.</summary>
    internal ReadOnlySpan<string> TypesCalled(string key) => typesByWord.TryGetValue(key, out var list) ? list : [];
}
