using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Times;

/// <summary>The days in which an undated report can have been written, and why.</summary>
/// <param name="Because">One reason a line, in words.</param>
public sealed record DatedRange(DateRange Days, IReadOnlyList<string> Because);

/// <summary>Works out when an undated report was written: by the offices it gives to people, its dates, and known events.</summary>
/// <remarks>
/// First what is sure, as the beginning of a term or a date told as past: it moves the beginning of the range. Then what is told as
/// to come, and the ends of terms: a report that names a holder who was gone by the beginning so found speaks of the past, and that
/// tells nothing. Last, dates without a year and weekdays, which mean something only within a range. A clue that contradicts
/// all that was found before it is left out, and said so.
/// </remarks>
internal sealed class ReportDating(Almanac almanac, IReadOnlyList<KnownEvent> events)
{
    /// <summary>Within longer ranges a date without a year tells nothing.</summary>
    private const int LongestOfYears = 366 * 40;

    /// <summary>Within longer ranges a weekday tells nothing.</summary>
    private const int LongestOfWeeks = 62;

    /// <returns>Null when nothing bounds the range on both sides.</returns>
    public DatedRange? Find(string text, IReadOnlyList<Clauses> report, IReadOnlyList<HolderMention> holders, IReadOnlyList<ScannedSentence> names, IReadOnlyList<TimeExpression> times)
    {
        var told = ToldTime.Read(times, report);
        var because = new List<string>();
        List<Clue> sure = [.. HolderClues.NotBefore(holders, almanac), .. DateClues.Whole(told, text), .. DateClues.Copyright(text), .. EventClues.Find(report, told, events, text), .. NameClues.Find(names, almanac)];
        var lower = sure.Where(c => c.Days.Hull.To == DateOnly.MaxValue).OrderByDescending(c => c.Days.Hull.From);
        var days = Narrow(DaySet.All, lower, because);
        days = Narrow(days, sure.Where(c => c.Days.Hull.To < DateOnly.MaxValue).OrderByDescending(c => c.Days.Hull.To), because);
        days = Narrow(days, HolderClues.InOffice(holders, almanac).Where(c => !days.Intersect(c.Days).IsEmpty).OrderBy(c => c.Days.Hull.To), because);
        if (days is { IsBounded: true, Hull.Days: <= LongestOfYears } && days.Hull.From.Year > 10)
        {
            days = Narrow(days, DateClues.Yearless(told, days.Hull), because);
        }

        if (days is { IsBounded: true, Hull.Days: <= LongestOfWeeks })
        {
            days = Narrow(days, DateClues.Weekdays(told, days.Hull), because);
        }

        return days.IsBounded ? new DatedRange(days.Hull, because) : null;
    }

    private static DaySet Narrow(DaySet days, IEnumerable<Clue> clues, List<string> because)
    {
        foreach (var clue in clues)
        {
            var common = days.Intersect(clue.Days);
            if (common.IsEmpty)
            {
                because.Add($"left out, as it contradicts the others: {clue.Reason}");
                continue;
            }

            if (common.Hull != days.Hull)
            {
                because.Add(clue.Reason);
            }

            days = common;
        }

        return days;
    }
}
