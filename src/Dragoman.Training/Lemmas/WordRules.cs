using Dragoman.Trees;

namespace Dragoman.Training.Lemmas;

/// <summary>The words that break the other rules.</summary>
internal static class WordRules
{
    /// <summary>Forms with a small letter; where there is none, the capitalised ones stand for them. Of names only those seen more than once.</summary>
    public static IEnumerable<string> Small(LemmaCounts seen, Lemmatizer rules, int fewestNames)
    {
        foreach (var ((tag, form), (small, _)) in seen.Small)
        {
            var lemma = seen.Exact.TryGetValue((tag, form), out var exact) ? exact.Lemma : small;
            if ((!Open(tag) || exact.Count >= fewestNames) && Lemma(rules, form, tag) != lemma)
            {
                yield return $"word\t{tag}\t{form}\t{lemma}";
            }
        }
    }

    /// <summary>Irregular verbs that the treebanks do not show.</summary>
    public static IEnumerable<string> Irregular(LemmaCounts seen, Lemmatizer rules)
    {
        foreach (var (penn, form, lemma) in IrregularVerbs.All())
        {
            var tag = $"VERB.{penn}";
            if (!seen.Small.ContainsKey((tag, form)) && Lemma(rules, form, tag) != lemma)
            {
                yield return $"word\t{tag}\t{form}\t{lemma}";
            }
        }
    }

    /// <summary>
    /// Words of the closed classes that have one lemma under all tags of a universal tag, for those tags under which they were
    /// not seen; and names that look like plurals.
    /// </summary>
    public static IEnumerable<string> Broad(LemmaCounts seen, Lemmatizer rules)
    {
        var tags = seen.Small.Select(pair => pair.Key.Tag).Distinct().ToLookup(Upos);
        var words = seen.Forms.Where(pair => IsClosed(pair.Key.Tag) ? !char.IsUpper(pair.Key.Form[0]) : Upos(pair.Key.Tag) == "PROPN" && IsName(pair.Key.Form));
        foreach (var word in words.GroupBy(pair => (Upos: Upos(pair.Key.Tag), pair.Key.Form)))
        {
            var lemmas = word.Select(pair => pair.Value.Lemma).Distinct().ToList();
            if (lemmas.Count == 1 && word.Sum(pair => pair.Value.Count) > 1
                && tags[word.Key.Upos].Any(tag => !seen.Small.ContainsKey((tag, word.Key.Form.ToLowerInvariant())) && Lemma(rules, word.Key.Form, tag) != lemmas[0]))
            {
                yield return $"word\t{word.Key.Upos}{(word.Key.Upos == "PROPN" ? "^" : string.Empty)}\t{word.Key.Form.ToLowerInvariant()}\t{lemmas[0]}";
            }
        }
    }

    /// <summary>How names are spelled that some write all in small letters or all in capitals.</summary>
    public static IEnumerable<string> Names(LemmaCounts seen, int fewest)
    {
        var forms = seen.Forms.Where(pair => Upos(pair.Key.Tag) == "PROPN").GroupBy(pair => pair.Key.Form.ToLowerInvariant());
        foreach (var name in forms)
        {
            var spelled = name.Where(pair => IsName(pair.Key.Form) && pair.Value.Lemma == pair.Key.Form).ToList();
            var others = name.Where(pair => !IsName(pair.Key.Form) && pair.Value.Lemma == pair.Key.Form).ToList();
            if (spelled.Count > 0 && spelled.Max(pair => pair.Value.Count) >= fewest && !others.Exists(pair => char.IsLower(pair.Key.Form[0]))
                && others.Sum(pair => pair.Value.Count) < spelled.Sum(pair => pair.Value.Count))
            {
                yield return $"name\t{spelled.MaxBy(pair => pair.Value.Count).Value.Lemma}";
            }
        }
    }

    /// <summary>Capitalised forms; of names only those seen more than once.</summary>
    public static IEnumerable<string> Capitalised(LemmaCounts seen, Lemmatizer rules, int fewestNames)
    {
        foreach (var word in seen.Forms.Where(pair => char.IsUpper(pair.Key.Form[0])).GroupBy(pair => (pair.Key.Tag, Form: pair.Key.Form.ToLowerInvariant())))
        {
            var ((_, form), (lemma, count)) = word.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key.Form, StringComparer.Ordinal).First();
            if (count >= (Open(word.Key.Tag) ? fewestNames : 1) && Lemma(rules, form, word.Key.Tag) != lemma)
            {
                yield return $"word\t{word.Key.Tag}^\t{word.Key.Form}\t{lemma}";
            }
        }
    }

    private static bool IsClosed(string tag) =>
        Upos(tag) is "ADP" or "AUX" or "CCONJ" or "DET" or "NUM" or "PART" or "PRON" or "SCONJ";

    private static bool IsName(string form) => form.Length > 1 && char.IsUpper(form[0]) && form.Any(char.IsLower);

    private static bool Open(string tag) => Upos(tag) is "PROPN" or "X";

    private static string Upos(string tag) => tag.Split('.', 2)[0];

    private static string Lemma(Lemmatizer rules, string form, string tag)
    {
        var parts = tag.Split('.', 2);
        return rules.Lemma(form, parts[0], parts.Length > 1 ? parts[1] : string.Empty);
    }
}
