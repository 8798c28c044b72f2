using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Reads the events of a sentence by the rules of the codebook alone.</summary>
internal sealed class RuleReader(PhraseResolver resolver)
{
    /// <summary>The types that PLOVER takes for agreement when they lie ahead.</summary>
    private static readonly HashSet<string> Promised = new(StringComparer.Ordinal) { "CONSULT", "SUPPORT", "COOPERATE", "AID" };

    private readonly MissingSide missing = new(resolver);

    /// <summary>Whether a type is told of an event that a rule reads as another: promised help is agreement.</summary>
    public static bool Fits(Rule rule, string type) => rule.Type == type || (type == "AGREE" && Promised.Contains(rule.Type));

    /// <summary>The status of the agreement that a future event of a type is: a promise of help is made now, a meeting that is set lies ahead; null when it is none.</summary>
    public static string? Promise(string type) => !Promised.Contains(type) ? null : type == "CONSULT" ? "future" : "actual";

    /// <summary>The events of a sentence, in the order of their words.</summary>
    /// <param name="told">The events told before.</param>
    public List<Reading> Read(SentenceView view, IReadOnlyList<EventRecord> told)
    {
        var standing = view.Readings.Standing;
        var readings = standing.Select(match => Read(view, match, told)).ToList();
        readings.RemoveAll(one => one.Status is "future" or "hypothetical" or "negated" && standing.Any(other => IsOnlyMeant(view.Sentence, one.Word, other)));
        return readings;
    }

    /// <summary>The event that a match tells.</summary>
    public Reading Read(SentenceView view, Match match, IReadOnlyList<EventRecord> told)
    {
        var rule = match.Rule;
        var status = StatusFinder.Find(view.Clauses, match.Head, rule.Status);
        var type = rule.Type;
        if (status == "future" && Promise(type) is { } promised)
        {
            (type, status) = ("AGREE", promised);
        }

        var place = ClausePlace.Find(view.Annotation, view.Sentence, view.Clauses, match.Head);
        var (source, target) = missing.Fill(rule.Type, match, view.Clauses, view.Mentions, place?.Place.Country ?? view.Scene, told);
        if (target.Count == 0 && source.Count > 1 && (rule.Symmetric || match.Together))
        {
            (source, target) = ([source[0]], [.. source.Skip(1)]);
        }

        return new Reading(match.Head, type)
        {
            Match = match,
            Mode = type == rule.Type ? rule.ModeIn(view, match.Head) : null,
            Status = status,
            Source = source,
            Target = target,
            Symmetric = rule.Symmetric,
            Why = $"rule {rule.Name} reads it ({match.Pattern.Text})",
            Words = match.Used,
            Chances = new Chances(Math.Min(0.95, 0.6 + (match.Weight / 200.0)), Side(source), Side(target), 0.85, 0.8),
        };
    }

    private static double Side(IReadOnlyList<EventActor> side) => side.Count == 0 ? 0.6 : side.Min(a => a.Actor.Confidence);

    /// <summary>What another event demands, promises, refuses or is for is no event of its own: "agreed *to send*", "met *to discuss*".</summary>
    private static bool IsOnlyMeant(Sentence sentence, int word, Match other)
    {
        if (other.Head == word || other.Rule.Type == "ACCUSE")
        {
            return false;
        }

        for (var i = word; sentence[i].Head is var head and >= 0; i = head)
        {
            if (head == other.Head || other.Used.Contains(head))
            {
                return true;
            }

            if (sentence[i].Relation is "parataxis" or "conj" && sentence[i].Upos == "VERB")
            {
                return false;
            }
        }

        return false;
    }
}
