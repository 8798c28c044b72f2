namespace Dragoman.Times;

// Days of the week and of the month: "Monday", "early on Friday, Oct. 13", "3 to 5 May 2019", "mid-November".
internal sealed partial class TimeGrammar
{
    /// <summary>"2018-09-03".</summary>
    private Found? Iso(int i)
    {
        if (!IsYear(i) || !Hyphen(i + 1) || !Hyphen(i + 3))
        {
            return null;
        }

        var (month, day) = (Word(i + 2), Word(i + 4));
        return month is { Kind: WordKind.Number, Length: 2 } && day is { Kind: WordKind.Number, Length: 2 }
            && DayOf(Word(i).Value, month.Value, day.Value) is { } point
            ? Found.Date(i, i + 5, point)
            : null;
    }

    private Found? Weekday(int i)
    {
        var j = i;
        if (Kind(j) is WordKind.Part or WordKind.Comparative)
        {
            j = Skip(SkipHyphen(j + 1), "on");
        }

        j = Skip(j, "the");
        int? step = null;
        for (var most = j + 2; j < most && Kind(j) is WordKind.Deictic or WordKind.Anaphoric;)
        {
            step = Word(j++).Value;
        }

        var word = Word(j);
        if (word.Kind != WordKind.Weekday)
        {
            return null;
        }

        var end = j + 1;
        if (word.Value > TimeLexicon.Short)
        {
            if (!Sign(end, '.') && !Sign(end, ','))
            {
                return null;
            }

            end += Sign(end, '.') ? 1 : 0;
        }

        var dated = MonthDay(Sign(end, ',') ? end + 1 : end);
        if (dated is { Point.Unit: TimeUnit.Day })
        {
            return dated with { First = i };
        }

        var weekday = word.Value & (TimeLexicon.Short - 1);
        var back = j > i && Kind(j - 1) == WordKind.Anaphoric;
        var day = back
            ? AroundReference(weekday, step ?? 0)
            : AroundAnchor(weekday, step, i, end);
        return DayOrPart(i, end, day);
    }

    private Found DayOrPart(int first, int end, Granule day)
    {
        var part = Kind(end) is WordKind.Part or WordKind.Comparative ? end + 1 : end;
        if (Kind(part) == WordKind.DayPart)
        {
            return Found.Time(first, part + 1, day, "T" + TimeLexicon.DayParts[Word(part).Value]);
        }

        // "Friday at noon" and "Friday noon".
        return Kind(end) == WordKind.ClockWord
            ? Found.Time(first, end + 1, day, $"T{Word(end).Value:D2}:00")
            : Found.Date(first, end, day);
    }

    private Granule AroundAnchor(int weekday, int? step, int first, int end)
    {
        // The ISO number of the anchor's own weekday.
        var own = (((int)anchor.DayOfWeek + 6) % 7) + 1;
        var back = (own - weekday + 7) % 7;
        var forward = (weekday - own + 7) % 7;
        var direction = step is null or 0 ? tense.At(first, end) : step.Value;
        var days = (direction, step) switch
        {
            ( > 0, 1) => forward == 0 ? 7 : forward,
            ( > 0, _) => forward,
            ( < 0, -1) => back == 0 ? -7 : -back,
            _ when step == 0 && direction == 0 => forward,
            _ => -back,
        };
        return Granule.Of(TimeUnit.Day, anchor.AddDays(days));
    }

    private Granule AroundReference(int weekday, int step)
    {
        var monday = Granule.Of(TimeUnit.Week, reference.First).First;
        var day = monday.AddDays(weekday - 1);
        if (step < 0 && day >= reference.First)
        {
            day = day.AddDays(-7);
        }
        else if (step > 0 && day <= reference.First)
        {
            day = day.AddDays(7);
        }

        return Granule.Of(TimeUnit.Day, day);
    }

    private Found? MonthDay(int i) => DayThenMonth(i) ?? MonthThenDay(i);

    /// <summary>"3 May", "the 3rd of May 2019", "3 to 5 May".</summary>
    private Found? DayThenMonth(int i)
    {
        var j = Skip(i, "the");
        if (!IsDayNumber(j))
        {
            return null;
        }

        var (from, to) = (Word(j).Value, Word(j).Value);
        j++;
        if (IsRangeSign(j) && IsDayNumber(j + 1) && Word(j + 1).Value > from)
        {
            to = Word(j + 1).Value;
            j += 2;
        }

        j = Skip(j, "of");
        if (Kind(j) != WordKind.Month || !Word(j).Capital)
        {
            return null;
        }

        var month = Word(j).Value;
        j = AfterMonth(j);
        var year = YearAfter(ref j);
        return Days(i, j, year, month & (TimeLexicon.Short - 1), from, to);
    }

    private Found? MonthThenDay(int i)
    {
        var j = i;
        if (Kind(j) is WordKind.Part or WordKind.Comparative)
        {
            j = Skip(SkipHyphen(j + 1), "in");
        }

        int? step = null;
        for (var most = j + 2; j < most && Kind(j) == WordKind.Deictic;)
        {
            step = Word(j++).Value;
        }

        if (Kind(j) != WordKind.Month)
        {
            return null;
        }

        var month = Word(j).Value & (TimeLexicon.Short - 1);
        var end = AfterMonth(j);
        if (IsDayNumber(Skip(end, "the")))
        {
            end = Skip(end, "the");
            var (from, to) = (Word(end).Value, Word(end).Value);
            end++;
            if (IsRangeSign(end) && IsDayNumber(end + 1) && Word(end + 1).Value > from
                && Kind(end + 2) != WordKind.Month)
            {
                to = Word(end + 1).Value;
                end += 2;
            }

            return Days(i, end, YearAfter(ref end), month, from, to, step) is { } days ? days with { End = end } : null;
        }

        if (YearAfter(ref end) is { } year)
        {
            return Found.Date(i, end, Granule.OfMonth(year, month));
        }

        return IsMonthName(i, j, end) ? Found.Date(i, end, MonthNear(month, step, i, end)) : null;
    }

    private bool IsDayNumber(int i) => Word(i) is { Value: >= 1 and <= 31 } word
        && (word.Kind == WordKind.Ordinal || (word.Kind == WordKind.Number && word.Length <= 2))
        && !Sign(i + 1, '%') && !(Sign(i + 1, ':') && Kind(i + 2) == WordKind.Number);

    private bool IsRangeSign(int i) =>
        Sign(i, '-') || Sign(i, '–') || Says(i, "to") || Says(i, "and") || Says(i, "through") || Says(i, "until");

    private int AfterMonth(int i) =>
        Word(i).Value > TimeLexicon.Short && Sign(i + 1, '.') ? i + 2 : i + 1;

    /// <summary>Reads ", 1990", "of 1990", "last year"; moves past it.</summary>
    private int? YearAfter(ref int at)
    {
        var j = Sign(at, ',') || Says(at, "of") ? at + 1 : at;
        if (IsYear(j) && (j == at || !Hyphen(j + 1)))
        {
            at = j + 1;
            return Word(j).Value;
        }

        if (SpelledYear(j, out var end) is { } spelled)
        {
            at = end;
            return spelled;
        }

        if (Kind(j) == WordKind.Deictic && IsOne(j + 1, TimeUnit.Year))
        {
            at = j + 2;
            return anchor.Year + Word(j).Value;
        }

        return null;
    }

    private Found? Days(int first, int end, int? year, int month, int from, int to, int? step = null)
    {
        var known = year ?? DayNear(month, from, first, end, step);
        if (year is null && month == 2 && to == 29)
        {
            known -= DateTime.IsLeapYear(known) ? 0 : known % 4;
        }

        if (DayOf(known, month, from) is not { } start || DayOf(known, month, to) is not { } last)
        {
            return null;
        }

        return from == to
            ? DayOrPart(first, end, start)
            : new Found(first, end, "DATE", $"{start.Value}/{last.Value}", start.Days with { To = last.Last }, last);
    }

    private static Granule? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new Granule(TimeUnit.Day, new DateOnly(year, month, day))
            : null;

    /// <summary>The year in which a day without a year falls.</summary>
    private int DayNear(int month, int day, int first, int end, int? step)
    {
        var here = new DateOnly(anchor.Year, month, Math.Min(day, DateTime.DaysInMonth(anchor.Year, month)));
        var direction = step is null or 0 ? tense.At(first, end) : step.Value;
        var distance = here.DayNumber - anchor.DayNumber;
        return direction switch
        {
            > 0 when distance < 0 => distance < -60 ? anchor.Year + 1 : anchor.Year,
            < 0 when distance > 0 => distance > 60 || step < 0 ? anchor.Year - 1 : anchor.Year,
            _ => distance > 183 ? anchor.Year - 1 : distance < -183 ? anchor.Year + 1 : anchor.Year,
        };
    }

    private Granule MonthNear(int month, int? step, int first, int end)
    {
        var distance = month - anchor.Month;
        var direction = step is null or 0 ? tense.At(first, end) : step.Value;
        var year = (direction, step) switch
        {
            (_, 0) => anchor.Year,
            ( > 0, 1) => distance <= 0 ? anchor.Year + 1 : anchor.Year,
            ( > 0, _) => distance < 0 ? anchor.Year + 1 : anchor.Year,
            (_, -1) => distance >= 0 ? anchor.Year - 1 : anchor.Year,
            (0, _) => distance > 3 ? anchor.Year - 1 : anchor.Year,
            _ => distance > 0 ? anchor.Year - 1 : anchor.Year,
        };
        return Granule.OfMonth(year, month);
    }

    // "May" is a verb and a surname, "March" a verb, "April" and "June" are given names: alone they need company.
    private bool IsMonthName(int first, int at, int end)
    {
        var word = Word(at);
        if (!word.Capital || (word.Value > TimeLexicon.Short && !Sign(at + 1, '.')))
        {
            return false;
        }

        if (first < at || Says(at - 1, "in") || Says(at - 1, "of") || Says(at - 1, "since") || Says(at - 1, "until"))
        {
            return true;
        }

        if (word.Value is 3 or 5)
        {
            return Says(at - 1, "by") || Says(at - 1, "from") || Says(at - 1, "during") || Says(at - 1, "through")
                || Says(at - 1, "between") || Says(at - 1, "for") || Says(at - 1, "before") || Says(at - 1, "after");
        }

        var neighbour = Word(end);
        var named = neighbour is { Kind: WordKind.Other, Capital: true, Spaced: true };
        return word.Value is not (4 or 6 or 8) || !named;
    }
}
