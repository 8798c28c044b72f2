using System.Globalization;
using System.Text.RegularExpressions;
using Dragoman.Trees;

namespace Dragoman.Times;

/// <summary>What known events in a report tell of the day that it was written.</summary>
internal static partial class EventClues
{
    /// <summary>How many days after the end of something a report may still tell it as to come.</summary>
    private const int Late = 2;

    // A deed beside such a word is not done yet, or is another one.
    private static readonly HashSet<string> Ahead = new(StringComparer.Ordinal)
    {
        "plan", "planned", "possible", "potential", "propose", "proposed", "upcoming", "scheduled", "schedule", "forthcoming", "imminent", "looming", "hold", "call", "demand", "prepare", "would", "may", "might", "could", "if", "should",
        "threat", "threaten", "ahead", "next", "unless", "prevent", "avert", "avoid", "fear", "warn", "another", "like", "unlike",
    };

    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal) { "after", "since", "following", "before", "despite", "until", "over", "about", "because" };

    public static IEnumerable<Clue> Find(IReadOnlyList<Clauses> report, IReadOnlyList<ToldTime> times, IReadOnlyList<KnownEvent> events, string text)
    {
        foreach (var clauses in report)
        {
            var keys = new SentenceKeys(clauses.Sentence);
            foreach (var known in events)
            {
                if (known.Find(keys) is var deed and >= 0)
                {
                    foreach (var clue in Anniversaries(known, clauses, text))
                    {
                        yield return clue;
                    }

                    var clues = known.Kind switch
                    {
                        EventKind.Lasting => Counted(known, clauses, times, text),
                        EventKind.Once => Dated(known, deed, clauses, times),
                        _ => [new Clue(DaySet.Since(known.Days.From), $"{known.Name} ({known.Days}) is spoken of")],
                    };
                    foreach (var clue in clues)
                    {
                        yield return clue;
                    }
                }
            }
        }
    }

    private static IEnumerable<Clue> Dated(KnownEvent known, int deed, Clauses clauses, IReadOnlyList<ToldTime> times)
    {
        if (Telling.IsAhead(clauses, deed))
        {
            yield return new Clue(DaySet.Until(DaySet.Shift(known.Days.To, Late)), $"{known.Name} ({known.Days}) is told as to come");
            yield break;
        }

        if (!IsDone(clauses, deed))
        {
            yield break;
        }

        yield return new Clue(DaySet.Since(known.Days.From), $"{known.Name} ({known.Days}) is told as past");
        foreach (var time in times.Where(t => t.Clauses == clauses && TimeOf(clauses, t, deed)))
        {
            if (Relative(known.Days, time) is { } days)
            {
                yield return new Clue(days, $"{known.Name} ({known.Days}) was '{time.Time.Text}'");
            }
        }
    }

    /// <summary>Whether the deed is told as past, or as what something came after, and nothing makes it a plan.</summary>
    private static bool IsDone(Clauses clauses, int deed)
    {
        var sentence = clauses.Sentence;
        var governor = clauses.Governor(deed);
        var done = Telling.OfClause(clauses, governor) == Told.Past;
        for (var (i, steps) = (deed, 0); i >= 0 && steps < sentence.Tokens.Count; i = sentence[i].Head, steps++)
        {
            if (Ahead.Contains(sentence[i].Lemma.ToLowerInvariant()))
            {
                return false;
            }

            foreach (var child in sentence.Children(i))
            {
                var lemma = sentence[child].Lemma.ToLowerInvariant();
                if (sentence[child].Relation is "aux" or "amod" or "mark" or "case" or "compound" or "det" && Ahead.Contains(lemma))
                {
                    return false;
                }

                done |= sentence[child].Relation is "case" or "mark" && lemma is "after" or "since" or "following" or "despite";
            }

            if (i == governor)
            {
                break;
            }
        }

        return done;
    }

    /// <summary>The days on which an event can have been "last week", "in September", "on Wednesday".</summary>
    private static DaySet? Relative(DateRange happened, ToldTime time)
    {
        var words = time.Time.Text.ToLowerInvariant();
        if (DateClues.IsBareWeekday(time) && time.Told != Told.Future && happened.Days <= 7)
        {
            var weekday = DateClues.Weekday(time.Time)!.Value;
            var day = DateClues.Latest(weekday, happened.To);
            return happened.Contains(day) ? DaySet.Of([new DateRange(day, day.AddDays(6))]) : null;
        }

        if (words is "last week" && happened.Days <= 7)
        {
            // Weeks begin on Sunday for some and on Monday for others.
            var (sunday, monday) = (DateClues.Latest(DayOfWeek.Sunday, happened.From), DateClues.Latest(DayOfWeek.Monday, happened.From));
            var (first, last) = (sunday < monday ? sunday : monday, DateClues.Latest(DayOfWeek.Monday, happened.To));
            return DaySet.Of([new DateRange(first.AddDays(7), last.AddDays(13))]);
        }

        if (words is "last month" && happened.Days <= 31)
        {
            var (first, last) = (Granule.Of(TimeUnit.Month, happened.From).Shift(1)!.Value, Granule.Of(TimeUnit.Month, happened.To).Shift(1)!.Value);
            return DaySet.Of([new DateRange(first.First, last.Last)]);
        }

        if (words is "last year")
        {
            return DaySet.Of([new DateRange(new DateOnly(happened.From.Year + 1, 1, 1), new DateOnly(happened.To.Year + 1, 12, 31))]);
        }

        if (words is "yesterday" && happened.Days <= 3)
        {
            return DaySet.Of([new DateRange(happened.From.AddDays(1), happened.To.AddDays(1))]);
        }

        // A month without its year is not long ago.
        return DateClues.MonthAndDay(time.Time) is { Day: 0 } point && (happened.From.Month == point.Month || happened.To.Month == point.Month)
            ? DaySet.Of([new DateRange(happened.From, DaySet.Shift(happened.To, 335))]) : null;
    }

    /// <summary>Whether a time hangs on the deed or on the word that the deed hangs on, with no other clause between.</summary>
    private static bool TimeOf(Clauses clauses, ToldTime time, int deed)
    {
        var sentence = clauses.Sentence;
        var owner = sentence[time.Top].Head;
        for (var (i, steps) = (deed, 0); i >= 0 && steps < sentence.Tokens.Count; i = sentence[i].Head, steps++)
        {
            if (i == owner || i == time.Top)
            {
                return true;
            }

            var mark = sentence.Child(i, "case");
            if (sentence[i].Relation is "ccomp" or "advcl" or "acl" or "xcomp" or "parataxis" || (mark >= 0 && Apart.Contains(sentence[mark].Lemma.ToLowerInvariant())))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"the six-year war", "in the seventh year of the war", "after five years of war".</summary>
    private static IEnumerable<Clue> Counted(KnownEvent known, Clauses clauses, IReadOnlyList<ToldTime> times, string text)
    {
        if (times.Any(t => t.Clauses == clauses && t.Told == Told.Past && t.Time is { Days.Days: > 200 } && !t.Follows("since")))
        {
            yield break;
        }

        var sentence = clauses.Sentence.Span.In(text);
        foreach (Match match in Count().Matches(sentence))
        {
            var said = match.Groups["n"].Value.ToLowerInvariant();
            var nth = match.Groups["year"].Success;
            if (Number(said) is not { } years || years is < 1 or > 100)
            {
                continue;
            }

            // A war may have begun earlier for some than for others.
            var (early, late) = known.Days;
            var (from, to) = nth ? (early.AddYears(years - 1).AddMonths(-1), late.AddYears(years).AddMonths(1)) : (early.AddYears(years).AddMonths(-6), late.AddYears(years + 1).AddMonths(1));
            yield return new Clue(DaySet.Of([new DateRange(from, to)]), $"{known.Name}, begun on {DateRange.Iso(early)}, is counted: '{match.Value}'");
        }
    }

    /// <summary>"the tenth anniversary of the attack": it is not long before that.</summary>
    private static IEnumerable<Clue> Anniversaries(KnownEvent known, Clauses clauses, string text)
    {
        foreach (Match match in Anniversary().Matches(clauses.Sentence.Span.In(text)))
        {
            if (Number(match.Groups[1].Value.ToLowerInvariant()) is { } years and <= 100)
            {
                yield return new Clue(DaySet.Since(known.Days.From.AddYears(years).AddDays(-120)), $"it is not long to the '{match.Value}' of {known.Name} ({known.Days})");
            }
        }
    }

    private static int? Number(string said)
    {
        string[] counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];
        string[] ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
        if (int.TryParse(said.AsSpan().TrimEnd("thsndr"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return Array.IndexOf(counts, said) is var count and >= 0 ? count + 1 : Array.IndexOf(ordinals, said) is var ordinal and >= 0 ? ordinal + 1 : null;
    }

    [GeneratedRegex(@"\b(\w+?)(?:[- ]year)? anniversary\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anniversary();

    private const string Wars = @"(?:war|conflict|uprising|crisis|insurgency|rebellion|blockade|siege|invasion|occupation|bombardment|campaign|fighting)\b";

    [GeneratedRegex(@"\b(?<n>\w+)(?:[- ]year(?:[- ](?:old|long))?\s+|\s+years?\s+(?:of|into|since)\s+)(?:\w+\s+){0,3}?" + Wars + @"|\b(?<year>(?<n>\w+) year (?:of|in)\s+)(?:\S+\s+){0,5}?" + Wars + @"|(?<war>" + Wars + @")[^.;]{0,40}\b(?<year>its (?<n>\w+) year)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
