namespace Dragoman.Times;

// Years and their parts: "fiscal 1989", "the early 1990s", "the third quarter", "the end of the year", "year-end".
internal sealed partial class TimeGrammar
{
    private Found? Year(int i)
    {
        var j = Skip(i, "the");
        if (Kind(j) is WordKind.Part or WordKind.Comparative)
        {
            j = Skip(SkipHyphen(j + 1), "in");
        }

        j = Says(j, "post") || Says(j, "pre") ? SkipHyphen(j + 1) : j;
        j = Skip(Skip(j, "the"), "year");
        var fiscal = Says(j, "fiscal");
        j = fiscal ? Skip(j + 1, "year") : j;
        if (Kind(j) == WordKind.Decade)
        {
            return DecadeAt(i, j);
        }

        if (Kind(j) == WordKind.Sign && Word(j).Value is '\'' or '’' or '‘' && Kind(j + 1) == WordKind.Decade)
        {
            return DecadeAt(i, j + 1);
        }

        if (Kind(j) == WordKind.Ordinal && IsOne(SkipHyphen(j + 1), TimeUnit.Century))
        {
            var century = Word(j).Value;
            return century is > 1 and < 99
                ? Found.Date(i, SkipHyphen(j + 1) + 1, Granule.Of(TimeUnit.Century, new DateOnly(century * 100, 1, 1))
                    .Shift(-1), 0)
                : null;
        }

        if (SpelledYear(j, out var end) is { } spelled)
        {
            return Found.Date(i, end, Granule.OfYear(spelled));
        }

        if (Says(j, "two") && Says(j + 1, "thousand") && Says(j - 1, "year"))
        {
            return Found.Date(i, j + 2, Granule.OfYear(2000));
        }

        return IsYear(j) && (fiscal || j > i || IsBareYear(j))
            ? Found.Date(i, j + 1, Granule.OfYear(Word(j).Value))
            : null;
    }

    private Found? DecadeAt(int first, int i)
    {
        var value = Word(i).Value;
        if (value < 100)
        {
            // "the 80s" need their article; the nearest past decade of that name is meant.
            if (first == i && !Sign(i - 1, '\'') && !Sign(i - 1, '’'))
            {
                return null;
            }

            value += value + 1900 > anchor.Year ? 1800 : 1900;
            value += value + 100 <= anchor.Year - 60 ? 100 : 0;
        }

        return value is >= 1000 and < 2200
            ? Found.Date(first, i + 1, Granule.Of(TimeUnit.Decade, new DateOnly(value, 1, 1)))
            : null;
    }

    /// <summary>Whether a number of four digits that stands alone reads as a year.</summary>
    private bool IsBareYear(int i)
    {
        var value = Word(i).Value;
        const string MayPrecede = "(,\"`'.“-–:";
        if (Kind(i - 1) == WordKind.Sign && !MayPrecede.Contains((char)Word(i - 1).Value))
        {
            return false;
        }

        if (Kind(i + 1) == WordKind.Sign && !Word(i + 1).Spaced && Word(i + 1).Value is '/' or '%' or '$' or '#')
        {
            return false;
        }

        if (IsUnit(i + 1) && IsPlural(Word(i + 1)))
        {
            return false;
        }

        var led = Says(i - 1, "in") || Says(i - 1, "since") || Says(i - 1, "of") || Says(i - 1, "for")
            || Sign(i - 1, '(');
        return value is >= 1900 and < 2060
            ? led || !Word(i - 1).Capital || Kind(i - 1) == WordKind.Opener
            : value >= 1400 && led && !Says(i - 1, "of");
    }

    /// <summary>"the third quarter of 1990", "third-quarter", "the last half of 1989", "the year-ago period".</summary>
    private Found? FiscalPeriod(int i)
    {
        var j = Says(i, "the") || Says(i, "its") || Says(i, "a") ? i + 1 : i;
        if (Says(j, "comparable") || Says(j, "corresponding"))
        {
            j++;
        }

        if (YearBefore(i, j) is { } compared)
        {
            return compared;
        }

        int? year = null;
        if (IsYear(j) && (Says(j + 1, "quarter") || Says(j + 1, "period")))
        {
            var own = reference.Unit == TimeUnit.Quarter
                ? Granule.OfQuarter(Word(j).Value, ((reference.First.Month - 1) / 3) + 1)
                : Granule.OfYear(Word(j).Value);
            return Found.Date(i, j + 2, own);
        }

        if (IsYear(j) && Kind(j + 1) == WordKind.Ordinal)
        {
            year = Word(j++).Value;
        }
        else if (Kind(j) == WordKind.Deictic && IsOne(j + 1, TimeUnit.Year) && Says(j + 3, "s"))
        {
            year = anchor.Year + Word(j).Value;
            j += 4;
        }

        j = Says(j, "fiscal") ? SkipHyphen(j + 1) : j;
        var rank = Kind(j) == WordKind.Ordinal ? Word(j).Value : Says(j, "last") || Says(j, "latter") ? 9 : 0;
        var unit = SkipHyphen(j + 1);
        if (rank == 0 || !(IsOne(unit, TimeUnit.Quarter) || IsOne(unit, TimeUnit.Half)))
        {
            return null;
        }

        var half = UnitOf(Word(unit)) == TimeUnit.Half;
        if (rank > 4 && !(half && rank == 9) || (half && rank is > 2 and < 9))
        {
            return null;
        }

        var end = unit + 1;
        year ??= YearAfter(ref end);
        if (half)
        {
            // "the first half" alone is as often of a match.
            return year is { } known
                ? Found.Date(i, end, new Granule(TimeUnit.Half, new DateOnly(known, rank == 1 ? 1 : 7, 1)))
                : null;
        }

        return Found.Date(i, end, year is { } told ? Granule.OfQuarter(told, rank) : QuarterNear(rank, i, end));
    }

    private Found? YearBefore(int first, int i)
    {
        if (!Says(i, "year") || !Hyphen(i + 1) || !(Says(i + 2, "ago") || Says(i + 2, "earlier")))
        {
            return null;
        }

        var end = i + 3;
        var ranked = Kind(end) == WordKind.Ordinal ? end + 1 : end;
        if (Says(ranked, "quarter"))
        {
            var own = ranked > end
                ? Granule.OfQuarter(anchor.Year, Math.Clamp(Word(end).Value, 1, 4))
                : QuarterSpokenOf();
            return Found.Date(first, ranked + 1, own.Shift(-4), -1);
        }

        end = Says(end, "period") ? end + 1 : end;
        return Found.Date(first, end, reference.Unit == TimeUnit.Quarter ? reference.Shift(-4)
            : Granule.Of(TimeUnit.Year, anchor).Shift(-1), -1);
    }

    private Granule QuarterSpokenOf() => reference.Unit == TimeUnit.Quarter ? reference
        : Granule.Of(TimeUnit.Quarter, anchor).Shift(-1) ?? Granule.Of(TimeUnit.Quarter, anchor);

    private Granule QuarterNear(int rank, int first, int end)
    {
        var own = Granule.OfQuarter(anchor.Year, rank);
        return own.First > anchor && tense.At(first, end) < 0 && own.First.DayNumber - anchor.DayNumber > 60
            ? own.Shift(-4) ?? own
            : own.Last.DayNumber < anchor.DayNumber - 200 && tense.At(first, end) > 0 ? own.Shift(4) ?? own
            : own;
    }

    /// <summary>"the end of 1994", "the beginning of October", "year-end".</summary>
    private Found? Edge(int i)
    {
        if (Says(i, "year") && (Says(SkipHyphen(i + 1), "end") || (Says(i + 2, "s") && Says(i + 3, "end"))))
        {
            var after = Says(i + 2, "s") ? i + 4 : SkipHyphen(i + 1) + 1;
            return Found.Date(i, after, Granule.Of(TimeUnit.Year, anchor)) with
            {
                Days = new DateRange(new DateOnly(anchor.Year, 12, 1), new DateOnly(anchor.Year, 12, 31)),
            };
        }

        var j = Skip(i, "the");
        j = Says(j, "very") ? j + 1 : j;
        if ((Kind(j) != WordKind.Edge && !Says(j, "middle")) || !Says(j + 1, "of"))
        {
            return null;
        }

        var inner = j + 2;
        var found = MonthDay(inner) ?? FiscalPeriod(inner) ?? Relative(inner) ?? Year(inner);
        if (found is { Point: not null })
        {
            return found with { First = i };
        }

        var unit = Skip(inner, "the");
        return unit > inner && Word(unit) is { Kind: WordKind.Unit, Value: < TimeLexicon.Plural } word
            && UnitOf(word) >= TimeUnit.Day && (EndsPhrase(unit + 1) || UnitOf(word) is TimeUnit.Year or TimeUnit.Month)
            ? Found.Date(i, unit + 1, Granule.Of(UnitOf(word), anchor))
            : null;
    }

    /// <summary>"now", "the future", "Christmas".</summary>
    private Found? Single(int i)
    {
        var j = Skip(i, "the");
        if (Says(j, "near") && Says(j + 1, "future"))
        {
            return Found.Reference(i, j + 2, 1);
        }

        if ((Says(j, "latest") || Says(j, "current")) && Says(j + 1, "period"))
        {
            return Found.Date(i, j + 2, reference);
        }

        return Kind(j) switch
        {
            WordKind.Reference when j == i || Says(j, "future") => Found.Reference(i, j + 1, Word(j).Value),
            WordKind.Holiday when Word(j).Capital => Festival(i, j, null),
            _ when Says(i, "right") && Says(i + 1, "now") => Found.Reference(i, i + 2, 0),
            _ when Says(i, "these") && Says(i + 1, "days") => Found.Reference(i, i + 2, 0),
            _ when Says(i, "once") && Says(i + 1, "a") && IsUnit(i + 2) =>
                new Found(i + 1, i + 3, "SET", "P" + Amount(UnitOf(Word(i + 2)), 1), null, null),
            _ => null,
        };
    }
}
