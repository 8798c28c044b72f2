using Dragoman.Trees;

namespace Dragoman.Training.Lemmas;

/// <summary>What follows from the end of a word: its lemma, and whether it keeps its capital.</summary>
internal static class EndingRules
{
    /// <summary>For each tag and ending the edit that most words take, where a shorter ending says otherwise.</summary>
    public static IEnumerable<string> Edits(LemmaCounts seen)
    {
        var votes = seen.Small.Where(pair => LemmaRules.HasLetter(pair.Key.Form))
            .Select(pair => (pair.Key.Tag, pair.Key.Form, Vote: Edit(pair.Key.Form, pair.Value.Lemma)));
        return Longest(votes, new LemmaEdit(0, string.Empty), fewest: 1)
            .Select(rule => $"ending\t{rule.Tag}\t{rule.Ending}\t{rule.Vote.Cut}\t{rule.Vote.Add}");
    }

    /// <summary>For each tag and ending whether most capitalised words have a lemma with a capital.</summary>
    public static IEnumerable<string> Capitals(LemmaCounts seen)
    {
        var votes = seen.Forms.Where(pair => char.IsUpper(pair.Key.Form[0]) && pair.Value.Lemma.Any(char.IsLetter))
            .Select(pair => (pair.Key.Tag, Form: pair.Key.Form.ToLowerInvariant(), Vote: char.IsUpper(pair.Value.Lemma[0])));
        return Longest(votes, null, fewest: 0).Select(rule => $"case\t{rule.Tag}\t{rule.Ending}\t{(rule.Vote ? "keep" : "lower")}");
    }

    /// <param name="none">What counts when no ending does; null when the empty ending is to vote on it.</param>
    /// <param name="fewest">The shortest ending that may vote.</param>
    private static List<(string Tag, string Ending, T Vote)> Longest<T>(IEnumerable<(string Tag, string Form, T Vote)> words, T? none, int fewest)
        where T : struct
    {
        var votes = new Dictionary<(string Tag, string Ending), Dictionary<T, int>>();
        foreach (var (tag, form, vote) in words)
        {
            for (var length = fewest; length <= Math.Min(Lemmatizer.LongestEnding, form.Length); length++)
            {
                var key = (tag, form[^length..]);
                if (!votes.TryGetValue(key, out var counts))
                {
                    votes[key] = counts = [];
                }

                counts[vote] = counts.GetValueOrDefault(vote) + 1;
            }
        }

        var chosen = new Dictionary<(string Tag, string Ending), T>();
        var rules = new List<(string Tag, string Ending, T Vote)>();
        foreach (var ((tag, ending), counts) in votes.OrderBy(pair => pair.Key.Ending.Length).ThenBy(pair => pair.Key.Tag, StringComparer.Ordinal).ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal))
        {
            var (vote, votesFor) = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).First();
            var shorter = Enumerable.Range(1, ending.Length).Select(cut => (tag, ending[cut..])).Where(chosen.ContainsKey).Select(key => (T?)chosen[key]).FirstOrDefault(none);
            if ((ending.Length > 0 && votesFor < 2) || (shorter is { } known && EqualityComparer<T>.Default.Equals(known, vote)))
            {
                continue;
            }

            chosen[(tag, ending)] = vote;
            rules.Add((tag, ending, vote));
        }

        return rules;
    }

    private static LemmaEdit Edit(string form, string lemma)
    {
        var kept = form.AsSpan().CommonPrefixLength(lemma);
        return new LemmaEdit(form.Length - kept, lemma[kept..]);
    }
}
