using Dragoman.Trees;

namespace Dragoman.Times;

/// <summary>Finds the time expressions of a report and resolves them against its day of publication.</summary>
/// <remarks>
/// Types and values follow TIMEX3 (ISO-TimeML, ISO 24617-1). Ambiguous expressions are taken for the past, as news
/// tells what has happened, unless the words around them speak of the future.
/// </remarks>
public static class TimeTagger
{
    // Two days without a common year, month, day, weekday, quarter or decade: what comes out the same against both
    // does not depend on the day of publication.
    private static readonly DateRange AnyDay = new(new DateOnly(1811, 2, 17), new DateOnly(2233, 10, 31));

    /// <summary>Finds the expressions of a text published on a known day.</summary>
    /// <param name="published">
    /// Null when it is not known: then only whole dates are placed, and the rest keeps <c>X</c> in its value.
    /// </param>
    /// <param name="clauses">The clauses of each sentence, when there are: they tell the tense more surely than the words do.</param>
    /// <returns>Left to right, none overlapping.</returns>
    public static IReadOnlyList<TimeExpression> Tag(
        string text, DateOnly? published, IReadOnlyList<Clauses>? clauses = null) =>
        published is { } day ? Tag(text, DateRange.Day(day), clauses) : Tag(text, AnyDay, clauses);

    /// <summary>
    /// Finds the expressions of a text published on some day of a range: what depends on the day keeps <c>X</c> in
    /// its value and stands for all days that it could mean.
    /// </summary>
    /// <param name="published">Years 3 to 9000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches outside those years.</exception>
    public static IReadOnlyList<TimeExpression> Tag(
        string text, DateRange published, IReadOnlyList<Clauses>? clauses = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(published.From.Year, 3, nameof(published));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(published.To.Year, 9000, nameof(published));
        var words = WordScanner.Scan(text);
        var tense = new TenseReader(text, words, clauses);
        var late = TimeGrammar.Read(text, words, published.To, tense);
        var early = published.IsDay ? late : TimeGrammar.Read(text, words, published.From, tense);

        // Both ends may agree by chance: a Tuesday in January of either year. A day between tells.
        var between = published.Days > 7 && published != AnyDay ? TimeGrammar.Read(text, words, Between(published), tense) : late;
        var times = new TimeExpression[late.Count];
        for (int i = 0, j = 0, k = 0; i < times.Length; i++)
        {
            // "29 February last year" may be a day against one anchor only.
            while (j < early.Count && early[j].First < late[i].First)
            {
                j++;
            }

            var other = j < early.Count && early[j].First == late[i].First ? early[j] : late[i];
            while (k < between.Count && between[k].First < late[i].First)
            {
                k++;
            }

            var third = k < between.Count && between[k].First == late[i].First ? between[k] : late[i];
            var span = new Span(words[late[i].First].Start, words[late[i].End - 1].End);
            times[i] = new TimeExpression(
                span, span.In(text), late[i].Type, Common(other.Value, Common(third.Value, late[i].Value)),
                Union(other.Days, late[i].Days, published));
        }

        return times;
    }

    /// <summary>A day of the range, of another month and weekday than both ends where there is one.</summary>
    private static DateOnly Between(DateRange range)
    {
        var middle = range.From.AddDays((range.Days - 1) / 2);
        for (var day = middle; day < range.To && day < middle.AddDays(70); day = day.AddDays(1))
        {
            if (day.DayOfWeek != range.From.DayOfWeek && day.DayOfWeek != range.To.DayOfWeek && (range.Days < 62 || (IsFar(day, range.From) && IsFar(day, range.To))))
            {
                return day;
            }
        }

        return middle;
    }

    // In another month, and its weekdays before as well.
    private static bool IsFar(DateOnly day, DateOnly end) => day.Month != end.Month && day.AddDays(-7).Month != end.Month;

    private static DateRange? Union(DateRange? early, DateRange? late, DateRange published)
    {
        if (early is not { } a || late is not { } b || (published == AnyDay && a != b))
        {
            return null;
        }

        return new DateRange(a.From < b.From ? a.From : b.From, a.To > b.To ? a.To : b.To);
    }

    /// <summary>Keeps what two values share, with <c>X</c> for each character of the parts that differ.</summary>
    private static string Common(string early, string late)
    {
        if (early == late)
        {
            return late;
        }

        if (early.Length != late.Length)
        {
            return "XXXX";
        }

        var mixed = late.ToCharArray();
        for (var start = 0; start < mixed.Length;)
        {
            var end = start;
            while (end < mixed.Length && mixed[end] is not ('-' or 'T' or '/'))
            {
                end++;
            }

            if (!early.AsSpan(start, end - start).SequenceEqual(late.AsSpan(start, end - start)))
            {
                Blur(mixed.AsSpan(start, end - start));
            }

            start = end + 1;
        }

        return new string(mixed);
    }

    // The letter of a week or a quarter stays: 2018-W36 and 2018-W37 give 2018-WXX.
    private static void Blur(Span<char> part)
    {
        var from = part.Length > 1 && part[0] is 'W' or 'Q' or 'H' && char.IsAsciiDigit(part[1]) ? 1 : 0;
        part[from..].Fill('X');
    }
}
