using System.Collections.Frozen;

namespace Dragoman.Events;

/// <summary>Reads the patterns of the codebook.</summary>
internal sealed class PatternParser(Func<string, WordSet?> classes, Func<string, IEnumerable<string>?> members)
{
    private static readonly FrozenSet<string> Prepositions =
        "of on upon against at to with by from in into over for between among amongst about toward towards under after before through as off out near around across behind within without during amid onto alongside because_of regarding concerning inside outside beyond despite per via than like until since along up if unless out_of past down following involving".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private string[] elements = [];
    private int at;

    /// <summary>Reads one pattern.</summary>
    /// <exception cref="FormatException">It breaks the rules of the language; the message says where.</exception>
    public Pattern Parse(string text)
    {
        elements = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        at = 0;
        if (elements.Length == 0)
        {
            throw new FormatException("an empty pattern");
        }

        var first = elements[0];
        var nounLed = first.Contains("'s", StringComparison.Ordinal) || (!IsSlot(first) && first != "*" && !IsWordSubject());
        PatternNode head;
        if (nounLed)
        {
            var owner = first.Contains("'s", StringComparison.Ordinal) ? Slot(Next().Replace("'s", string.Empty, StringComparison.Ordinal)) : null;
            head = new PatternNode(Words(Next()));
            if (owner is not null)
            {
                head.Arcs.Add(new PatternArc(ArcKind.Owner, owner, []));
            }

            Rest(head, head);
        }
        else
        {
            var subject = Filler(Next());
            head = Verb(null);
            head.Arcs.Add(new PatternArc(ArcKind.Subject, subject, []));
            Rest(head, null);
        }

        return head.Words is null ? throw new FormatException("a pattern cannot be led by any word at all") : new Pattern(text, head, nounLed, Count(head));
    }

    /// <summary>The patterns that a line stands for: alternatives of a word and a slot (<c>ship|TARGET</c>) are patterns of their own.</summary>
    public IEnumerable<Pattern> ParseAll(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var mixed = Array.FindIndex(parts, part => !IsSlot(part) && part.Split('|').Any(IsSlot));
        if (mixed < 0)
        {
            return [Parse(text)];
        }

        var choices = parts[mixed].Split('|');
        return new[] { string.Join('|', choices.Where(c => !IsSlot(c))) }.Concat(choices.Where(IsSlot))
            .SelectMany(choice => ParseAll(string.Join(' ', parts.Select((part, i) => i == mixed ? choice : part))));
    }

    private static int Count(PatternNode node) =>
        1 + node.Arcs.Sum(arc => arc.Fill.Kind == FillKind.Word ? Count(arc.Fill.Node!) : arc.Fill.Optional || arc.Fill.Kind == FillKind.Any ? 0 : 1);

    private static bool IsSlot(string element) => element.StartsWith("SOURCE", StringComparison.Ordinal) || element.StartsWith("TARGET", StringComparison.Ordinal) || element.StartsWith("BOTH", StringComparison.Ordinal);

    /// <summary>A word that is the subject of the verb after it: <c>bomb explode in TARGET</c>.</summary>
    private bool IsWordSubject() => elements.Length > 1 && !IsSlot(elements[1]) && elements[1] is not ("TO" or "THAT" or "*") && !IsPreposition(elements[1]);

    /// <exception cref="FormatException">Some of the words are prepositions and some are not: as a place in a pattern that means nothing.</exception>
    private static bool IsPreposition(string element)
    {
        var words = element.Split('|');
        var found = Array.FindAll(words, Prepositions.Contains);
        return found.Length == words.Length || (found.Length == 0 ? false
            : throw new FormatException($"'{element}' mixes prepositions ({string.Join(", ", found)}) with other words; give each kind a line of its own"));
    }

    private string Next() => at < elements.Length ? elements[at++] : throw new FormatException("the pattern ends too early");

    private PatternNode Verb(PatternNode? above)
    {
        var element = Next();
        if (element == "be")
        {
            return new PatternNode(Words(Next())) { Predicative = true, Above = above };
        }

        return new PatternNode(element == "*" ? null : Words(element)) { Above = above };
    }

    private void Rest(PatternNode verb, PatternNode? noun)
    {
        while (at < elements.Length)
        {
            var element = Next();
            switch (element)
            {
                case "TO":
                    verb = Under(noun ?? verb, ArcKind.Infinitive);
                    noun = null;
                    break;
                case "THAT":
                    var subject = Filler(Next());
                    verb = Under(noun ?? verb, ArcKind.That);
                    verb.Arcs.Add(new PatternArc(ArcKind.Subject, subject, []));
                    noun = null;
                    break;
                case var prepositions when IsPreposition(prepositions):
                    if (at >= elements.Length)
                    {
                        throw new FormatException($"nothing after '{prepositions}'");
                    }

                    if (elements[at] == "TO")
                    {
                        // "from TO *" is a gerund as any other.
                        break;
                    }

                    noun = Hang(noun ?? verb, ArcKind.Preposition, prepositions.Split('|')) ?? noun;
                    break;
                default:
                    at--;
                    noun = Hang(verb, ArcKind.Object, []) ?? noun;
                    break;
            }
        }
    }

    private PatternNode Under(PatternNode above, ArcKind kind)
    {
        var verb = Verb(above);
        above.Arcs.Add(new PatternArc(kind, new Fill(FillKind.Word) { Node = verb }, []));
        return verb;
    }

    /// <summary>Adds a nominal; gives the node when it is a word, for what hangs on it in turn.</summary>
    private PatternNode? Hang(PatternNode node, ArcKind kind, string[] prepositions)
    {
        var element = Next();
        Fill fill;
        if (element.EndsWith("'s", StringComparison.Ordinal) || element.EndsWith("'s?", StringComparison.Ordinal))
        {
            var owned = new PatternNode(at < elements.Length && elements[at] != "*" ? Words(elements[at]) : null) { Above = node };
            at++;
            owned.Arcs.Add(new PatternArc(ArcKind.Owner, Slot(element.Replace("'s", string.Empty, StringComparison.Ordinal)), []));
            fill = new Fill(FillKind.Word) { Node = owned };
        }
        else
        {
            fill = Filler(element, node);
        }

        node.Arcs.Add(new PatternArc(kind, fill, prepositions));
        return fill.Node;
    }

    private Fill Filler(string element, PatternNode? above = null) =>
        IsSlot(element) ? Slot(element) : element == "*" ? new Fill(FillKind.Any)
            : new Fill(FillKind.Word) { Node = new PatternNode(Words(element)) { Above = above } };

    private static Fill Slot(string element)
    {
        var optional = element.EndsWith('?');
        var parts = element.TrimEnd('?').Split(':', 2);
        var kind = parts[0] switch
        {
            "SOURCE" => FillKind.Source,
            "TARGET" => FillKind.Target,
            "BOTH" => FillKind.Both,
            _ => throw new FormatException($"unknown slot '{element}'"),
        };
        return new Fill(kind) { Optional = optional || parts[0].EndsWith('?'), Sectors = parts.Length > 1 ? parts[1].TrimEnd('?').Split('|') : [] };
    }

    /// <summary>A word, alternatives, or classes, as one set.</summary>
    public WordSet Words(string element)
    {
        var parts = element.Split('|', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1 && parts[0][0] == '@')
        {
            return classes(parts[0][1..]) ?? throw new FormatException($"unknown class '{parts[0]}'");
        }

        var words = new List<string>();
        foreach (var part in parts)
        {
            if (part[0] == '@')
            {
                words.AddRange(members(part[1..]) ?? throw new FormatException($"unknown class '{part}'"));
            }
            else if (part.Any(char.IsUpper) && (IsSlot(part) || part is "TO" or "THAT"))
            {
                throw new FormatException($"'{part}' cannot stand here");
            }
            else
            {
                words.Add(part.TrimEnd('?'));
            }
        }

        return new WordSet(words);
    }
}
