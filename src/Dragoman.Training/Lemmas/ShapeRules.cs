using Dragoman.Trees;

namespace Dragoman.Training.Lemmas;

/// <summary>What follows from how a word is written: in capitals, or in digits.</summary>
internal static class ShapeRules
{
    private const int FewestExamples = 10;

    /// <summary>The sign that numbers lose between digits ("1,200").</summary>
    public static IEnumerable<string> Dropped(LemmaCounts seen)
    {
        foreach (var tag in seen.Forms.Where(pair => !LemmaRules.HasLetter(pair.Key.Form) && pair.Key.Form.Any(char.IsAsciiDigit)).GroupBy(pair => pair.Key.Tag))
        {
            foreach (var sign in tag.SelectMany(pair => pair.Key.Form[1..]).Where(c => !char.IsAsciiDigit(c)).Distinct().Order())
            {
                var with = tag.Where(pair => pair.Key.Form.Contains(sign)).ToList();
                var without = with.Count(pair => pair.Value.Lemma == pair.Key.Form.Replace(sign.ToString(), string.Empty, StringComparison.Ordinal));
                if (without >= FewestExamples && without * 2 > with.Count)
                {
                    yield return $"drop\t{tag.Key}\t{sign}";
                }
            }
        }
    }

    /// <summary>From which length on known words in capitals keep only the first, as most of them are words and not abbreviations.</summary>
    public static IEnumerable<string> Titles(LemmaCounts seen, Vocabulary vocabulary)
    {
        var examples = seen.Forms.Where(pair => pair.Key.Form.Length > 1 && pair.Key.Form.All(char.IsUpper) && vocabulary.TryRank(pair.Value.Lemma.ToLowerInvariant(), out _))
            .Select(pair => (pair.Key.Tag, pair.Value.Lemma.Length, pair.Value.Count, Title: Votes(pair.Value.Lemma)))
            .Where(example => example.Title != 0);
        foreach (var tag in examples.GroupBy(example => example.Tag).Where(tag => tag.Sum(example => example.Count) >= FewestExamples))
        {
            var shortest = 2;
            foreach (var length in tag.GroupBy(example => example.Length).Where(group => group.Sum(example => example.Title * example.Count) <= 0))
            {
                shortest = Math.Max(shortest, length.Key + 1);
            }

            if (tag.Where(example => example.Length >= shortest).Sum(example => example.Count) >= FewestExamples)
            {
                yield return $"title\t{tag.Key}\t{shortest}";
            }
        }
    }

    private static int Votes(string lemma) =>
        !char.IsUpper(lemma[0]) ? 0 : lemma.Skip(1).All(char.IsUpper) ? -1 : lemma.Skip(1).All(char.IsLower) ? 1 : 0;
}
