namespace Dragoman.Times;

/// <summary>Gives times of day without a day of their own the day that their sentence speaks of.</summary>
internal static class ClockDays
{
    private const int Reach = 25;

    public static void Join(List<Found> all, List<Word> words, DateOnly anchor)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (!all[i].Floating)
            {
                continue;
            }

            // Days are mostly told after the hour: "at 10 a.m. local time on Friday".
            var day = Neighbour(all, i, 1, words) ?? Neighbour(all, i, -1, words) ?? Granule.Of(TimeUnit.Day, anchor);
            all[i] = all[i] with { Value = day.Value + all[i].Clock, Days = day.Days, Point = day };
        }
    }

    private static Granule? Neighbour(List<Found> all, int i, int step, List<Word> words)
    {
        var at = i + step;
        while (at >= 0 && at < all.Count && all[at].Floating)
        {
            at += step;
        }

        if (at < 0 || at >= all.Count || all[at] is not { Floating: false, Point: { Unit: TimeUnit.Day } point })
        {
            return null;
        }

        var (from, to) = step > 0 ? (all[i].End, all[at].First) : (all[at].End, all[i].First);
        if (to - from > Reach)
        {
            return null;
        }

        for (var w = from; w < to; w++)
        {
            if (words[w].Kind == WordKind.Break)
            {
                return null;
            }
        }

        return point;
    }
}
