namespace Dragoman.Actors;

/// <summary>How much of a time the almanac knows who held an office.</summary>
/// <param name="Share">Of the days, 0 to 1, on which the holder is known, or that there was none.</param>
/// <param name="Exists">Whether the office existed on any of the days.</param>
/// <param name="Holes">The days on which it is not known.</param>
public sealed record Coverage(string Country, string Office, double Share, bool Exists, IReadOnlyList<DateRange> Holes)
{
    /// <summary>The offices that every state has: head of state and of government, foreign, defence and interior minister, chief of the general staff, intelligence chief and representative to the United Nations.</summary>
    public static IReadOnlyList<string> Offices { get; } = ["hos", "hog", "mfa", "mod", "moi", "cos", "int", "unr"];

    /// <summary>Measures all countries that have any of the offices. A term whose end is not known counts to the end of the time.</summary>
    /// <param name="days">Bounded on both sides.</param>
    /// <returns>By country, then in the order of <see cref="Offices"/>.</returns>
    public static IReadOnlyList<Coverage> Measure(Almanac almanac, DateRange days) =>
    [
        .. almanac.Countries.Keys.Order(StringComparer.Ordinal)
            .Where(country => Offices.Any(office => almanac.TermsByOffice.ContainsKey($"{country}.{office}")))
            .SelectMany(country => Offices.Select(office => Of(almanac, country, office, days))),
    ];

    private static Coverage Of(Almanac almanac, string country, string office, DateRange days)
    {
        var key = $"{country}.{office}";
        var known = almanac.TermsByOffice.GetValueOrDefault(key, []).Select(t => t.Days).ToList();
        var absences = almanac.Absences.GetValueOrDefault(key, []);
        var exists = known.Count > 0 || Uncovered(absences.Where(a => !a.Vacant).Select(a => a.Days), days).Count > 0;
        var holes = Uncovered(known.Concat(absences.Select(a => a.Days)), days);
        return new Coverage(country, office, 1 - ((double)holes.Sum(h => h.Days) / days.Days), exists, holes);
    }

    /// <summary>The days of a range that no other covers.</summary>
    private static List<DateRange> Uncovered(IEnumerable<DateRange> known, DateRange days)
    {
        var holes = new List<DateRange>();
        var open = days.From;
        foreach (var range in known.Where(r => r.Intersect(days) is not null).OrderBy(r => r.From))
        {
            if (range.From > open)
            {
                holes.Add(new DateRange(open, range.From.AddDays(-1)));
            }

            if (range.To >= days.To)
            {
                return holes;
            }

            open = range.To >= open ? range.To.AddDays(1) : open;
        }

        holes.Add(new DateRange(open, days.To));
        return holes;
    }
}
