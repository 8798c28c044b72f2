namespace Dragoman.Times;

// Times of day: "10:35 a.m. Friday", "2100 GMT", "noon", "4 o'clock in the morning".
internal sealed partial class TimeGrammar
{
    private Found? Clock(int i)
    {
        var end = i;
        int hour;
        var minute = 0;
        if (Kind(i) == WordKind.ClockWord)
        {
            hour = Word(i).Value;
            end = i + 1;
        }
        else if (!ReadHour(i, out end, out hour, out minute))
        {
            return null;
        }

        end = Says(end, "local") && Says(end + 1, "time") ? end + 2 : Kind(end) == WordKind.Zone ? end + 1 : end;
        var clock = $"T{hour:D2}:{minute:D2}";
        var start = Skip(Sign(end, ',') ? end + 1 : end, "on");
        var day = Weekday(start) ?? (Kind(start) == WordKind.Month ? MonthDay(start) : NamedDay(start, start));
        return day is { Point: { Unit: TimeUnit.Day } point }
            ? Found.Time(i, day.End, point, clock)
            : Found.Time(i, end, Granule.Of(TimeUnit.Day, anchor), clock) with { Floating = true };
    }

    private bool ReadHour(int i, out int end, out int hour, out int minute)
    {
        var word = Word(i);
        (end, hour, minute) = (i + 1, word.Value, 0);
        if (word.Kind is not (WordKind.Number or WordKind.NumberWord) || Sign(i - 1, '$') || Sign(i - 1, ':'))
        {
            return false;
        }

        if (word is { Kind: WordKind.Number, Length: 4 } && Kind(end) == WordKind.Zone)
        {
            (hour, minute) = (word.Value / 100, word.Value % 100);
            return hour < 24 && minute < 60;
        }

        if (hour > 24 || word.Length > 2 && word.Kind == WordKind.Number)
        {
            return false;
        }

        var digital = Sign(end, ':') && !Word(end).Spaced && Word(end + 1) is
        { Kind: WordKind.Number, Length: 2, Value: < 60, Spaced: false };
        if (digital)
        {
            minute = Word(end + 1).Value;
            end += 2;
            if (Sign(end, ':'))
            {
                return false;
            }
        }

        if (HalfOfDay(end) is var (after, noon) && after > end)
        {
            end = after;
            hour = (hour % 12) + (noon ? 12 : 0);
            return true;
        }

        if (Says(end, "o") && (Sign(end + 1, '\'') || Sign(end + 1, '’')) && Says(end + 2, "clock"))
        {
            end += 3;
            hour = InTheEvening(ref end) ? (hour % 12) + 12 : hour;
            return true;
        }

        if (Says(end, "in") && Says(end + 1, "the") && Kind(end + 2) == WordKind.DayPart)
        {
            hour = InTheEvening(ref end) ? (hour % 12) + 12 : hour;
            return true;
        }

        return digital && (Kind(end) == WordKind.Zone || Says(end, "local")
            || Says(i - 1, "at") || Says(i - 1, "around") || Says(i - 1, "until") || Says(i - 1, "about")
            || Says(i - 1, "by"));
    }

    /// <summary>Reads "a.m.", "pm", "P.M": where it ends, and whether it is after noon.</summary>
    private (int End, bool AfterNoon) HalfOfDay(int i)
    {
        if (Says(i, "am") || Says(i, "pm"))
        {
            return (i + 1, Says(i, "pm"));
        }

        var afterNoon = Says(i, "p");
        if ((afterNoon || Says(i, "a")) && Sign(i + 1, '.') && Says(i + 2, "m") && !Word(i + 2).Spaced)
        {
            return (Sign(i + 3, '.') ? i + 4 : i + 3, afterNoon);
        }

        return (i, false);
    }

    private bool InTheEvening(ref int end)
    {
        if (Says(end, "in") && Says(end + 1, "the") && Kind(end + 2) == WordKind.DayPart)
        {
            end += 3;
            return Word(end - 1).Value is 1 or 2;
        }

        return false;
    }
}
