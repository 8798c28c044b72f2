using Dragoman.Actors;

namespace Dragoman.Times;

/// <summary>The days in which an undated report can have been written, and why.</summary>
/// <param name="Because">One reason a line, in words.</param>
public sealed record DatedRange(DateRange Days, IReadOnlyList<string> Because);

/// <summary>Works out when an undated report was written, from the offices it gives to people and the dates it tells as past.</summary>
/// <remarks>
/// A report that calls somebody the holder of an office was written during the term. Whole dates that lie before the latest
/// beginning so found change nothing; later ones move the beginning. Terms that contradict the others are left out, and said so.
/// </remarks>
internal static class ReportDating
{
    /// <summary>How many days a report may be late in noticing that somebody took or left an office.</summary>
    private const int Slack = 2;

    /// <param name="terms">For each person named with an office, the terms in which they held it.</param>
    /// <returns>Null when nothing bounds the range on both sides.</returns>
    public static DatedRange? Find(IReadOnlyList<IReadOnlyList<Term>> terms, IReadOnlyList<TimeExpression> times, Almanac almanac)
    {
        var days = new DateRange(DateOnly.MinValue, DateOnly.MaxValue);
        var because = new List<string>();
        foreach (var held in terms.OrderBy(t => t.Sum(term => (long)Math.Min(100000, term.Days.To.DayNumber - term.Days.From.DayNumber))))
        {
            var fitting = held.Select(t => (Term: t, Common: days.Intersect(Wide(t.Days)))).FirstOrDefault(t => t.Common is not null);
            if (fitting.Common is { } common)
            {
                if (common != days)
                {
                    because.Add(Reason(fitting.Term, almanac));
                }

                days = common;
            }
            else
            {
                because.Add($"left out, as it contradicts the others: {Reason(held[0], almanac)}");
            }
        }

        foreach (var time in times)
        {
            if (time.Type == "DATE" && time.Days is { Days: <= 31 } told && time.Value.Length >= 7 && char.IsAsciiDigit(time.Value[0]) && told.From > days.From && told.From < days.To && !IsAhead(time))
            {
                days = days with { From = told.From };
                because.Add($"'{time.Text}' is told as past");
            }
        }

        return terms.Count > 0 && days.From > DateOnly.MinValue && days.To < DateOnly.MaxValue ? new DatedRange(days, because) : null;
    }

    private static DateRange Wide(DateRange days) => new(
        days.From,
        days.To > DateOnly.MaxValue.AddDays(-Slack) ? days.To : days.To.AddDays(Slack));

    private static bool IsAhead(TimeExpression time) => time.Text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || time.Text.StartsWith("until ", StringComparison.OrdinalIgnoreCase);

    private static string Reason(Term term, Almanac almanac)
    {
        var office = almanac.Offices.TryGetValue(term.Office, out var kind) ? kind.Titles[0] : term.Office;
        var place = almanac.Countries.TryGetValue(term.Of, out var country) ? country.Name : almanac.BodyOn(term.Of, term.Days.From)?.Name ?? term.Of;
        var until = term.Days.To == DateOnly.MaxValue ? "today" : DateRange.Iso(term.Days.To);
        return $"{term.Name} was {office} of {place} from {DateRange.Iso(term.Days.From)} to {until}";
    }
}
