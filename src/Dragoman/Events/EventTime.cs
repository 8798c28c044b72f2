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

    /// <summary>The day, or null where nothing tells it.</summary>
    /// <param name="told">The day that the sentences before told of; what follows happened then too.</param>
    public static EventDate? Find(Annotation annotation, Sentence sentence, Clauses clauses, int head, string status, EventDate? told)
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

            var distance = Distance(sentence, clauses, head, time.Span);
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
    public static EventDate? Scene(SentenceView view, EventDate? told) =>
        Find(view.Annotation, view.Sentence, view.Clauses, view.Sentence.Root, "actual", null) is { Basis: "stated", Near: true, Days: var days } date && IsRecent(days, view.Annotation.Days) ? date : told;

    /// <summary>Whether a time is a day of the last week before a report: one that its story may be set on.</summary>
    public static bool IsRecent(DateRange days, DateRange? published) =>
        days.IsDay && published is { } day && days.From <= day.To && days.From.DayNumber + DaysOfNews >= day.From.DayNumber;

    /// <summary>How far a time stands from an event in the tree; a time in another clause is no time of the event.</summary>
    private static int Distance(Sentence sentence, Clauses clauses, int head, Span time)
    {
        var word = Math.Max(0, sentence.HeadOf(time));
        if (Occasion.Holds(clauses, word, clauses.Governor(head)))
        {
            return Near;
        }

        var owner = sentence[word].Head;
        var (steps, at) = (0, head);
        while (at >= 0 && at != owner)
        {
            // Up from the event to the word that the time hangs on; leaving what somebody said costs more.
            steps += sentence[at].Relation is "ccomp" or "parataxis" or "acl" ? 3 : 1;
            at = sentence[at].Head;
        }

        return at >= 0 ? steps : sentence.IsUnder(word, clauses.Governor(head)) ? Above + 1 : 12;
    }
}
