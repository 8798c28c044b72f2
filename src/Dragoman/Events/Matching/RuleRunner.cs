using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Runs the codebook over a sentence and settles which matches stand.</summary>
internal static class RuleRunner
{
    /// <summary>All that the rules make of the words of a sentence, and the matches that stand.</summary>
    /// <param name="attempts">Receives what was tried, when somebody wants to know.</param>
    public static RuleReadings Run(Codebook codebook, Clauses clauses, LemmaKeys keys, ActorScene scene, List<RuleAttempt>? attempts)
    {
        var matcher = new PatternMatcher(clauses, keys, scene);
        var best = new List<Match>();
        var all = new Dictionary<int, List<Match>>();
        var sentence = clauses.Sentence;
        var called = new List<Pattern>();
        for (var word = 0; word < keys.Count; word++)
        {
            if (sentence[word].Upos is "PUNCT" or "DET" or "ADP" or "AUX" or "PRON" || sentence[word].Form is "March" or "May")
            {
                continue;
            }

            Match? winner = null;
            called.Clear();
            var uses = matcher.Uses(word);
            foreach (var key in keys.Both(word))
            {
                foreach (ref readonly var call in codebook.Called(key))
                {
                    // Whoever wants to know why a pattern fails has it tried.
                    if ((attempts is null && !call.MayMatch(uses, keys.Mask)) || called.Contains(call.Pattern))
                    {
                        continue;
                    }

                    var (rule, pattern) = (call.Rule, call.Pattern);
                    called.Add(pattern);
                    var match = matcher.Try(rule, pattern, word, call.Plain);
                    var barred = match is null ? null : Barred(rule, clauses, keys, word, match);
                    attempts?.Add(new RuleAttempt(rule.Name, sentence[word].Form, match is not null && barred is null, match is null ? $"{pattern.Text}: {matcher.Missing}" : barred ?? pattern.Text));
                    if (match is null || barred is not null)
                    {
                        continue;
                    }

                    Keep(all, match);
                    if (winner is null || match.Weight > winner.Weight)
                    {
                        winner = match;
                    }
                }
            }

            if (winner is not null)
            {
                best.Add(winner);
            }
        }

        return new RuleReadings(Settle(best), all);
    }

    /// <summary>Of each type the most specific match of a word is kept.</summary>
    private static void Keep(Dictionary<int, List<Match>> all, Match match)
    {
        if (!all.TryGetValue(match.Head, out var list))
        {
            all[match.Head] = list = [];
        }

        var same = list.FindIndex(other => other.Rule.Type == match.Rule.Type);
        if (same < 0)
        {
            list.Add(match);
        }
        else if (match.Weight > list[same].Weight)
        {
            list[same] = match;
        }
    }

    /// <summary>The words of the clause that a trigger stands in.</summary>
    public static Func<int, bool> ClauseOf(Clauses clauses, int head)
    {
        var sentence = clauses.Sentence;
        var top = sentence[head].Upos is "NOUN" or "PROPN" ? clauses.Governor(head) : head;
        var inside = new bool[sentence.Tokens.Count];
        Mark(sentence, top, inside, true);
        Mark(sentence, head, inside, true);
        return word => inside[word];
    }

    private static void Mark(Sentence sentence, int word, bool[] inside, bool top)
    {
        if (inside[word] && !top)
        {
            return;
        }

        inside[word] = true;
        foreach (var child in sentence.Children(word))
        {
            var relation = sentence[child].Relation;
            if (relation is "parataxis" || (relation == "ccomp" && sentence[child].Xpos is not ("VB" or "VBG")) || (relation == "conj" && sentence[child].Upos == "VERB") || (relation == "advcl" && sentence.Child(child, "nsubj") >= 0))
            {
                continue;
            }

            Mark(sentence, child, inside, false);
        }
    }

    /// <summary>"A plane <i>crashes</i>, killing 10", "an <i>earthquake</i> striking the coast": what a participle or infinitive is told of.</summary>
    private static int[] Above(Clauses clauses, int head)
    {
        var (sentence, token) = (clauses.Sentence, clauses.Sentence[head]);
        if (token is not { Upos: "VERB", Head: >= 0 and var governor } || token.Relation is not ("acl" or "advcl" or "xcomp") || sentence.Child(head, "nsubj") >= 0 || clauses.Mark(head) == "of")
        {
            // What somebody is accused of is told for itself.
            return [];
        }

        return clauses[governor].Subject is var subject and >= 0 ? [governor, subject] : [governor];
    }

    /// <summary>Why a rule does not hold where one of its patterns matches, or null.</summary>
    private static string? Barred(Rule rule, Clauses clauses, LemmaKeys keys, int head, Match match)
    {
        if (rule.Needs.Count == 0 && rule.Never.Count == 0)
        {
            return null;
        }

        if (!rule.Never.Exists(words => words.Firsts.Meets(keys.Mask)) && rule.Needs.Count == 0)
        {
            return null;
        }

        var inside = ClauseOf(clauses, head);
        var above = Above(clauses, head);
        if (rule.Never.Exists(words => words.IsIn(keys, word => (inside(word) && word != head) || above.Contains(word))))
        {
            return "a word that rules it out stands in the clause";
        }

        return rule.Needs.TrueForAll(words => words.IsIn(keys, inside)) ? null : "a word that it needs is missing";
    }

    /// <summary>Of matches that use the same word, the most specific stands.</summary>
    private static List<Match> Settle(List<Match> matches)
    {
        if (matches.Count < 2)
        {
            return matches;
        }

        var (kept, owned) = (new List<Match>(), new HashSet<int>());
        foreach (var match in matches.OrderByDescending(m => m.Weight).ThenBy(m => m.Head))
        {
            if (!owned.Contains(match.Head) && match.Used.All(word => !owned.Contains(word)))
            {
                kept.Add(match);
                owned.UnionWith(match.Used);
            }
        }

        return [.. kept.OrderBy(m => m.Head)];
    }
}
