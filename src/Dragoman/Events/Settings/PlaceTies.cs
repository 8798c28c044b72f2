using System.Collections.Frozen;
using Dragoman.Places;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Reads from the tree how a place stands to the word that tells an event.</summary>
internal static class PlaceTies
{
    private static readonly FrozenSet<string> Locative =
        "in at near outside inside around off across on over along within throughout beside behind above close_to outside_of inside_of north_of south_of east_of west_of".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Leading = "to into onto toward towards through".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Leaving = "from out_of".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How the place stands to the event, and how many steps of the tree lie between the two.</summary>
    /// <param name="head">The word that tells the event.</param>
    /// <param name="isOther">Whether a word tells another event, whose place it may be.</param>
    public static (PlaceTie Tie, int Steps) Of(Clauses clauses, int head, PlaceMention place, Func<int, bool> isOther)
    {
        var sentence = clauses.Sentence;
        var word = sentence.HeadOf(place.Span);
        if (word < 0 || word == head || place.Span.Contains(sentence[head].Span))
        {
            return (PlaceTie.None, 0);
        }

        var top = Whole(clauses, word, head);
        var (token, preposition) = (sentence[top], clauses.Phrases[top].Preposition);
        var governor = token.Head;
        if (governor < 0)
        {
            return (PlaceTie.None, 0);
        }

        var local = Locative.Contains(preposition);
        if (governor == head || IsJoined(sentence, governor, head))
        {
            return (OnTrigger(sentence, top, head, preposition), 1);
        }

        if (local && Occasion.Holds(clauses, top, clauses.Governor(head)))
        {
            return (PlaceTie.Occasion, 1);
        }

        if (sentence.IsUnder(top, head))
        {
            var steps = Steps(sentence, top, head);
            for (var i = governor; i != head; i = sentence[i].Head)
            {
                if (isOther(i))
                {
                    return (local ? PlaceTie.Elsewhere : PlaceTie.None, steps);
                }
            }

            return (local ? PlaceTie.Below : Leading.Contains(preposition) ? PlaceTie.Goal : Leaving.Contains(preposition) ? PlaceTie.Origin : PlaceTie.None, steps);
        }

        if (sentence.IsUnder(head, governor))
        {
            var steps = Steps(sentence, head, governor);
            return token.Relation is "obj" or "nsubj" && token.Deprel != "nsubj" ? (PlaceTie.ObjectAbove, steps)
                : local ? (PlaceTie.Above, steps)
                : Leading.Contains(preposition) ? (PlaceTie.ObjectAbove, steps) : (PlaceTie.None, steps);
        }

        return (local ? PlaceTie.Elsewhere : PlaceTie.None, Math.Abs(top - head));
    }

    private static PlaceTie OnTrigger(Sentence sentence, int top, int head, string preposition)
    {
        var token = sentence[top];
        return token.Relation switch
        {
            "compound" => PlaceTie.Name,
            "obj" => PlaceTie.Object,
            "nsubj" when token.Deprel == "nsubj:pass" => PlaceTie.Object,
            "obl" or "nmod" or "acl" or "advcl" or "advmod" when Locative.Contains(preposition) =>
                preposition == "on" && sentence[head].Upos is "NOUN" ? PlaceTie.Object : PlaceTie.Direct,
            "obl" or "nmod" when Leading.Contains(preposition) => PlaceTie.Goal,
            "obl" or "nmod" when Leaving.Contains(preposition) => PlaceTie.Origin,
            "nmod" when preposition is "of" => PlaceTie.Object,
            _ => PlaceTie.None,
        };
    }

    /// <summary>The head of the widest phrase that is still the same place: “the suburbs of <i>Damascus</i>”, “<i>Baghdad</i>'s airport”, “the town <i>Lyman</i>”.</summary>
    private static int Whole(Clauses clauses, int word, int head)
    {
        var sentence = clauses.Sentence;
        var top = word;
        while (sentence[top] is { Head: >= 0 and var above } token && above != head && sentence[above].Upos is "NOUN" or "PROPN"
            && (token.Relation is "compound" or "flat" or "appos" or "conj" || token.Deprel == "nmod:poss" || (token.Relation == "nmod" && clauses.Phrases[top].Preposition is "of")))
        {
            top = above;
        }

        return top;
    }

    /// <summary>“<i>killed</i> and wounded in Basra”: what hangs on one of joined verbs holds for all.</summary>
    private static bool IsJoined(Sentence sentence, int one, int other) =>
        (sentence[one].Relation == "conj" && sentence[one].Head == other) || (sentence[other].Relation == "conj" && sentence[other].Head == one);

    private static int Steps(Sentence sentence, int from, int to)
    {
        var steps = 0;
        for (var i = from; i >= 0 && i != to; i = sentence[i].Head)
        {
            steps++;
        }

        return steps;
    }
}
