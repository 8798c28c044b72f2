using System.Text;
using Dragoman.Trees;

namespace Dragoman.Training.Lemmas;

/// <summary>Learns lemma rules from treebanks: the commonest edit for each tag and ending, and the words that break it.</summary>
internal static class LemmaTrainer
{
    /// <summary>Writes the rules of all treebanks together.</summary>
    /// <param name="vectors">The words of the language pack, the commonest first.</param>
    public static void Train(IReadOnlyList<string> vectors, IEnumerable<string> treebanks, string output)
    {
        var ranks = vectors.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i, StringComparer.Ordinal);
        int Rank(string word) => ranks.GetValueOrDefault(word, int.MaxValue);
        var lemmas = new SortedDictionary<(string Tag, string Form), Dictionary<string, int>>();
        foreach (var (form, lemma, upos, xpos) in treebanks.SelectMany(Conllu.Words))
        {
            if (lemma == "_" || form.Length == 0)
            {
                continue;
            }

            var key = (Lemmatizer.Tag(form, upos, xpos), Lemmatizer.Plain(form));
            if (!lemmas.TryGetValue(key, out var counts))
            {
                lemmas[key] = counts = new Dictionary<string, int>(StringComparer.Ordinal);
            }

            counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
        }

        var best = lemmas.ToDictionary(pair => pair.Key, pair => Commonest(pair.Value));
        var endings = Endings(best);
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var ((tag, ending), edit) in endings)
        {
            lines.Add($"ending\t{tag}\t{ending}\t{edit.Cut}\t{edit.Add}\t{(edit.Lower ? "lower" : "keep")}");
        }

        var keyed = endings.ToDictionary(pair => Lemmatizer.Key(pair.Key.Tag, pair.Key.Ending), pair => pair.Value, StringComparer.Ordinal);
        var rules = new Lemmatizer([], keyed, Rank);

        // A lemma of a treebank that is no word ("fled" from "flead") is a slip there.
        var irregular = IrregularVerbs.All().ToDictionary(verb => ($"VERB.{verb.Tag}", verb.Form), verb => verb.Lemma);
        foreach (var slip in best.Where(pair => irregular.ContainsKey(pair.Key) && Rank(pair.Value) == int.MaxValue).ToList())
        {
            best[slip.Key] = irregular[slip.Key];
        }

        foreach (var ((tag, form), lemma) in best)
        {
            var (upos, xpos) = (tag[..tag.IndexOf('.')], tag[(tag.IndexOf('.') + 1)..].TrimEnd('^'));
            if (rules.Lemma(form, upos, xpos) != lemma && !tag.StartsWith("PROPN", StringComparison.Ordinal) && !tag.StartsWith('X'))
            {
                lines.Add($"word\t{tag}\t{form.ToLowerInvariant()}\t{lemma}");
            }
        }

        foreach (var (tag, form, lemma) in IrregularVerbs.All())
        {
            if (rules.Lemma(form, "VERB", tag) != lemma && !best.ContainsKey(($"VERB.{tag}", form)))
            {
                lines.Add($"word\tVERB.{tag}\t{form}\t{lemma}");
            }
        }

        File.WriteAllText(output, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
    }

    private static string Commonest(Dictionary<string, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;

    private static Dictionary<(string Tag, string Ending), LemmaEdit> Endings(Dictionary<(string Tag, string Form), string> lemmas)
    {
        var votes = new Dictionary<(string, string), Dictionary<LemmaEdit, int>>();
        foreach (var ((tag, form), lemma) in lemmas)
        {
            var edit = Edit(form, lemma);
            var lower = form.ToLowerInvariant();
            for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, lower.Length); length++)
            {
                var key = (tag, lower[^length..]);
                if (!votes.TryGetValue(key, out var counts))
                {
                    votes[key] = counts = [];
                }

                counts[edit] = counts.GetValueOrDefault(edit) + 1;
            }
        }

        var chosen = new Dictionary<(string Tag, string Ending), LemmaEdit>();
        foreach (var ((tag, ending), counts) in votes.OrderBy(pair => pair.Key.Item2.Length).ThenBy(pair => pair.Key))
        {
            var (edit, votesFor) = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).First();
            if (ending.Length > 0 && (votesFor < 2 || Shorter(chosen, tag, ending) == edit))
            {
                continue;
            }

            chosen[(tag, ending)] = edit;
        }

        return chosen;
    }

    private static LemmaEdit? Shorter(Dictionary<(string Tag, string Ending), LemmaEdit> chosen, string tag, string ending)
    {
        for (var length = ending.Length - 1; length >= 0; length--)
        {
            if (chosen.TryGetValue((tag, ending[^length..]), out var edit))
            {
                return edit;
            }
        }

        return null;
    }

    private static LemmaEdit Edit(string form, string lemma)
    {
        var keep = Common(form, lemma);
        var low = form.ToLowerInvariant();
        var lower = Common(low, lemma);
        return keep > lower || (keep == lower && low == form)
            ? new LemmaEdit(form.Length - keep, lemma[keep..], false)
            : new LemmaEdit(form.Length - lower, lemma[lower..], true);
    }

    private static int Common(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
        {
            length++;
        }

        return length;
    }
}
