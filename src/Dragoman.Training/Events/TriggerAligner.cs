using System.Text.RegularExpressions;
using Dragoman.Events;
using Dragoman.Training.Reports;
using Dragoman.Trees;

namespace Dragoman.Training.Events;

/// <summary>Finds the word that leads a trigger that an annotator gives as a string.</summary>
internal static partial class TriggerAligner
{
    /// <summary>The leading word (-1 when the trigger does not stand in the sentence) and the other words that could lead it.</summary>
    public static (int Word, List<int> Also) Find(SentenceView view, AnnotatedEvent known, Codebook codebook)
    {
        var (words, type) = (Locate(view, known), known.Type);
        var able = words.Where(word => TriggerFeatures.IsCandidate(view, word, codebook)).ToList();
        if (able.Count == 0)
        {
            return (-1, words);
        }

        // Where a rule leads with one of them, that is the word.
        var leading = able.FindIndex(word => view.Readings.At(word, type) is { } match && view.Readings.Stands(match));
        leading = leading < 0 ? able.FindIndex(word => view.Readings.At(word, type) is not null) : leading;
        leading = leading < 0 ? able.FindIndex(word => !able.Contains(view.Sentence[word].Head) && !view.Clauses.Is(WordClass.Light, word)) : leading;
        var chosen = able[Math.Max(leading, 0)];
        return (chosen, [.. words.Where(word => word != chosen)]);
    }

    private static List<int> Locate(SentenceView view, AnnotatedEvent known)
    {
        var (text, trigger) = (view.Annotation.Report.Text, known.Trigger);
        var at = text.IndexOf(trigger, Math.Max(view.Sentence.Span.Start, known.Within.Start), StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && at < view.Sentence.Span.End)
        {
            var span = new Span(at, at + trigger.Length);
            return [.. Enumerable.Range(0, view.Keys.Count).Where(word => span.Overlaps(view.Sentence[word].Span))];
        }

        // "rocket … fired": the words in order, with others between them; all must be there, or it is another sentence's trigger.
        var (found, from) = (new List<int>(), 0);
        foreach (var part in Word().Matches(trigger).Select(m => m.Value))
        {
            while (from < view.Keys.Count && !view.Sentence[from].Form.Equals(part, StringComparison.OrdinalIgnoreCase))
            {
                from++;
            }

            if (from == view.Keys.Count)
            {
                return [];
            }

            found.Add(from++);
        }

        return found;
    }

    [GeneratedRegex(@"[\w'’-]+")]
    private static partial Regex Word();
}
