using System.Text;
using Dragoman.Trees;

namespace Dragoman.Training.Lemmas;

/// <summary>Learns lemma rules from treebanks: the commonest edit for each tag and ending, and the words that break it.</summary>
internal static class LemmaTrainer
{
    /// <summary>So often must two tags be seen together, lest they be a slip.</summary>
    private const int FewestPairs = 5;

    /// <summary>So often must a name be seen whose lemma breaks the rules.</summary>
    private const int FewestNames = 2;

    /// <summary>So often must a name be seen whose spelling others are put right by.</summary>
    private const int FewestSpellings = 3;

    /// <summary>Writes the rules of all treebanks together.</summary>
    /// <param name="vectors">The words of the language pack, the commonest first.</param>
    public static void Train(IReadOnlyList<string> vectors, IEnumerable<string> treebanks, string output)
    {
        var vocabulary = new Vocabulary(vectors);
        var words = treebanks.SelectMany(Conllu.Words).Where(word => word.Form.Length > 0 && word.Lemma != "_").ToList();
        var seen = new LemmaCounts(words.Select(word => (Tag(word.Upos, word.Xpos), word.Form, word.Lemma)));
        MendSlips(seen, vocabulary);

        SortedSet<string> lines = new(StringComparer.Ordinal) { "regular\tenglish" };
        lines.UnionWith(words.GroupBy(word => $"tags\t{word.Upos}\t{word.Xpos}").Where(pair => pair.Count() >= FewestPairs).Select(pair => pair.Key));
        lines.UnionWith(EndingRules.Edits(seen));
        lines.UnionWith(EndingRules.Capitals(seen));
        lines.UnionWith(ShapeRules.Dropped(seen));
        lines.UnionWith(ShapeRules.Titles(seen, vocabulary));
        lines.UnionWith(WordRules.Names(seen, FewestSpellings));
        lines.UnionWith(WordRules.Small(seen, Rules(lines, vocabulary), FewestNames));
        lines.UnionWith(WordRules.Irregular(seen, Rules(lines, vocabulary)));
        lines.UnionWith(WordRules.Broad(seen, Rules(lines, vocabulary)));
        lines.UnionWith(WordRules.Capitalised(seen, Rules(lines, vocabulary), FewestNames));
        File.WriteAllText(output, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
    }

    /// <summary>The lemma of a sign is the same under all tags, which are often taken for each other.</summary>
    private static string Tag(string upos, string xpos) => upos is "PUNCT" or "SYM" ? upos : $"{upos}.{xpos}";

    private static Lemmatizer Rules(IEnumerable<string> lines, Vocabulary vocabulary) => Lemmatizer.Read(lines, "lemma rules", vocabulary);

    /// <summary>A lemma of a treebank that is no word ("fled" from "flead") is a slip there.</summary>
    private static void MendSlips(LemmaCounts seen, Vocabulary vocabulary)
    {
        foreach (var (tag, form, lemma) in IrregularVerbs.All())
        {
            foreach (var forms in new[] { seen.Small, seen.Exact })
            {
                if (forms.TryGetValue(($"VERB.{tag}", form), out var found) && !vocabulary.TryRank(found.Lemma, out _))
                {
                    forms[($"VERB.{tag}", form)] = (lemma, found.Count);
                }
            }
        }
    }
}
