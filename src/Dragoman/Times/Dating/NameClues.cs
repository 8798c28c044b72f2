using Dragoman.Actors;

namespace Dragoman.Times;

/// <summary>What names tell that nobody had before a day: an armed group is not spoken of before it was founded.</summary>
/// <remarks>Names of parties and organisations were often somebody else's before.</remarks>
internal static class NameClues
{
    /// <summary>A name may be in use for some time before the day that the almanac has for the founding.</summary>
    private const int Slack = 45;

    public static IEnumerable<Clue> Find(IEnumerable<ScannedSentence> report, Almanac almanac)
    {
        foreach (var match in report.SelectMany(s => s.Matches.Where(m => s.Words[m.First].IsCapital)))
        {
            // One word may be a name of many things.
            var entries = match.Entries;
            if (entries.Any(e => e.Kind != NameKind.Body) || (match.Count == 1 && entries[0].Acronym is null && entries[0].Keys[0].Length < 6))
            {
                continue;
            }

            var versions = entries.SelectMany(e => almanac.Bodies.GetValueOrDefault(e.Id, [])).ToList();
            if (versions.Count > 0 && versions.TrueForAll(b => b.Sectors.Contains("REB")) && versions.MinBy(b => b.Days.From) is { Days.From: var from } first && from > DateOnly.MinValue)
            {
                yield return new Clue(DaySet.Since(DaySet.Shift(from, -Slack)), $"{first.Name} is spoken of, which is there since {DateRange.Iso(from)}");
            }
        }
    }
}
