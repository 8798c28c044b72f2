using System.Globalization;

namespace Dragoman.Times;

// Counted units: "five months ago", "two weeks later", "a three-year war", "every Friday", "daily".
internal sealed partial class TimeGrammar
{
    /// <summary>A count that is not known: "several", "a few".</summary>
    private const double Unknown = -1;

    private Found? Count(int i)
    {
        var count = Quantity(i, out var j);
        if (count is null)
        {
            return IsUnit(i) && IsPlural(Word(i)) ? Uncounted(i) : null;
        }

        var hyphened = Hyphen(j);
        j = SkipQualifier(SkipHyphen(j));
        if (!IsUnit(j) || (UnitOf(Word(j)) is TimeUnit.Half))
        {
            return null;
        }

        var unit = UnitOf(Word(j));
        var end = j + 1;
        if (unit is TimeUnit.Quarter && (hyphened || !IsPlural(Word(j))))
        {
            return null;
        }

        end = Says(end, "or") && Says(end + 1, "so") ? end + 2 : end;
        if (Says(end, "and") && Says(end + 1, "a") && Says(end + 2, "half"))
        {
            count += 0.5;
            end += 3;
        }

        if (Away(i, end, unit, count.Value) is { } away)
        {
            return away;
        }

        // "$2 a barrel" has its like in "$2 a day" and "twice a week": a rate.
        var article = Says(i, "a") || Says(i, "an");
        if (article && j == i + 1 && IsRate(i))
        {
            return new Found(i, end, "SET", "P" + Amount(unit, 1), null, null);
        }

        if (article && unit == TimeUnit.Day && j == i + 1 && !Says(i - 1, "for") && !Says(i - 1, "than"))
        {
            return null;
        }

        return Age(end) ? null : Duration(i, end, unit, count);
    }

    /// <summary>"22 years old", "a 22-year-old".</summary>
    private bool Age(int end) => Says(end, "old") || (Hyphen(end) && Says(end + 1, "old")) || Says(end, "of")
        && Says(end + 1, "age");

    private bool IsRate(int i) => Word(i - 1).Kind is WordKind.Number or WordKind.NumberWord || Sign(i - 1, '%')
        || Says(i - 1, "once") || Says(i - 1, "twice") || Says(i - 1, "times") || Says(i - 1, "million")
        || Says(i - 1, "billion") || Says(i - 1, "percent");

    private Found? Uncounted(int i)
    {
        var unit = UnitOf(Word(i));
        if (Kind(i + 1) == WordKind.Ago || Says(i + 1, "earlier"))
        {
            return Found.Reference(i, i + 2, -1);
        }

        return Says(i - 1, "for") || Says(i - 1, "in") || Says(i - 1, "of") || Says(i - 1, "within")
            || Says(i - 1, "after") ? Duration(i, i + 1, unit, null) : null;
    }

    /// <summary>"ago", "earlier", "later", "from now" after a counted unit.</summary>
    private Found? Away(int first, int end, TimeUnit unit, double count)
    {
        var (direction, spoken, after) = Kind(end) switch
        {
            WordKind.Ago => (-1, false, end + 1),
            WordKind.Comparative => (Word(end).Value, true, end + 1),
            _ when Says(end, "from") && Says(end + 1, "now") => (1, false, end + 2),
            _ when Says(end, "hence") => (1, false, end + 1),
            _ when Says(end, "before") && EndsPhrase(end + 1) => (-1, true, end + 1),
            _ when (Says(end, "after") || Says(end, "afterward") || Says(end, "afterwards")) && EndsPhrase(end + 1) =>
                (1, true, end + 1),
            _ when Says(end, "previously") => (-1, true, end + 1),
            _ when Says(end, "prior") && !Says(end + 1, "to") => (-1, true, end + 1),
            _ => (0, false, end),
        };
        if (direction == 0)
        {
            return null;
        }

        if (unit < TimeUnit.Day && !spoken)
        {
            return Found.Date(first, after, Granule.Of(TimeUnit.Day, anchor));
        }

        if (unit < TimeUnit.Day)
        {
            return null;
        }

        if (count == Unknown)
        {
            return Found.Reference(first, after, direction);
        }

        // "a year ago" in a report on a quarter compares with the quarter a year before.
        var from = spoken ? reference.First : anchor;
        var grain = unit == TimeUnit.Year && reference.Unit == TimeUnit.Quarter ? TimeUnit.Quarter
            : unit == TimeUnit.Year && spoken && reference.Unit is TimeUnit.Month ? TimeUnit.Month
            : unit == TimeUnit.Decade ? TimeUnit.Year
            : unit == TimeUnit.Weekend ? TimeUnit.Week
            : unit;
        var steps = (unit, grain) switch
        {
            (TimeUnit.Year, TimeUnit.Quarter) => 4 * count,
            (TimeUnit.Year, TimeUnit.Month) => 12 * count,
            (TimeUnit.Decade, _) => 10 * count,
            _ => count,
        };
        var origin = grain == TimeUnit.Quarter && unit == TimeUnit.Year ? reference : Granule.Of(grain, from);
        return Found.Date(first, after, origin.Shift(direction * (long)Math.Round(steps)), direction);
    }

    /// <param name="count">Null when it is not told; <see cref="Unknown"/> when only vaguely.</param>
    /// <param name="step">-1 or 1 when the duration ends or begins on the day of publication.</param>
    private Found Duration(int first, int end, TimeUnit unit, double? count, int step = 0)
    {
        var known = count is { } c && c != Unknown;
        var days = known && step != 0 && unit >= TimeUnit.Day ? Placed(unit, count!.Value, step) : null;
        return new Found(first, end, "DURATION", "P" + Amount(unit, known ? count!.Value : Unknown), days, null);
    }

    private DateRange? Placed(TimeUnit unit, double count, int step)
    {
        var day = Granule.Of(TimeUnit.Day, anchor);
        var far = unit switch
        {
            TimeUnit.Day or TimeUnit.Week => day.Shift((long)(step * count * (unit == TimeUnit.Week ? 7 : 1)))?.First,
            TimeUnit.Weekend => null,
            _ => Months(unit) * count is var months && anchor.Year + (months / 12) < 9000
                && anchor.Year - (months / 12) > 1 ? anchor.AddMonths((int)(step * months)) : null,
        };
        return far is { } end ? step < 0 ? new DateRange(end, anchor) : new DateRange(anchor, end) : null;
    }

    private static int Months(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter or TimeUnit.Season => 3,
        TimeUnit.Half => 6,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        _ => 1200,
    };

    /// <summary>The part of a duration value after the <c>P</c>: <c>3Y</c>, <c>T4H</c>, <c>XD</c>.</summary>
    private static string Amount(TimeUnit unit, double count)
    {
        if (count > 0 && count % 1 == 0.5 && unit is TimeUnit.Year or TimeUnit.Hour)
        {
            return unit == TimeUnit.Year ? $"{(int)count}Y6M" : $"T{(int)count}H30M";
        }

        var factor = unit switch { TimeUnit.Decade => 10, TimeUnit.Century => 100, TimeUnit.Half => 6, _ => 1 };
        var letter = unit switch
        {
            TimeUnit.Second => "S",
            TimeUnit.Minute or TimeUnit.Month or TimeUnit.Half => "M",
            TimeUnit.Hour => "H",
            TimeUnit.Day => "D",
            TimeUnit.Weekend => "WE",
            TimeUnit.Week => "W",
            TimeUnit.Quarter => "Q",
            TimeUnit.Season => "Q",
            TimeUnit.Decade when count == Unknown => "E",
            TimeUnit.Century when count == Unknown => "C",
            _ => "Y",
        };
        var amount = count == Unknown ? "X" : (count * factor).ToString("0.##", CultureInfo.InvariantCulture);
        return (unit < TimeUnit.Day ? "T" : "") + amount + letter;
    }

    private int SkipQualifier(int i)
    {
        if (Says(i, "more") || Says(i, "additional") || Says(i, "full") || Says(i, "straight") || Says(i, "consecutive")
            || Says(i, "trading") || Says(i, "business") || Says(i, "working") || Says(i, "fiscal") || Says(i, "long"))
        {
            return SkipHyphen(i + 1);
        }

        return i;
    }

    /// <summary>"every Friday", "each year", "daily", "Mondays".</summary>
    private Found? Repeated(int i)
    {
        if (Kind(i) == WordKind.Frequency)
        {
            return new Found(i, i + 1, "SET", "P" + Amount((TimeUnit)Word(i).Value, 1), null, null);
        }

        if (Kind(i) == WordKind.Weekdays)
        {
            return new Found(i, i + 1, "SET", $"XXXX-WXX-{Word(i).Value}", null, null);
        }

        if (Kind(i) != WordKind.Every)
        {
            return null;
        }

        var word = Word(i + 1);
        switch (word.Kind)
        {
            case WordKind.Weekday when word.Value < TimeLexicon.Short:
                return new Found(i, i + 2, "SET", $"XXXX-WXX-{word.Value}", null, null);
            case WordKind.Month when word.Value < TimeLexicon.Short:
                return new Found(i, i + 2, "SET", $"XXXX-{word.Value:D2}", null, null);
            case WordKind.Unit:
                return new Found(i, i + 2, "SET", "P" + Amount(UnitOf(word), 1), null, null);
            case WordKind.DayPart:
                return new Found(i, i + 2, "SET", "XXXX-XX-XXT" + TimeLexicon.DayParts[word.Value], null, null);
            case WordKind.Season:
                return new Found(i, i + 2, "SET", $"XXXX-{Granule.OfSeason(2000, word.Value).Value[5..]}", null, null);
        }

        return Quantity(i + 1, out var after) is { } count and > 0 && IsUnit(after)
            ? new Found(i, after + 1, "SET", "P" + Amount(UnitOf(Word(after)), count), null, null)
            : null;
    }
}
