using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Times;

/// <summary>What reports do with an event.</summary>
internal enum EventKind
{
    /// <summary>They tell it as past or as to come.</summary>
    Once,

    /// <summary>They count its years, as those of a war. Its days are those on which it is said to have begun.</summary>
    Lasting,

    /// <summary>They use its name, which nobody had before.</summary>
    Name,
}

/// <summary>Something that happened on known days, and the words that reports name it by.</summary>
/// <param name="Wordings">
/// Each is a row of parts that must all stand in one sentence; a part is several phrases of which one must. The first part
/// names the deed.
/// </param>
internal sealed record KnownEvent(string Name, EventKind Kind, DateRange Days, IReadOnlyList<IReadOnlyList<IReadOnlyList<string[]>>> Wordings)
{
    /// <summary>Reads <c>events.tsv</c>; a folder without it knows no events.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names it.</exception>
    public static IReadOnlyList<KnownEvent> Load(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var events = new List<KnownEvent>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (number == 1 || line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 6 || !Enum.TryParse<EventKind>(cells[1], ignoreCase: true, out var kind) || !DateRange.TryParse(cells[2], out var from) || !DateRange.TryParse(cells[3].Length == 0 ? cells[2] : cells[3], out var to) || to.To < from.From)
            {
                throw new InvalidDataException($"{path}:{number}: not an event with a kind, a first and a last day, and words.");
            }

            events.Add(new KnownEvent(cells[0], kind, new DateRange(from.From, to.To), [.. cells[4].Split('|').Select(Wording)]));
        }

        return events;
    }

    /// <summary>The word in a sentence that names the deed, or -1.</summary>
    public int Find(SentenceKeys sentence)
    {
        foreach (var wording in Wordings)
        {
            var deed = -1;
            foreach (var part in wording)
            {
                var at = part.Select(sentence.Find).FirstOrDefault(i => i >= 0, -1);
                if (at < 0)
                {
                    deed = -1;
                    break;
                }

                deed = deed < 0 ? at : deed;
            }

            if (deed >= 0)
            {
                return deed;
            }
        }

        return -1;
    }

    private static IReadOnlyList<IReadOnlyList<string[]>> Wording(string text) =>
        [.. text.Split('+').Select(part => (IReadOnlyList<string[]>)[.. part.Split('/').Select(phrase => phrase.Trim().Split(' ').Select(word => NameKey.Of(word)).ToArray())])];
}

/// <summary>The words of a sentence in the form in which names are compared.</summary>
internal sealed class SentenceKeys
{
    private readonly List<(string Form, string Lemma, int Token)> words = [];
    private readonly HashSet<string> all = new(StringComparer.Ordinal);

    public SentenceKeys(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var key = sentence[i].Xpos == "POS" ? string.Empty : NameKey.Of(sentence[i].Form);
            if (key.Length > 0)
            {
                // "troops" is its own lemma.
                var lemma = NameKey.Of(sentence[i].Lemma);
                words.Add((key, lemma == key ? Dragoman.Actors.Word.Singular(key) : lemma, i));
                all.Add(key);
                all.Add(words[^1].Lemma);
            }
        }
    }

    /// <summary>The token that ends a phrase's first appearance, or -1.</summary>
    public int Find(string[] phrase)
    {
        if (!all.Contains(phrase[0]))
        {
            return -1;
        }

        for (var i = 0; i + phrase.Length <= words.Count; i++)
        {
            var j = 0;
            while (j < phrase.Length && (words[i + j].Form == phrase[j] || words[i + j].Lemma == phrase[j]))
            {
                j++;
            }

            if (j == phrase.Length)
            {
                return words[i + j - 1].Token;
            }
        }

        return -1;
    }
}
