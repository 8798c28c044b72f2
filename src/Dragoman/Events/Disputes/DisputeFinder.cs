using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Links claims and denials of the same thing within a report.</summary>
/// <remarks>
/// A denial is a refusal told by a word of denying (“dismissed the reports of transfers”), or an event told as not having happened.
/// What it denies is an event told within it, an accusation of the one who denies that speaks of the same things, or an event of the
/// same kind by the same actors. Of several the nearest is taken, those before the denial first.
/// </remarks>
internal static class DisputeFinder
{
    /// <summary>In sentences, how far a claim and its denial may stand apart.</summary>
    private const int Reach = 8;

    /// <summary>The records with their disputes.</summary>
    public static List<EventRecord> Link(Annotation annotation, List<EventRecord> records)
    {
        List<(int Denial, int Claim)>? pairs = null;
        for (var i = 0; i < records.Count; i++)
        {
            if (Denial.Of(annotation, records[i]) is { } denial && Claim(annotation, records, i, denial) is var claim and >= 0)
            {
                (pairs ??= []).Add((i, claim));
            }
        }

        foreach (var (denial, claim) in pairs ?? [])
        {
            records[denial] = records[denial] with { Disputes = [.. records[denial].Disputes, new Dispute(records[claim].Id, "denies")] };
            records[claim] = records[claim] with { Disputes = [.. records[claim].Disputes, new Dispute(records[denial].Id, "denied by")] };
        }

        return records;
    }

    /// <summary>The index of the record that is denied, or -1.</summary>
    private static int Claim(Annotation annotation, List<EventRecord> records, int number, Denial denial)
    {
        var (best, nearest) = (-1, int.MaxValue);
        for (var i = 0; i < records.Count; i++)
        {
            var apart = records[i].Sentence - denial.Record.Sentence;
            if (i == number || Math.Abs(apart) > Reach || !denial.Answers(annotation, records[i]))
            {
                continue;
            }

            var distance = apart <= 0 ? -2 * apart : (2 * apart) + 1;
            if (distance < nearest)
            {
                (best, nearest) = (i, distance);
            }
        }

        return best;
    }
}
