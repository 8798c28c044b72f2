using Dragoman.Trees;

namespace Dragoman.Times;

/// <summary>Whether a report tells something as past or as to come.</summary>
internal enum Told
{
    /// <summary>Nothing tells.</summary>
    Open,

    Past,

    Future,
}

/// <summary>Reads from the tree whether a date or a deed is told as past or as to come, more warily than <see cref="TenseReader"/> does.</summary>
internal static class Telling
{
    // Deeds that are named by their year only once they are done; an election or a budget of 2020 may be to come.
    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "accord", "agreement", "ambush", "assassination", "attack", "bombing", "ceasefire", "collapse", "coup", "crash", "deal", "defeat", "earthquake", "genocide", "hijacking", "invasion",
        "killing", "massacre", "murder", "pact", "raid", "rebellion", "revolt", "revolution", "riot", "shooting", "takeover", "treaty", "truce", "uprising", "war", "withdrawal",
    };

    // "In a meeting on 26 August he warned": what happens at the occasion tells when it is.
    private static readonly HashSet<string> Occasions = new(StringComparer.Ordinal)
    {
        "meeting", "talk", "conference", "call", "conversation", "interview", "statement", "speech", "summit", "ceremony", "session", "visit", "address", "report", "letter", "briefing", "interview", "sidelines",
    };

    private static readonly HashSet<string> Arranged = new(StringComparer.Ordinal) { "schedule", "expect", "due", "slate", "set" };

    /// <summary>How the time is told that a stretch of words names.</summary>
    public static Told OfTime(Clauses clauses, int first, int last)
    {
        var sentence = clauses.Sentence;
        var top = Top(sentence, first, last);
        var head = sentence[top].Head;
        if (head < 0)
        {
            return Told.Open;
        }

        if (SaysJustBefore(sentence, first))
        {
            return Told.Past;
        }

        if (sentence[head].Upos is "NOUN" or "PROPN" && sentence.Child(head, "cop") < 0)
        {
            var noun = sentence[head].Lemma.ToLowerInvariant();
            var telling = OfClause(clauses, clauses.Governor(head));
            return Deeds.Contains(noun) && telling != Told.Future ? Told.Past
                : Occasions.Contains(noun) && sentence[head].Relation == "obl" && telling == Told.Past ? Told.Past : Told.Open;
        }

        var governor = clauses.Governor(head);
        var told = OfClause(clauses, governor);

        // "A minister said on Monday the troops will stay": the day may be that of the saying.
        return told == Told.Future && first < governor && HasPast(clauses, governor) ? Told.Open : told;
    }

    /// <summary>"he said, on 28 August, the troops will stay".</summary>
    private static bool SaysJustBefore(Sentence sentence, int first)
    {
        var i = first - 1;
        while (i >= 0 && sentence[i].Upos is "PUNCT" or "ADP")
        {
            i--;
        }

        return i >= 0 && sentence[i] is { Xpos: "VBD", Lemma: "say" or "tell" or "announce" or "declare" or "warn" or "add" or "report" or "state" };
    }

    private static bool HasPast(Clauses clauses, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (clauses.Sentence[i] is { Upos: "VERB" or "AUX", Xpos: "VBD" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something that a noun names lies ahead, by the clause that it is in.</summary>
    public static bool IsAhead(Clauses clauses, int noun) => OfClause(clauses, clauses.Governor(noun)) == Told.Future;

    /// <summary>How a clause is told: only what "has happened" is past and only what "will happen" is to come.</summary>
    public static Told OfClause(Clauses clauses, int predicate)
    {
        var sentence = clauses.Sentence;
        var clause = clauses[predicate];
        if (Will(sentence, predicate))
        {
            return Told.Future;
        }

        if (!clause.IsFinite)
        {
            // "talks held in May"
            return sentence[predicate] is { Xpos: "VBN", Relation: "acl" } ? Told.Past : Told.Open;
        }

        if (Arranged.Contains(sentence[predicate].Lemma) && clause is { Tense: Tense.Present, Aspect: Aspect.Simple })
        {
            return Told.Future;
        }

        return clause switch
        {
            { Negation.IsNegated: true } => Told.Open,
            { Modality.Kind: not ModalityKind.None } => Told.Open,
            { Tense: Tense.Past } or { Aspect: Aspect.Perfect or Aspect.PerfectProgressive } => Told.Past,
            _ => Told.Open,
        };
    }

    /// <summary>The word of a stretch that stands above the others.</summary>
    public static int Top(Sentence sentence, int first, int last)
    {
        var top = last;
        for (var steps = 0; steps <= last - first && sentence[top].Head >= first && sentence[top].Head <= last; steps++)
        {
            top = sentence[top].Head;
        }

        return top;
    }

    // "would" is what somebody said of a time that may be past by now.
    private static bool Will(Sentence sentence, int predicate)
    {
        foreach (var child in sentence.Children(predicate))
        {
            if (sentence[child] is { Relation: "aux", Form: var form } && (form.Equals("will", StringComparison.OrdinalIgnoreCase) || form is "'ll" or "’ll" or "shall"))
            {
                return true;
            }
        }

        return false;
    }
}
