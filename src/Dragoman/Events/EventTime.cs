using System.Collections.Frozen;
using Dragoman.Times;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Chooses the day of an event among the time expressions of its sentence.</summary>
internal static class EventTime
{
    /// <summary>Up to so many steps in the tree a time belongs to the event itself.</summary>
    private const int Near = 2;

    /// <summary>A day of the last week that a word above the event bears may stand as far: “On Monday, he said that …”.</summary>
    private const int Above = 7;

    private const int DaysOfNews = 10;

    /// <summary>Something is agreed or said in these, on their day.</summary>
    private static readonly FrozenSet<string> Occasions =
        "deal agreement accord treaty meeting talk summit session conference speech address statement letter interview ruling decision vote resolution".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The day, or null where nothing tells it.</summary>
    /// <param name="told">The day that the sentences before told of; what follows happened then too.</param>
    /// <param name="isDeed">Whether a noun by its lemma tells a deed, which has a time of its own: “condemned the attack on Monday”.</param>
    public static EventDate? Find(Annotation annotation, Sentence sentence, Clauses clauses, int head, string status, EventDate? told, Func<string, bool> isDeed)
    {
        TimeExpression? best = null;
        var (nearest, hasOwn) = (int.MaxValue, false);
        var isNow = status is "actual" or "negated" && annotation.Days is { IsDay: true };
        foreach (var time in annotation.Times)
        {
            if (time.Days is not { } days || !sentence.Span.Contains(time.Span) || time.Type is "SET" or "DURATION" || days.Days > 3700)
            {
                continue;
            }

            var distance = Distance(sentence, clauses, head, time.Span, isDeed);
            if (isNow && (distance > (IsRecent(days, annotation.Days) ? Above : Near) || days.From > annotation.Days!.Value.To))
            {
                // What is told as news happened when it was published, unless its own words say otherwise.
                hasOwn |= distance <= Above;
                continue;
            }

            if (distance < nearest)
            {
                (best, nearest) = (time, distance);
            }
        }

        if (best is not null)
        {
            return new EventDate(best.Days!.Value, best.Text, best.Span, "stated") { Near = nearest <= Near };
        }

        if (isNow && !hasOwn && told is { } before)
        {
            return before with { Basis = "context", Near = false };
        }

        return annotation.Days is { } published && status is "actual" or "negated" ? new EventDate(annotation.Days!.Value, null, null, "published") : null;
    }

    /// <summary>The day that a sentence without events tells of, or the one told before.</summary>
    public static EventDate? Scene(SentenceView view, EventDate? told, Func<string, bool> isDeed) =>
        Find(view.Annotation, view.Sentence, view.Clauses, view.Sentence.Root, "actual", null, isDeed) is { Basis: "stated", Near: true, Days: var days } date && IsRecent(days, view.Annotation.Days) ? date : told;

    /// <summary>Whether a time is a day of the last week before a report: one that its story may be set on.</summary>
    public static bool IsRecent(DateRange days, DateRange? published) =>
        days.IsDay && published is { } day && days.From <= day.To && days.From.DayNumber + DaysOfNews >= day.From.DayNumber;

    /// <summary>How far a time stands from an event in the tree; a time in another clause is no time of the event.</summary>
    private static int Distance(Sentence sentence, Clauses clauses, int head, Span time, Func<string, bool> isDeed)
    {
        var word = Math.Max(0, sentence.HeadOf(time));
        if (Occasion.Holds(clauses, word, clauses.Governor(head)))
        {
            return Near;
        }

        var owner = Owner(sentence, clauses, word, head, isDeed);
        var (steps, at) = (0, head);
        while (at >= 0 && at != owner)
        {
            // Up from the event to the word that the time hangs on; leaving what somebody said costs more.
            steps += sentence[at].Relation is "ccomp" or "parataxis" or "acl" ? 3 : 1;
            at = sentence[at].Head;
        }

        return at >= 0 ? steps : sentence.IsUnder(word, clauses.Governor(head)) ? Above + 1 : 12;
    }

    /// <summary>
    /// The word whose time it is. One behind a noun that is no deed is that of the clause: “police shot a protester yesterday”, “closed the port in
    /// August”; so is that of an occasion: “in the November deal”; and one behind the last of joined verbs is that of all: “aimed and fired yesterday”.
    /// </summary>
    private static int Owner(Sentence sentence, Clauses clauses, int word, int head, Func<string, bool> isDeed)
    {
        var (owner, bare) = (sentence[word].Head, clauses.Phrases[word].Preposition.Length == 0);
        while (owner >= 0 && owner != head && sentence[owner] is { Upos: "NOUN" or "PROPN" or "PRON", Relation: "obj" or "obl" or "nmod" or "conj" or "iobj" } noun && IsOfClause(owner, noun))
        {
            owner = noun.Head;
        }

        while (owner >= 0 && owner < word && owner != head && sentence[owner] is { Upos: "VERB", Relation: "conj" } verb && clauses[owner].Subject is var subject && (subject < 0 || subject == clauses[verb.Head].Subject))
        {
            owner = verb.Head;
        }

        return owner;

        bool IsOfClause(int at, Token noun) => at < word
            ? bare || (noun.Relation is "obj" or "iobj" && !isDeed(noun.Lemma.ToLowerInvariant()))
            : noun.Relation == "obl" && Occasions.Contains(noun.Lemma) && clauses.Phrases[at].Preposition is "in" or "at" or "during" or "under";
    }
}
