using Dragoman.Trees;

namespace Dragoman.Times;

/// <summary>A time expression where it stands in its sentence.</summary>
/// <param name="Top">The word of it that stands above the others.</param>
/// <param name="Told">As past or as to come.</param>
internal sealed record ToldTime(TimeExpression Time, Clauses Clauses, int First, int Last, int Top, Told Told)
{
    /// <summary>The expressions of a report that stand in a sentence of it.</summary>
    public static List<ToldTime> Read(IReadOnlyList<TimeExpression> times, IReadOnlyList<Clauses> report)
    {
        var told = new List<ToldTime>(times.Count);
        var at = 0;
        foreach (var time in times)
        {
            while (at < report.Count && report[at].Sentence.Span.End <= time.Span.Start)
            {
                at++;
            }

            if (at == report.Count)
            {
                break;
            }

            var sentence = report[at].Sentence;
            var (first, last) = (-1, -1);
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (sentence[i].Span.Overlaps(time.Span))
                {
                    (first, last) = (first < 0 ? i : first, i);
                }
            }

            if (first >= 0)
            {
                told.Add(new ToldTime(time, report[at], first, last, Telling.Top(sentence, first, last), Telling.OfTime(report[at], first, last)));
            }
        }

        return told;
    }

    /// <summary>Whether a preposition stands before it.</summary>
    public bool Follows(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Time.Text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase) || (First > 0 && Clauses.Sentence[First - 1].Form.Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
