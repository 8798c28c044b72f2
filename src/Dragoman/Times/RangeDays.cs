namespace Dragoman.Times;

/// <summary>Lets the ends of a range, and what goes on since a time, stand for all the days between.</summary>
internal static class RangeDays
{
    public static void Widen(List<Found> all, List<Word> words, string text, DateOnly anchor)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is not { Days: { } days, Type: "DATE" } found || found.First == 0)
            {
                continue;
            }

            if (Says(found.First - 1, "since") && days.From < anchor)
            {
                all[i] = found with { Days = days with { To = anchor > days.To ? anchor : days.To } };
            }
            else if (i + 1 < all.Count && all[i + 1] is { Days: { } last, Type: "DATE" } next
                && next.First == found.End + 1 && days.From <= last.From
                && ((Says(found.First - 1, "from") && Joins(found.End)) || (Says(found.First - 1, "between")
                    && Says(found.End, "and"))))
            {
                var range = new DateRange(days.From, last.To > days.To ? last.To : days.To);
                all[i] = found with { Days = range };
                all[i + 1] = next with { Days = range };
            }
        }

        bool Joins(int at) => Says(at, "to") || Says(at, "until") || Says(at, "till") || Says(at, "through")
            || (words[at].Kind == WordKind.Sign && words[at].Value is '-' or '–');

        bool Says(int at, string lower) => at >= 0 && at < words.Count
            && text.AsSpan(words[at].Start, words[at].Length).Equals(lower, StringComparison.OrdinalIgnoreCase);
    }
}
