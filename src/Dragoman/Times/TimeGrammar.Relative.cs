namespace Dragoman.Times;

// Times told from the day of publication or from a time told before: "late yesterday", "earlier this week",
// "last month", "the next three years", "the following day", "the same day", "the weekend".
internal sealed partial class TimeGrammar
{
    private Found? Relative(int i)
    {
        var j = i;
        if (Kind(j) is WordKind.Part or WordKind.Comparative)
        {
            j = SkipHyphen(j + 1);
            j = Says(j, "in") || Says(j, "on") ? j + 1 : j;
        }

        if (NamedDay(i, j) is { } named)
        {
            return named;
        }

        var the = Skip(j, "the");
        if (the > j && BeforeOrAfter(i, the) is { } around)
        {
            return around;
        }

        if (Kind(the) == WordKind.Recent)
        {
            return Recently(i, the);
        }

        // "the same", "this past", "this coming": the last of the two tells the step.
        var core = the;
        int? step = null;
        var anaphoric = false;
        while (Kind(core) is WordKind.Deictic or WordKind.Anaphoric && core < the + 2)
        {
            anaphoric |= Kind(core) == WordKind.Anaphoric;
            step = Word(core++).Value;
        }

        core = step is null ? core : Skip(core, "fiscal");
        return step is { } known ? Stepped(i, the, core, known, anaphoric)
            : the > j || j > i ? Bare(i, the)
            : Kind(i) == WordKind.Season && Seasonal(i, i, i + 1, null) is { } season ? season
            : null;
    }

    /// <summary>"yesterday", "tomorrow morning", "tonight".</summary>
    private Found? NamedDay(int first, int i)
    {
        if (Kind(i) != WordKind.NamedDay)
        {
            return null;
        }

        var day = Granule.Of(TimeUnit.Day, anchor.AddDays(Word(i).Value));
        return Says(i, "tonight") || Says(i, "overnight")
            ? Found.Time(first, i + 1, day, "TNI")
            : DayOrPart(first, i + 1, day);
    }

    /// <summary>After "the": "day before yesterday", "day after", "week before last".</summary>
    private Found? BeforeOrAfter(int first, int i)
    {
        if (Word(i) is not { Kind: WordKind.Unit, Value: < TimeLexicon.Plural } word || UnitOf(word) < TimeUnit.Day)
        {
            return null;
        }

        var step = Says(i + 1, "before") ? -1 : Says(i + 1, "after") ? 1 : 0;
        if (step == 0)
        {
            return null;
        }

        var unit = UnitOf(word);
        if (Kind(i + 2) == WordKind.NamedDay)
        {
            var named = Granule.Of(unit, anchor.AddDays(Word(i + 2).Value));
            return Found.Date(first, i + 3, named.Shift(step), step);
        }

        if (Weekday(i + 2) is { Point: { } weekday } told)
        {
            return Found.Date(first, told.End, Granule.Of(unit, weekday.First).Shift(step), step);
        }

        if (Says(i + 2, "last") || Says(i + 2, "next"))
        {
            return Found.Date(first, i + 3, Granule.Of(unit, anchor).Shift(step * 2), step);
        }

        // "the day before the vote" cannot be placed without knowing the vote.
        return EndsPhrase(i + 2) ? Found.Date(first, i + 2, Granule.Of(unit, reference.First).Shift(step), step) : null;
    }

    private bool EndsPhrase(int i) => Kind(i) is WordKind.Break or WordKind.PastCue or WordKind.FutureCue
        || (Word(i) is { Kind: WordKind.Sign } sign && sign.Value is '.' or ',' or ';' or '!' or '?' or ')')
        || Says(i, "and") || Says(i, "in") || Says(i, "by") || Says(i, "at") || Says(i, "when") || Says(i, "but");

    private Found? Recently(int first, int i)
    {
        var k = i + 1;
        var counted = Quantity(k, out var after) is not null;
        k = counted ? after : k;
        if (!IsUnit(k))
        {
            return Says(i, "recent") && first == i ? Found.Reference(first, i + 1, -1) : null;
        }

        var unit = UnitOf(Word(k));
        if (Says(i, "latest"))
        {
            return IsPlural(Word(k))
                ? Duration(first, k + 1, unit, counted ? Quantity(i + 1, out _) : null)
                : Found.Date(first, k + 1, Granule.Of(unit, reference.First));
        }

        return unit >= TimeUnit.Year || !IsPlural(Word(k))
            ? Found.Reference(first, k + 1, -1)
            : Duration(first, k + 1, unit, null);
    }

    private Found? Stepped(int first, int the, int core, int step, bool anaphoric)
    {
        var word = Word(core);
        switch (word.Kind)
        {
            case WordKind.Unit when !IsPlural(word):
                // "the next day" follows the day spoken of, "next week" the day of publication.
                anaphoric |= the > first && Says(core - 1, "next") && UnitOf(word) == TimeUnit.Day;
                return SteppedUnit(first, core, step, anaphoric);
            case WordKind.Unit:
                return Several(first, core, step);
            case WordKind.DayPart when Says(core - 1, "last") || step == 0 || Says(core - 1, "next") || anaphoric:
                var day = anaphoric || step > 0 ? Granule.Of(TimeUnit.Day, reference.First)
                    : Granule.Of(TimeUnit.Day, anchor);
                return Found.Time(first, core + 1, day.Shift(step) ?? day, "T" + TimeLexicon.DayParts[word.Value]);
            case WordKind.Season:
                return Seasonal(first, core, core + 1, step);
            case WordKind.Holiday:
                return Festival(first, core, step);
        }

        if (Quantity(core, out var after) is { } quantity && IsUnit(SkipQualifier(after)))
        {
            after = SkipQualifier(after);
            return Duration(first, after + 1, UnitOf(Word(after)), quantity, anaphoric ? 0 : step);
        }

        return Says(the, "current") && the == first ? Found.Reference(first, the + 1, 0)
            : the > first && Says(the, "past") && (EndsPhrase(the + 1) || Says(first - 1, "in"))
                ? Found.Reference(first, the + 1, -1)
            : null;
    }

    /// <summary>"past years", "coming weeks".</summary>
    private Found? Several(int first, int core, int step)
    {
        var unit = UnitOf(Word(core));
        return step == 0 || Kind(core - 1) != WordKind.Deictic ? null
            : unit >= TimeUnit.Year && step < 0 ? Found.Reference(first, core + 1, step)
            : Duration(first, core + 1, unit, null);
    }

    private Found? SteppedUnit(int first, int core, int step, bool anaphoric)
    {
        var unit = UnitOf(Word(core));
        if (unit < TimeUnit.Day)
        {
            return Duration(first, core + 1, unit, 1);
        }

        // "the past decade" ends now; "the last decade" is as often the calendar's.
        if (unit >= TimeUnit.Decade && Says(core - 1, "past"))
        {
            return Duration(first, core + 1, unit, 1, -1);
        }

        var from = Granule.Of(unit, anaphoric ? reference.First : anchor);
        var end = core + 1;
        if (unit == TimeUnit.Weekend && step < 0 && from.First > anchor)
        {
            return Found.Date(first, end, from.Shift(-1), -1);
        }

        return unit == TimeUnit.Day
            ? DayOrPart(first, end, from.Shift(step) ?? from)
            : Found.Date(first, end, from.Shift(step), step);
    }

    /// <summary>"the weekend", "the quarter"; after a part also "early in the week".</summary>
    private Found? Bare(int first, int i)
    {
        var word = Word(i);
        if (Says(i, "week") && Says(i + 1, "of") && MonthDay(i + 2) is { Point: { Unit: TimeUnit.Day } inside } day)
        {
            return Found.Date(first, day.End, Granule.Of(TimeUnit.Week, inside.First));
        }

        if (word.Kind == WordKind.Season)
        {
            return Seasonal(first, i, i + 1, null);
        }

        var part = Kind(first) is WordKind.Part or WordKind.Comparative;
        if (word.Kind != WordKind.Unit || IsPlural(word))
        {
            return null;
        }

        var unit = UnitOf(word);
        return unit switch
        {
            TimeUnit.Weekend => Found.Date(first, i + 1, WeekendNear(first, i + 1)),
            TimeUnit.Quarter => Found.Date(first, i + 1, QuarterSpokenOf()),
            TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year when part =>
                Found.Date(first, i + 1, Granule.Of(unit, anchor)),
            TimeUnit.Week or TimeUnit.Month when EndsPhrase(i + 1) =>
                Found.Date(first, i + 1, Granule.Of(unit, anchor)),
            TimeUnit.Year when !Hyphen(i + 1) && Kind(i + 1) is not (WordKind.Number or WordKind.NumberWord) =>
                Duration(first, i + 1, unit, 1),
            _ => null,
        };
    }

    private Granule WeekendNear(int first, int end)
    {
        var own = Granule.Of(TimeUnit.Weekend, anchor);
        return tense.At(first, end) <= 0 && own.First > anchor ? own.Shift(-1) ?? own : own;
    }

    /// <summary>"last summer", "the winter of 1994", "spring 2015".</summary>
    private Found? Seasonal(int first, int i, int end, int? step)
    {
        var season = Word(i).Value;
        if (YearAfter(ref end) is { } year)
        {
            return year < 9999 ? Found.Date(first, end, Granule.OfSeason(year, season)) : null;
        }

        // "the fall of the town", "spring": without a year or a step these are mostly other words.
        if (step is null && (Says(end, "of") || (!Says(i - 1, "the") && !Says(i - 1, "in"))))
        {
            return null;
        }

        var own = Granule.OfSeason(anchor.Year, season);
        var direction = step is null or 0 ? tense.At(first, end) : step.Value;
        var shift = step switch
        {
            0 => 0,
            1 => own.First > anchor ? 0 : 1,
            -1 => own.Last < anchor ? 0 : -1,
            _ when direction > 0 => own.Last < anchor ? 1 : 0,
            _ => own.First > anchor ? -1 : 0,
        };
        return Found.Date(first, end, own.Shift(shift), step ?? 0);
    }

    private Found? Festival(int first, int i, int? step)
    {
        var index = Word(i).Value;
        var end = Says(i + 1, "day") ? i + 2 : i + 1;
        if (YearAfter(ref end) is { } year)
        {
            return Found.Date(first, end, Granule.Of(TimeUnit.Day, Holidays.In(year, index)));
        }

        var direction = step is null or 0 ? tense.At(first, end) : step.Value;
        var here = Holidays.In(anchor.Year, index);
        var distance = here.DayNumber - anchor.DayNumber;
        var shift = direction switch
        {
            > 0 => distance < 0 ? 1 : 0,
            < 0 => distance > 30 || (step < 0 && distance >= 0) ? -1 : 0,
            _ => distance > 183 ? -1 : distance < -183 ? 1 : 0,
        };
        return Found.Date(first, end, Granule.Of(TimeUnit.Day, Holidays.In(anchor.Year + shift, index)));
    }
}
