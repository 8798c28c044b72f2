using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Whether an event is told as done, to come, supposed, denied or past.</summary>
internal static class StatusFinder
{
    /// <summary>The status of the event that a word tells, by its own clause and those above it.</summary>
    /// <param name="stated">The rule's own status, which holds where the sentence says nothing.</param>
    public static string Find(Clauses clauses, int head, string? stated)
    {
        var token = clauses.Sentence[head];
        if (token.Deprel == "amod")
        {
            // "the ousted president": it has happened before.
            return "historical";
        }

        var noun = token.Upos is "NOUN" or "PROPN";
        var clause = clauses[head];
        if (stated == "actual")
        {
            // A refusal ("will not negotiate") is made now, whatever its own words look like.
            return noun ? stated : Supposed(clauses, head) ?? (clause.Negation.Kind == NegationKind.Failing ? "negated" : OfModality(clause.GovernedModality)) ?? stated;
        }

        if (clause.Negation.IsNegated)
        {
            return "negated";
        }

        var verb = noun ? clauses.Governor(head) : head;
        if (verb != head && clause.Modality.Kind == ModalityKind.None && token.Relation is not ("obj" or "root" or "nsubj"))
        {
            return stated ?? (token.Relation is "nmod" or "obl" ? OfPreposition(clauses.Phrases[head].Preposition) : "actual");
        }

        return Supposed(clauses, verb) ?? OfModality(clause.Modality) ?? stated ?? (IsPastPerfect(clauses, verb) || IsFormer(clauses, verb) ? "historical" : "actual");
    }

    private static string OfPreposition(string preposition) =>
        preposition is "after" or "since" or "following" or "over" or "because_of" ? "historical" : preposition is "before" ? "future" : "actual";

    private static string? Supposed(Clauses clauses, int verb) =>
        clauses[verb].Mood == Mood.Condition || (clauses[verb].Mood == Mood.Question && clauses.Sentence[verb].Relation != "root") ? "hypothetical" : null;

    private static string? OfModality(Modality modality) => modality.Kind switch
    {
        ModalityKind.None => null,
        ModalityKind.Future or ModalityKind.Intended or ModalityKind.Purpose => "future",
        _ => "hypothetical",
    };

    /// <summary>"was previously convicted"</summary>
    private static bool IsFormer(Clauses clauses, int verb)
    {
        foreach (var child in clauses.Sentence.Children(verb))
        {
            if (clauses.Sentence[child].Relation == "advmod" && clauses.Is(WordClass.Formerly, child))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPastPerfect(Clauses clauses, int verb) =>
        clauses[verb] is { Tense: Tense.Past, Aspect: Aspect.Perfect or Aspect.PerfectProgressive } && clauses.Sentence[verb].Relation is not ("ccomp" or "xcomp");
}
