using System.Collections.Frozen;
using System.Globalization;

namespace Dragoman.Events;

/// <summary>Reads one file of the codebook.</summary>
internal sealed class CodebookReader(string file, Dictionary<string, string[]> shared, List<ContextList> contexts, List<HarmlessSentence> harmless, bool shipped)
{
    private static readonly FrozenSet<string> Statuses = new[] { "actual", "future", "hypothetical", "negated", "historical" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> own = new(StringComparer.Ordinal);
    private int number;

    public IEnumerable<Rule> Read()
    {
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            number = i + 1;
            if (lines[i].StartsWith("class ", StringComparison.Ordinal))
            {
                Try(() => ReadClass(lines[i]["class ".Length..]));
            }
        }

        var parser = new PatternParser(name => Members(name) is { } words ? new WordSet(words) : null, Members);
        Rule? rule = null;
        var rules = new List<Rule>();
        for (var i = 0; i < lines.Length; i++)
        {
            number = i + 1;
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("class ", StringComparison.Ordinal))
            {
                continue;
            }

            Try(() => rule = ReadTop(line, rule, rules, parser));
        }

        return rules.All(r => r.Patterns.Count > 0) ? rules : throw Wrong($"the rule {rules.First(r => r.Patterns.Count == 0).Name} has no match: line");
    }

    private Rule? ReadTop(string line, Rule? rule, List<Rule> rules, PatternParser parser)
    {
        if (line.StartsWith("context ", StringComparison.Ordinal) && rule is null)
        {
            var (name, words) = Split(line["context ".Length..]);
            var common = words.Split('|').ToLookup(word => word.StartsWith('~'), word => word.TrimStart('~'));
            contexts.Add(new ContextList(name, parser.Words(string.Join('|', common[false])), new WordSet(common[true])));
        }
        else if (line.StartsWith("rule ", StringComparison.Ordinal))
        {
            rule = new Rule(line["rule ".Length..].Trim(), TypeOf(line["rule ".Length..].Trim()), file, number) { Known = shipped };
            rules.Add(rule);
        }
        else if (line[0] == '-' && rule is null)
        {
            harmless.Add(new HarmlessSentence(file, ReadExample(line, number)));
        }
        else
        {
            ReadLine(rule ?? throw new FormatException("this line stands before any rule"), line, parser);
        }

        return rule;
    }

    /// <summary>Reads a line; what is wrong with it is told with its number.</summary>
    private void Try(Action read)
    {
        try
        {
            read();
        }
        catch (FormatException error)
        {
            throw Wrong(error.Message);
        }
    }

    private static string TypeOf(string rule)
    {
        var type = rule.Split('.')[0].ToUpperInvariant();
        return Plover.IsType(type) ? type : throw new FormatException($"'{type}' is no PLOVER event type; a rule is named type.description");
    }

    private static (string Name, string Words) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? (line[..colon].Trim(), line[(colon + 1)..].Trim()) : throw new FormatException("a name, a colon and words are needed");
    }

    private static Choice Choose(string text, PatternParser parser)
    {
        var parts = text.Split(" when ", 2, StringSplitOptions.TrimEntries);
        return new Choice(parts[0], parts.Length > 1 ? parser.Words(parts[1]) : null);
    }

    private void ReadLine(Rule rule, string line, PatternParser parser)
    {
        if (line[0] is '+' or '-')
        {
            rule.Examples.Add(ReadExample(line, number));
            return;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var (word, rest) = colon < 0 ? (line, string.Empty) : (line[..colon], line[(colon + 1)..].Trim());
        switch (word)
        {
            case "match":
                rule.Patterns.AddRange(parser.ParseAll(rest));
                break;
            case "mode":
                rule.Modes.Add(Choose(rest, parser));
                break;
            case "cameo":
                rule.Cameo.Add(Choose(rest, parser));
                break;
            case "context":
                rule.Contexts.Add(Choose(rest, parser));
                break;
            case "needs":
                rule.Needs.Add(parser.Words(rest));
                break;
            case "never":
                rule.Never.Add(parser.Words(rest));
                break;
            case "symmetric":
                rule.Symmetric = true;
                break;
            case "weak":
                rule.Weak = true;
                break;
            case "status":
                rule.Status = Statuses.Contains(rest) ? rest : throw new FormatException($"'{rest}' is no status");
                break;
            default:
                throw new FormatException($"'{word}' is unknown; lines are match, mode, cameo, context, needs, never, symmetric, weak, status, + and -");
        }
    }

    private static Example ReadExample(string line, int lineNumber)
    {
        var text = line[1..].Trim();
        var arrow = text.LastIndexOf("=>", StringComparison.Ordinal);
        var sentence = arrow < 0 ? text : text[..arrow].Trim();
        DateOnly? day = null;
        if (sentence.LastIndexOf(" @", StringComparison.Ordinal) is var at and > 0 && DateRange.TryParse(sentence[(at + 2)..].Trim(), out var range))
        {
            (day, sentence) = (range.From, sentence[..at].Trim());
        }

        var example = new Example(lineNumber, sentence, line[0] == '+') { Day = day };
        if (arrow < 0)
        {
            return example;
        }

        var parts = text[(arrow + 2)..].Split(':', 2, StringSplitOptions.TrimEntries);
        var sides = parts[0].Split('>', 2, StringSplitOptions.TrimEntries);
        var extras = parts.Length > 1 ? parts[1].Split(',', StringSplitOptions.TrimEntries) : [];
        return example with
        {
            Source = Side(sides[0]),
            Target = sides.Length > 1 ? Side(sides[1]) : null,
            Mode = extras.FirstOrDefault(e => !Statuses.Contains(e)),
            Status = extras.FirstOrDefault(Statuses.Contains),
        };
    }

    private static string[] Side(string side) => side is "_" or "" ? [] : side.Split(',', StringSplitOptions.TrimEntries);

    private void ReadClass(string line)
    {
        var (name, words) = Split(line);
        var members = new List<string>();
        foreach (var word in words.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            members.AddRange(word[0] == '@' ? Members(word[1..]) ?? throw Wrong($"unknown class '{word}'") : [word]);
        }

        (Path.GetFileName(file) == "classes.txt" ? shared : own)[name] = [.. members];
    }

    private string[]? Members(string name) => own.TryGetValue(name, out var words) || shared.TryGetValue(name, out words) ? words : null;

    private InvalidDataException Wrong(string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: {message}."));
}
