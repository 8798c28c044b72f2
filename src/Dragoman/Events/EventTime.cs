using Dragoman.Times;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Chooses the day of an event among the time expressions of its sentence.</summary>
internal static class EventTime
{
    /// <summary>The day, or null where nothing tells it.</summary>
    public static EventDate? Find(Annotation annotation, Sentence sentence, Clauses clauses, int head, string status)
    {
        TimeExpression? best = null;
        var nearest = int.MaxValue;
        foreach (var time in annotation.Times)
        {
            if (time.Days is not { } days || !sentence.Span.Contains(time.Span) || time.Type is "SET" or "DURATION" || days.Days > 3700)
            {
                continue;
            }

            var distance = Distance(sentence, clauses, head, time.Span);
            if (distance < nearest)
            {
                (best, nearest) = (time, distance);
            }
        }

        if (best is not null)
        {
            return new EventDate(best.Days!.Value, best.Text, best.Span, "stated");
        }

        return annotation.Days is { } published && status is "actual" or "negated" ? new EventDate(annotation.Days!.Value, null, null, "published") : null;
    }

    /// <summary>How far a time stands from an event in the tree; a time in another clause is no time of the event.</summary>
    private static int Distance(Sentence sentence, Clauses clauses, int head, Span time)
    {
        var word = 0;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (time.Contains(sentence[i].Span) && (sentence[i].Head < 0 || !time.Contains(sentence[sentence[i].Head].Span)))
            {
                word = i;
                break;
            }
        }

        var owner = sentence[word].Head;
        var (steps, at) = (0, head);
        while (at >= 0 && at != owner)
        {
            // Up from the event to the word that the time hangs on; leaving what somebody said costs more.
            steps += sentence[at].Relation is "ccomp" or "parataxis" or "acl" ? 3 : 1;
            at = sentence[at].Head;
        }

        return at >= 0 ? steps : sentence.IsUnder(word, clauses.Governor(head)) ? 4 : 12;
    }
}
