using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>What speaks for a record being right, type and sides, seen beside what else its report may tell.</summary>
internal static class RecordFeatures
{
    /// <summary>How many numbers stand before the features.</summary>
    public const int Numbers = 10;

    /// <summary>Sentences further away are not looked at.</summary>
    private const int Reach = 2;

    /// <summary>Farther words of the tree than this are merely above or below.</summary>
    private const int Near = 2;

    /// <summary>From this chance on another word tells an event as well, as far as the first look can say.</summary>
    private const double Likely = 0.3;

    /// <summary>From this chance on it does so surely.</summary>
    private const double Sure = 0.55;

    private const double Edge = 0.005;

    /// <summary>The numbers: how likely the word tells an event and each field is right, as the logit; how likely another word tells the same; how much the report tells; how likely the countries of the sides are.</summary>
    /// <param name="numbers"><see cref="Numbers"/> values to be written.</param>
    public static void Write(IReadOnlyList<SentenceOutlook> report, int sentence, Possible possible, Span<float> numbers)
    {
        var chances = possible.Reading.Value.Chances;
        numbers[0] = Logit(possible.Score.Event);
        numbers[1] = Logit(chances.Type);
        numbers[2] = Logit(chances.Source);
        numbers[3] = Logit(chances.Target);
        numbers[4] = Logit(chances.Status);
        var (same, sure) = (0.0, 0);
        for (var i = 0; i < report.Count; i++)
        {
            foreach (var other in report[i].Possibles)
            {
                if (!ReferenceEquals(other, possible))
                {
                    same = i == sentence && other.Type == possible.Type ? Math.Max(same, other.Score.Event) : same;
                    sure += other.Score.Event >= Sure ? 1 : 0;
                }
            }
        }

        numbers[5] = Logit(same);
        numbers[6] = MathF.Log(1 + sure);
        numbers[7] = MathF.Log(report.Count);
        var view = report[sentence].View;
        numbers[8] = Logit(Side(view, possible.Reading.Value.Chosen.Source)?.Actor.HomeChance ?? 1);
        numbers[9] = Logit(Side(view, possible.Reading.Value.Chosen.Target)?.Actor.HomeChance ?? 1);
    }

    public static void Add(IReadOnlyList<SentenceOutlook> report, int sentence, Possible possible, FeatureList features)
    {
        var view = report[sentence].View;
        Trigger(view, possible, features);
        Sides(view, possible, features);
        for (var i = Math.Max(sentence - Reach, 0); i <= Math.Min(sentence + Reach, report.Count - 1); i++)
        {
            foreach (var other in report[i].Possibles)
            {
                if (other.Score.Event < Likely || ReferenceEquals(other, possible))
                {
                    continue;
                }

                if (i == sentence)
                {
                    Beside(view, possible, other, features);
                }
                else
                {
                    Around(i - sentence, possible, other, features);
                }
            }
        }
    }

    private static void Trigger(SentenceView view, Possible possible, FeatureList features)
    {
        var (reading, word) = (possible.Reading.Value, possible.Score.Word);
        var (type, token, lemma) = (reading.Type, view.Sentence[word], view.Keys.Lemma(word));
        features.Add("t", type);
        features.Add("l", lemma);
        features.Add("lt", lemma, type);
        features.Add("d", token.Deprel, type);
        features.Add("u", token.Upos, type);
        features.Add("s", reading.Status, type);
        features.Add("mode", type, reading.Mode ?? "-");
        features.Add("rule", reading.Rule);
        features.Add("whole", possible.Whole ? "y" : "n");
        features.Add("again", Second(possible), type);
        features.Add("countries", view.Countries switch { 0 => "0", 1 => "1", 2 => "2", _ => "3" }, type);
        if (token.Head >= 0)
        {
            features.Add("g", view.Keys.Lemma(token.Head), token.Relation);
            features.Add("gt", view.Keys.Lemma(token.Head), type);
        }

        var clause = view.Clauses[word];
        features.Add("mod", clause.Modality.Kind.ToString(), type);
        features.Add("neg", clause.Negation.Kind.ToString(), type);
        features.Add("voice", clause.Passive ? "passive" : "active", type);
    }

    /// <summary>By its number the type that comes second.</summary>
    private static string Second(Possible possible)
    {
        var second = -1;
        for (var i = 1; i < possible.Score.Types.Length; i++)
        {
            second = i != possible.Score.Best && (second < 0 || possible.Score.Types[i] > possible.Score.Types[second]) ? i : second;
        }

        return possible.Score.Types[second] < 0.05 ? "-" : second.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Sides(SentenceView view, Possible possible, FeatureList features)
    {
        var (reading, word) = (possible.Reading.Value, possible.Score.Word);
        var (source, target) = (Side(view, reading.Chosen.Source), Side(view, reading.Chosen.Target));
        One(view, word, "a", source, reading, possible.Match?.Source, features);
        One(view, word, "z", target, reading, possible.Match?.Target, features);
        var kinds = (source?.Kind ?? "nobody", target?.Kind ?? "nobody");
        features.Add("az", kinds.Item1, kinds.Item2);
        features.Add("azt", kinds.Item1, kinds.Item2, reading.Type);
        var bond = source is null || target is null ? "open" : source.Actor.Country is null || target.Actor.Country is null ? "unknown" : source.Actor.Country == target.Actor.Country ? "land" : "other";
        features.Add("bond", bond, reading.Type);
        features.Add("count", reading.Source.Count > 1 ? "2" : "1", reading.Target.Count > 1 ? "2" : "1");
        if (source is { Head: >= 0 } && target is { Head: >= 0 })
        {
            features.Add("order", Order(source.Head, word, target.Head), reading.Type);
        }
    }

    private static string Order(int source, int word, int target) =>
        source < word ? target < word ? target < source ? "tsw" : "stw" : "swt" : target < word ? "tws" : target < source ? "wts" : "wst";

    private static SideCandidate? Side(SentenceView view, int number) => number < view.Candidates.Count ? view.Candidates[number] : null;

    /// <param name="side"><c>a</c> for the source, <c>z</c> for the target.</param>
    /// <param name="read">Whom the rule has there; null without a rule.</param>
    private static void One(SentenceView view, int word, string side, SideCandidate? candidate, Reading reading, IReadOnlyList<EventActor>? read, FeatureList features)
    {
        var type = reading.Type;
        features.Add("k", side, candidate?.Kind ?? "nobody", type);
        features.Add("kl", side, candidate?.Kind ?? "nobody", view.Keys.Lemma(word));
        var chosen = candidate?.Actors[0].Span;
        features.Add("r", side, read is null ? "norule" : read.Count == 0 ? candidate is null ? "agree" : "filled" : candidate is null ? "emptied" : read.Any(a => a.Span == chosen) ? "agree" : "other", type);
        if (candidate is null)
        {
            return;
        }

        features.Add("home", side, Home(candidate.Actor), candidate.Kind);
        features.Add("scene", side, candidate.Actor.Country is null ? "none" : candidate.Actor.Country == view.Scene ? "scene" : "other", type);
        if (candidate.Head < 0)
        {
            features.Add("where", side, candidate.IsUnnamed ? "unnamed" : "before", type);
            return;
        }

        var (path, steps) = TreePath.Between(view.Clauses, word, candidate.Head);
        features.Add("p", side, path, type);
        features.Add("p", side, path);
        features.Add("steps", side, steps switch { < 2 => "1", < 3 => "2", < 4 => "3", < 6 => "5", _ => "far" }, type);
        features.Add("prep", side, view.Clauses.Phrases[candidate.Head].Preposition, type);
        features.Add("m", side, view.Keys.Lemma(candidate.Head));
        features.Add("mt", side, view.Keys.Lemma(candidate.Head), type);
        features.Add("named", side, candidate.Mention is null ? "town" : candidate.Mention.IsNamed ? "named" : "short", type);
        var clause = view.Clauses[word];
        features.Add("arg", side, candidate.Head == clause.Subject ? "subject" : candidate.Head == clause.Object ? "object" : "-", clause.Subject >= 0 && view.At(clause.Subject) is not null ? "s" : "-", clause.Object >= 0 && view.At(clause.Object) is not null ? "o" : "-");
    }

    /// <summary>Whether an actor's country is said, or how surely it was chosen.</summary>
    private static string Home(Actor actor) => actor.HomeChance is not { } chance ? "said" : chance switch { >= 0.999 => "only", >= 0.9 => "sure", >= 0.6 => "likely", _ => "doubtful" };

    /// <summary>What another word of the sentence tells.</summary>
    private static void Beside(SentenceView view, Possible possible, Possible other, FeatureList features)
    {
        var (type, theirs) = (possible.Type, other.Type);
        var tie = Tie(view, possible.Score.Word, other.Score.Word);
        var like = type == theirs ? "same" : "differ";
        var (a, z) = (Likeness(possible, other, r => r.Source), Likeness(possible, other, r => r.Target));
        var stronger = other.Score.Event > possible.Score.Event ? "more" : "less";
        features.Add("n", tie, theirs, type);
        features.Add("nl", tie, like, stronger);
        features.Add("ns", like, a, z, stronger);
        features.Add("nt", tie, like, a, z);
        if (tie is "up1" or "up2")
        {
            features.Add("nu", theirs, type, view.Sentence[possible.Score.Word].Deprel);
            features.Add("nul", view.Keys.Lemma(other.Score.Word), type);
        }

        if (possible.Reading.Value.Words.Contains(other.Score.Word) || other.Reading.Value.Words.Contains(possible.Score.Word))
        {
            features.Add("shared", like, stronger);
            features.Add("shared", like, a, z, stronger);
        }
    }

    /// <summary>What a sentence near by tells, where it is of the same type.</summary>
    private static void Around(int distance, Possible possible, Possible other, FeatureList features)
    {
        if (possible.Type != other.Type)
        {
            return;
        }

        var (a, z) = (Likeness(possible, other, r => r.Source), Likeness(possible, other, r => r.Target));
        var stronger = other.Score.Event > possible.Score.Event ? "more" : "less";
        var place = distance switch { -2 => "-2", -1 => "-1", 1 => "+1", _ => "+2" };
        features.Add("b", place, a, z, stronger);
        features.Add("bt", place, possible.Type, stronger);
    }

    /// <summary>How one word of a tree stands to another.</summary>
    private static string Tie(SentenceView view, int word, int other)
    {
        if (Steps(view, word, other) is var up and > 0)
        {
            return up > Near ? "up" : up == 1 ? "up1" : "up2";
        }

        if (Steps(view, other, word) is var down and > 0)
        {
            return down > Near ? "down" : down == 1 ? "down1" : "down2";
        }

        return view.Sentence[word].Head == view.Sentence[other].Head ? "beside" : "apart";
    }

    /// <summary>How many steps above a word another stands; 0 where it does not.</summary>
    private static int Steps(SentenceView view, int word, int above)
    {
        var steps = 0;
        for (var i = word; i >= 0; i = view.Sentence[i].Head, steps++)
        {
            if (i == above)
            {
                return steps;
            }
        }

        return 0;
    }

    /// <summary>How a side of one event stands to that of another: empty, the same actor, of the same country, another.</summary>
    private static string Likeness(Possible possible, Possible other, Func<Reading, IReadOnlyList<EventActor>> side)
    {
        var (own, theirs) = (side(possible.Reading.Value), side(other.Reading.Value));
        return own.Count == 0 ? theirs.Count == 0 ? "none" : "open"
            : theirs.Count == 0 ? "theirs-open"
            : own[0].Actor.Same(theirs[0].Actor) ? "same"
            : own[0].Actor.Country is { } country && country == theirs[0].Actor.Country ? "land" : "other";
    }

    private static float Logit(double chance)
    {
        var inside = Math.Clamp(chance, Edge, 1 - Edge);
        return (float)Math.Log(inside / (1 - inside));
    }
}
