using Dragoman.Trees;

namespace Dragoman.Training.Lemmas;

/// <summary>The commonest lemma of each form under each tag, with how often it was seen.</summary>
internal sealed class LemmaCounts
{
    public LemmaCounts(IEnumerable<(string Tag, string Form, string Lemma)> words)
    {
        var all = words.Select(word => (word.Tag, Form: Plain(word.Form), word.Lemma)).ToList();
        Forms = Commonest(all);
        Small = Commonest(all.Select(word => (word.Tag, word.Form.ToLowerInvariant(), word.Lemma.ToLowerInvariant())));
        Exact = Commonest(all.Where(word => !char.IsUpper(word.Form[0])).Select(word => (word.Tag, word.Form.ToLowerInvariant(), word.Lemma)));
    }

    /// <summary>By the forms as they are written.</summary>
    public SortedDictionary<(string Tag, string Form), (string Lemma, int Count)> Forms { get; }

    /// <summary>Forms and lemmas in lower case.</summary>
    public SortedDictionary<(string Tag, string Form), (string Lemma, int Count)> Small { get; }

    /// <summary>Forms without a capital at the beginning, in lower case, and their lemmas as they are written.</summary>
    public SortedDictionary<(string Tag, string Form), (string Lemma, int Count)> Exact { get; }

    private static string Plain(string form) => form.Replace('\u2019', '\'').Replace('\u2018', '\'');

    private static SortedDictionary<(string Tag, string Form), (string Lemma, int Count)> Commonest(IEnumerable<(string Tag, string Form, string Lemma)> words)
    {
        var counts = new Dictionary<(string, string), Dictionary<string, int>>();
        foreach (var (tag, form, lemma) in words)
        {
            if (!counts.TryGetValue((tag, form), out var lemmas))
            {
                counts[(tag, form)] = lemmas = new Dictionary<string, int>(StringComparer.Ordinal);
            }

            lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + 1;
        }

        var byOrdinal = Comparer<(string Tag, string Form)>.Create((one, other) =>
            string.CompareOrdinal(one.Tag, other.Tag) is not 0 and var tags ? tags : string.CompareOrdinal(one.Form, other.Form));
        var best = new SortedDictionary<(string Tag, string Form), (string Lemma, int Count)>(byOrdinal);
        foreach (var (key, lemmas) in counts)
        {
            var (lemma, count) = lemmas.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
            best[key] = (lemma, count);
        }

        return best;
    }
}
