using Dragoman.Events;
using Dragoman.Trees;

namespace Dragoman.Training.Events;

/// <summary>Finds the word that leads a trigger which a set gives as a string.</summary>
internal static class TriggerAligner
{
    /// <summary>The leading word (-1 when the trigger does not stand in the sentence) and the other words that could lead it.</summary>
    public static (int Word, List<int> Also) Find(SentenceView view, string trigger, string type, Codebook codebook)
    {
        var words = Locate(view, trigger);
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

    private static List<int> Locate(SentenceView view, string trigger)
    {
        var text = view.Annotation.Report.Text;
        var at = text.IndexOf(trigger, view.Sentence.Span.Start, StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && at < view.Sentence.Span.End)
        {
            var span = new Span(at, at + trigger.Length);
            return [.. Enumerable.Range(0, view.Keys.Count).Where(word => span.Overlaps(view.Sentence[word].Span))];
        }

        // "rocket … fired": the words in order, with others between them.
        var (found, from) = (new List<int>(), 0);
        foreach (var part in trigger.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            for (var word = from; word < view.Keys.Count; word++)
            {
                if (view.Sentence[word].Form.Equals(part, StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(word);
                    from = word + 1;
                    break;
                }
            }
        }

        return found;
    }
}
