using System.Collections.Frozen;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Whether an event is told as done, to come, supposed, denied or past.</summary>
internal static class StatusFinder
{
    private static readonly FrozenSet<string> Intending =
        "plan intend prepare expect schedule set ready agree vow promise pledge aim want hope seek decide vote determine threaten commit offer due likely poise slate move begin".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Supposing =
        "consider might may could if unless whether possible possibility suspect fear risk threat potential able urge call ask demand request propose suggest allow refuse able attempt try".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Preventing = "prevent avoid avert stop fail foil thwart prohibit ban forbid deny".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The status of the event that a word tells, by its own clause and those above it.</summary>
    /// <param name="stated">The rule's own status, which holds where the sentence says nothing.</param>
    public static string Find(Sentence sentence, Clauses clauses, int head, string? stated)
    {
        var noun = sentence[head].Upos is "NOUN" or "PROPN";
        if (sentence[head].Deprel == "amod")
        {
            // "the ousted president": it has happened before.
            return "historical";
        }

        if (stated == "actual")
        {
            // A refusal ("will not negotiate") is made now, whatever its words look like.
            return noun ? stated : Above(sentence, head) ?? stated;
        }

        if (IsNegated(sentence, head))
        {
            return "negated";
        }

        var verb = noun ? clauses.Governor(head) : head;
        if (verb != head && sentence[verb].Upos != "PROPN" && IsNegated(sentence, verb) && sentence[head].Relation is "obj" or "nsubj" or "nsubj:pass")
        {
            return "negated";
        }

        if (noun && Meant(sentence, head) is { } meant)
        {
            return meant;
        }

        if (noun && verb != head && sentence[head].Relation is not ("obj" or "root" or "nsubj"))
        {
            return stated ?? (sentence[head].Relation is "nmod" or "obl" ? NounStatus(sentence, head, clauses) : "actual");
        }

        return Modal(sentence, verb) ?? Above(sentence, verb) ?? stated ?? (IsPastPerfect(sentence, verb) ? "historical" : "actual");
    }

    /// <summary>What the verb that a noun is the object of makes of it: "planned an attack", "a strike was foiled".</summary>
    private static string? Meant(Sentence sentence, int noun)
    {
        if (sentence[noun].Deprel is not ("obj" or "xcomp" or "nsubj:pass") || sentence[noun].Head < 0)
        {
            return null;
        }

        return sentence[sentence[noun].Head].Lemma.ToLowerInvariant() switch
        {
            "plan" or "intend" or "prepare" or "schedule" or "expect" => "future",
            "consider" or "propose" or "fear" or "contemplate" or "mull" => "hypothetical",
            "prevent" or "avert" or "avoid" or "foil" or "thwart" or "forbid" => "negated",
            _ => null,
        };
    }

    private static string NounStatus(Sentence sentence, int head, Clauses clauses) =>
        clauses.Preposition(head) is "after" or "since" or "following" or "over" or "because_of" ? "historical" : clauses.Preposition(head) is "before" ? "future" : "actual";

    private static bool IsNegated(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
        {
            var token = sentence[child];
            if (token.Relation is "advmod" or "det" or "cc" && token.Lemma.ToLowerInvariant() is "not" or "n't" or "never" or "no" or "neither")
            {
                // "not only … but" does not deny.
                return !(child + 1 < sentence.Tokens.Count && sentence[child + 1].Lemma is "only" or "just");
            }
        }

        return false;
    }

    private static string? Modal(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            var token = sentence[child];
            if (token.Relation != "aux")
            {
                if (token.Relation == "mark" && token.Lemma is "if" or "unless" or "whether")
                {
                    return "hypothetical";
                }

                continue;
            }

            switch (token.Lemma.ToLowerInvariant())
            {
                case "will" or "shall" or "'ll" or "wo":
                    return HasCondition(sentence, verb) ? "hypothetical" : "future";
                case "would" or "'d":
                    return HasCondition(sentence, verb) || sentence.Child(verb, "mark") < 0 && sentence[verb].Relation is "root" ? "hypothetical" : "future";
                case "may" or "might" or "could" or "should" or "must" or "can" or "ought":
                    return "hypothetical";
            }
        }

        return null;
    }

    private static bool HasCondition(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Relation == "advcl" && sentence.Child(child, "mark") is var mark and >= 0 && sentence[mark].Lemma is "if" or "unless")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the clauses above make of it: "plans to", "if", "failed to", a purpose.</summary>
    private static string? Above(Sentence sentence, int verb)
    {
        var token = sentence[verb];
        if (token.Xpos == "VB" && token.Head < 0 && sentence.Child(verb, "mark") is var mark and >= 0 && sentence[mark].Lemma == "to")
        {
            return "future";
        }

        for (var i = verb; sentence[i].Head is var head and >= 0; i = head)
        {
            var relation = sentence[i].Relation;
            var lemma = sentence[head].Lemma.ToLowerInvariant();
            var infinitive = sentence[i].Xpos is "VB" && sentence.Child(i, "mark") is var m and >= 0 && sentence[m].Lemma == "to";
            switch (relation)
            {
                case "xcomp":
                    if (Preventing.Contains(lemma))
                    {
                        return "negated";
                    }

                    if (Intending.Contains(lemma))
                    {
                        return Modal(sentence, head) ?? "future";
                    }

                    if (Supposing.Contains(lemma))
                    {
                        return "hypothetical";
                    }

                    if (Modal(sentence, head) is { } modal)
                    {
                        return modal;
                    }

                    break;
                case "acl" when infinitive:
                    return "future";
                case "advcl" when Preventing.Contains(lemma) && sentence.Child(i, "mark") is var kept and >= 0 && sentence[kept].Lemma == "from":
                    return "negated";
                case "advcl" when infinitive:
                    return "future";
                case "advcl" when sentence.Child(i, "mark") is var condition and >= 0 && sentence[condition].Lemma is "if" or "unless" or "in_case":
                    return "hypothetical";
                case "ccomp" when Supposing.Contains(lemma) && lemma is not ("may" or "suspect"):
                    return "hypothetical";
                case "conj":
                    if (Modal(sentence, head) is { } shared && sentence.Child(i, "aux") < 0 && sentence.Child(i, "nsubj") < 0)
                    {
                        return shared;
                    }

                    break;
                default:
                    return null;
            }

            if (relation is "ccomp")
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsPastPerfect(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Relation == "aux" && sentence[child].Form.Equals("had", StringComparison.OrdinalIgnoreCase))
            {
                return sentence[verb].Relation != "ccomp";
            }
        }

        return false;
    }
}
