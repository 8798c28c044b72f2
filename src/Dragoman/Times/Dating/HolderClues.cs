using Dragoman.Actors;

namespace Dragoman.Times;

/// <summary>What the offices given to people tell of the day of a report.</summary>
internal static class HolderClues
{
    /// <summary>How many days a report may be late in noticing that somebody took or left an office.</summary>
    private const int Slack = 2;

    /// <summary>How long before the day an office is taken its next holder may be called so.</summary>
    private const int Elected = 200;

    /// <summary>Whoever has been in an office has taken it: the report is not older. Sure.</summary>
    public static IEnumerable<Clue> NotBefore(IEnumerable<HolderMention> mentions, Almanac almanac)
    {
        foreach (var mention in mentions)
        {
            var term = mention.Terms.MinBy(t => t.Days.From)!;
            if (mention.Standing == Standing.Holds)
            {
                yield return new Clue(DaySet.Since(term.Days.From), Reason(term, almanac));
            }
            else if (mention.Standing == Standing.Held && mention.Terms.Min(t => t.Days.To) is var end && end < DateOnly.MaxValue)
            {
                yield return new Clue(DaySet.Since(DaySet.Shift(end, -Slack)), $"{term.Name}, called the former {Office(term, almanac)}, held the office until {DateRange.Iso(end)}");
            }
            else if (mention is { Standing: Standing.Elect, LooksBack: false })
            {
                var next = mention.Terms.MaxBy(t => t.Days.From)!;
                yield return new Clue(
                    DaySet.Of(mention.Terms.Select(t => new DateRange(DaySet.Shift(t.Days.From, -Elected), DaySet.Shift(t.Days.From, Slack)))),
                    $"{next.Name}, who is to be {Office(next, almanac)}, took the office on {DateRange.Iso(next.Days.From)}");
            }
        }
    }

    /// <summary>Whoever is called the holder of an office is in it, unless the report speaks of an earlier time.</summary>
    public static IEnumerable<Clue> InOffice(IEnumerable<HolderMention> mentions, Almanac almanac)
    {
        // Of offices with many holders the almanac knows some.
        var named = mentions.Where(m => almanac.Offices.TryGetValue(m.Terms[0].Office, out var office) && office.Single).ToList();
        var several = named.DistinctBy(m => m.Terms[0].Person).Count() > 1;
        foreach (var same in named.GroupBy(m => (m.Terms[0].Person, m.Terms[0].Of, m.Terms[0].Office)))
        {
            // Of one named in passing it is uncertain, unless others are named too.
            if (same.All(m => m.Standing == Standing.Holds) && same.Any(m => !m.LooksBack && (!m.Aside || several)))
            {
                var terms = same.First().Terms;
                var days = DaySet.Of(terms.Select(t => new DateRange(DaySet.Shift(t.Days.From, -Slack), DaySet.Shift(t.Days.To, Slack))));
                yield return new Clue(days, string.Join("; ", terms.Select(t => Reason(t, almanac))));
            }
        }
    }

    private static string Reason(Term term, Almanac almanac)
    {
        var until = term.Days.To == DateOnly.MaxValue ? "today" : DateRange.Iso(term.Days.To);
        return $"{term.Name} was {Office(term, almanac)} from {DateRange.Iso(term.Days.From)} to {until}";
    }

    private static string Office(Term term, Almanac almanac)
    {
        var office = almanac.Offices.TryGetValue(term.Office, out var kind) ? kind.Titles[0] : term.Office;
        var place = almanac.Countries.TryGetValue(term.Of, out var country) ? country.Name : almanac.BodyOn(term.Of, term.Days.From)?.Name ?? term.Of;
        return $"{office} of {place}";
    }
}
