namespace Dragoman.Events;

/// <summary>What speaks for somebody being the target of an event whose source is known: how the two stand to each other.</summary>
internal static class PairFeatures
{
    private const int LongestPath = 4;
    private const string Nobody = "nobody";

    /// <summary>The features of a pair of candidates by number; the number behind the last is nobody.</summary>
    /// <param name="type">Every feature is given once more with the event's type; null gives it without, for training, which adds the types itself.</param>
    public static void Add(SentenceView view, int source, int target, string? type, FeatureList features)
    {
        var pair = new Pair(type, features);
        var (from, to) = (At(view, source), At(view, target));
        var (doing, done) = (from?.Kind ?? Nobody, to?.Kind ?? Nobody);
        pair.Add("2k", doing, done);
        if (from is null || to is null)
        {
            return;
        }

        var bond = Bond(view, source, target, from, to);
        pair.Add("2b", bond);
        pair.Add("2b", bond, done);
        pair.Add("2b", bond, doing, done);
        if (from.Head < 0 || to.Head < 0)
        {
            pair.Add("2o", from.Head < 0 ? "-" : "here", to.Head < 0 ? "-" : "here");
            return;
        }

        var order = from.Head < to.Head ? "before" : "after";
        pair.Add("2o", order);
        pair.Add("2o", order, bond);
        pair.Add("2o", order, bond, Between(view, from.Head, to.Head));
        pair.Add("2p", from.Span.Contains(to.Span) ? "around" : to.Span.Contains(from.Span) ? "inside" : "apart", bond);
        var (path, steps) = view.Path(source, target);
        pair.Add("2t", steps <= LongestPath ? path : "far");
    }

    private static SideCandidate? At(SentenceView view, int number) => number < view.Candidates.Count ? view.Candidates[number] : null;

    /// <summary>How near two actors are: the same word, the same actor, one country, unknown, or strangers.</summary>
    private static string Bond(SentenceView view, int source, int target, SideCandidate from, SideCandidate to) =>
        source == target ? "self" : view.AreSame(source, target) ? "actor"
            : from.Actor.Country is null || to.Actor.Country is null ? "unknown" : from.Actor.Country == to.Actor.Country ? "land" : "other";

    /// <summary>How many other mentions stand between two.</summary>
    private static string Between(SentenceView view, int from, int to)
    {
        var count = 0;
        foreach (var candidate in view.Candidates)
        {
            count += candidate is { Mention: not null, IsBefore: false } && candidate.Head > Math.Min(from, to) && candidate.Head < Math.Max(from, to) ? 1 : 0;
        }

        return count switch { 0 => "0", 1 => "1", _ => "2" };
    }

    private readonly ref struct Pair(string? type, FeatureList features)
    {
        public void Add(string template, string value)
        {
            features.Add(template, value);
            if (type is not null)
            {
                features.Add(template, value, type);
            }
        }

        public void Add(string template, string first, string second)
        {
            features.Add(template, first, second);
            if (type is not null)
            {
                features.Add(template, first, second, type);
            }
        }

        public void Add(string template, string first, string second, string third)
        {
            features.Add(template, first, second, third);
            if (type is not null)
            {
                features.Add(template, first, second, third, type);
            }
        }
    }
}
