using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Words and fixed sequences of words, by lemma.</summary>
internal sealed class WordSet
{
    /// <summary>Longer noun sequences are not looked for.</summary>
    private const int MostBack = 4;

    private readonly Dictionary<string, List<string[]>> byFirst = new(StringComparer.Ordinal);

    /// <summary>How many words stand at most before the last one of a sequence.</summary>
    private readonly int back;

    /// <param name="words">Lemmas; <c>_</c> and <c>-</c> join words side by side.</param>
    public WordSet(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var keys = word.Split(['_', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => NameKey.Of(w)).Where(w => w.Length > 0).ToArray();
            if (keys.Length == 0)
            {
                continue;
            }

            if (!byFirst.TryGetValue(keys[0], out var list))
            {
                byFirst[keys[0]] = list = [];
                Firsts.Add(keys[0]);
            }

            list.Add(keys);
            back = Math.Max(back, Math.Min(keys.Length - 1, MostBack));
        }

        foreach (var list in byFirst.Values)
        {
            list.Sort((a, b) => b.Length.CompareTo(a.Length));
        }
    }

    /// <summary>The words that a sequence begins with; one of them stands wherever the set does.</summary>
    public WordMask Firsts { get; } = new();

    /// <summary>The first words; what an index of triggers needs.</summary>
    public IEnumerable<string[]> All => byFirst.Values.SelectMany(list => list);

    /// <summary>The words that a sequence begins or ends with, and for each the other ends of its sequences: one must stand in the sentence; null where the word alone is enough.</summary>
    public IEnumerable<(string Word, WordMask? Others)> Ends()
    {
        var ends = new Dictionary<string, WordMask?>(StringComparer.Ordinal);
        foreach (var sequence in All)
        {
            var (first, last) = (sequence[0], sequence[^1]);
            Add(first, last, sequence.Length == 1);
            Add(last, first, sequence.Length == 1);
        }

        return ends.Select(end => (end.Key, end.Value));

        void Add(string word, string other, bool alone)
        {
            if (alone)
            {
                ends[word] = null;
            }
            else if (ends.TryGetValue(word, out var others))
            {
                others?.Add(other);
            }
            else
            {
                var mask = new WordMask();
                mask.Add(other);
                ends[word] = mask;
            }
        }
    }

    /// <summary>Whether some word of the set stands anywhere among the words that <paramref name="inside"/> allows.</summary>
    public bool IsIn(LemmaKeys keys, Func<int, bool> inside)
    {
        for (var i = 0; i < keys.Count && Firsts.Meets(keys.Mask); i++)
        {
            if (StartsAt(keys, i) && inside(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sequence starts at a word; hyphens in between are passed over.</summary>
    public bool StartsAt(LemmaKeys keys, int at)
    {
        foreach (var key in keys.Both(at))
        {
            if (key.Length > 0 && byFirst.TryGetValue(key, out var list))
            {
                foreach (var sequence in list)
                {
                    if (Follows(keys, at, sequence) >= 0)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether a word stands in the set alone, and begins no sequence of it.</summary>
    public bool IsPlain(string word) => byFirst.TryGetValue(word, out var list) && list is [[_]];

    /// <summary>Whether the set holds the word at an index as the head of one of its sequences; gives the words used.</summary>
    /// <remarks>A verb's particle may stand apart ("called the talks off"); of a noun sequence the last word is the head.</remarks>
    public bool Holds(LemmaKeys keys, int head, List<int> used)
    {
        foreach (var key in keys.Both(head))
        {
            if (key.Length > 0 && byFirst.TryGetValue(key, out var list))
            {
                foreach (var sequence in list)
                {
                    if (sequence.Length == 1 || VerbSequence(keys, head, sequence, used))
                    {
                        used.Add(head);
                        return true;
                    }
                }
            }
        }

        return NounSequence(keys, head, used);
    }

    private static bool VerbSequence(LemmaKeys keys, int head, string[] sequence, List<int> used)
    {
        var start = used.Count;
        var at = head;
        for (var i = 1; i < sequence.Length; i++)
        {
            var next = Next(keys, at);
            if (next >= 0 && keys.Is(next, sequence[i]))
            {
                at = next;
            }
            else if (Particle(keys, head, sequence[i]) is var particle and >= 0)
            {
                at = particle;
            }
            else
            {
                used.RemoveRange(start, used.Count - start);
                return false;
            }

            used.Add(at);
        }

        return true;
    }

    /// <summary>Sequences whose last word is the head: air_strike at "strike".</summary>
    private bool NounSequence(LemmaKeys keys, int head, List<int> used)
    {
        var at = head;
        for (var before = 1; before <= back; before++)
        {
            at = Previous(keys, at);
            if (at < 0)
            {
                return false;
            }

            foreach (var key in keys.Both(at))
            {
                if (key.Length == 0 || !byFirst.TryGetValue(key, out var list))
                {
                    continue;
                }

                foreach (var sequence in list)
                {
                    if (sequence.Length == before + 1 && Follows(keys, at, sequence) == head)
                    {
                        for (var i = at; i <= head; i++)
                        {
                            used.Add(i);
                        }

                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The index of the last word of a sequence that starts here, or -1.</summary>
    private static int Follows(LemmaKeys keys, int at, string[] sequence)
    {
        var last = at;
        for (var i = 1; i < sequence.Length; i++)
        {
            last = Next(keys, last);
            if (last < 0 || !keys.Is(last, sequence[i]))
            {
                return -1;
            }
        }

        return last;
    }

    private static int Particle(LemmaKeys keys, int head, string word)
    {
        foreach (var child in keys.Sentence.Children(head))
        {
            if (child > head && keys.Is(child, word) && keys.Sentence[child].Relation is "compound" or "advmod" or "obl" or "case" or "advcl")
            {
                return child;
            }
        }

        return -1;
    }

    private static int Next(LemmaKeys keys, int at)
    {
        for (var i = at + 1; i < keys.Count; i++)
        {
            if (keys.HasKey(i))
            {
                return i;
            }

            if (keys.Sentence[i].Form is not ("-" or "\u2010" or "\u2011"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int Previous(LemmaKeys keys, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (keys.HasKey(i))
            {
                return i;
            }

            if (keys.Sentence[i].Form is not ("-" or "\u2010" or "\u2011"))
            {
                return -1;
            }
        }

        return -1;
    }
}
