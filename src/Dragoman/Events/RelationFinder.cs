using Dragoman.Reports;

namespace Dragoman.Events;

/// <summary>Says what kind of event a sentence tells between two given mentions.</summary>
internal sealed class RelationFinder(Engine engine)
{
    public Relation Find(string text, string source, string target)
    {
        var from = Locate(text, source);
        var to = Locate(text, target);
        var votes = Plover.All.ToDictionary(type => type, _ => 0.01, StringComparer.Ordinal);
        var (best, bestVote) = ("none", 0.0);
        foreach (var record in engine.Code(new Report("relate", text)))
        {
            var vote = record.Confidence * Fit(record, from, to);
            votes[record.Type] += vote;
            if (vote > bestVote)
            {
                (best, bestVote) = (record.Rule, vote);
            }
        }

        var sum = votes.Values.Sum();
        var scores = votes.Where(v => v.Value > 0.01).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).ToDictionary(v => v.Key, v => Math.Round(v.Value / sum, 4), StringComparer.Ordinal);
        return new Relation(scores.Count > 0 ? scores.First().Key : "ACCUSE", scores, best);
    }

    private static Span? Locate(string text, string part) =>
        text.IndexOf(part, StringComparison.Ordinal) is var at and >= 0 ? new Span(at, at + part.Length) : null;

    private static double Fit(EventRecord record, Span? from, Span? to)
    {
        static bool On(IReadOnlyList<EventActor> side, Span? span) => span is { } place && side.Any(a => a.Span.Overlaps(place));
        var straight = (On(record.Source, from) ? 2 : 0) + (On(record.Target, to) ? 2 : 0);
        var turned = record.Symmetric ? (On(record.Source, to) ? 2 : 0) + (On(record.Target, from) ? 2 : 0) : 0;
        return 0.5 + Math.Max(straight, turned);
    }
}
