using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>What speaks for a candidate being source or target of an event of a given type.</summary>
internal static class RoleFeatures
{
    /// <summary>Over a longer stretch single words say little.</summary>
    private const int MostBetween = 9;

    /// <summary>The features of a candidate.</summary>
    public static void Add(SentenceView view, int word, string type, Match? reading, int number, FeatureList features)
    {
        var candidate = view.Candidates[number];
        features.Add("k", candidate.Kind);
        features.Add("kt", candidate.Kind, type);
        Rule(candidate, type, reading, features);
        Guess(view, candidate, type, reading, features);
        features.Add("country", candidate.Actor.Country is null ? "none" : candidate.Actor.Country == view.Scene ? "scene" : "other", type);
        if (candidate.IsUnnamed)
        {
            features.Add("unnamed", candidate.Kind, view.Keys.Lemma(word));
            features.Add("unnamed", type, candidate.Actor.Country == view.Scene ? "scene" : "place", candidate.Kind);
            features.Add("unnamed", type, candidate.Kind, view.Countries switch { 0 => "0", 1 => "1", _ => "2" });
            return;
        }

        if (candidate.IsBefore)
        {
            Before(view, word, type, candidate, features);
            return;
        }

        Place(view, word, type, candidate, features);
        Kin(view, word, type, candidate, features);
        Order(view, word, type, candidate, number, features);
    }

    /// <summary>What part somebody who is not named in the sentence had in the one before.</summary>
    private static void Before(SentenceView view, int word, string type, SideCandidate candidate, FeatureList features)
    {
        features.Add("back");
        features.Add("back", type);
        features.Add("back", candidate.Kind, type);
        features.Add("back-l", view.Keys.Lemma(word));
        features.Add("back-n", type, view.Countries switch { 0 => "0", 1 => "1", _ => "2" });
        foreach (var match in view.StandingBefore)
        {
            var part = On(match.Source, candidate) ? "source" : On(match.Target, candidate) ? "target" : null;
            if (part is not null)
            {
                features.Add("back-part", part, type);
                features.Add("back-part", part, match.Rule.Type, type);
            }
        }
    }

    /// <summary>The features of nobody.</summary>
    public static void AddNobody(SentenceView view, int word, string type, Match? reading, FeatureList features)
    {
        var clause = view.Clauses[word];
        var token = view.Sentence[word];
        features.Add("nobody");
        features.Add("nobody", type);
        features.Add("nobody", type, token.Upos);
        features.Add("nobody", type, clause.Passive ? "passive" : "active", view.KindAt(clause.Subject));
        features.Add("nobody-to", type, clause.Passive ? "passive" : "active", view.KindAt(clause.Object));
        features.Add("nobody-l", view.Keys.Lemma(word));
        features.Add("nobody-d", type, token.Relation);
        features.Add("nobody-n", type, view.Countries switch { 0 => "0", 1 => "1", 2 => "2", _ => "3" });
        if (reading is not null)
        {
            features.Add("nobody-r", reading.Source.Count > 0 ? "s" : "-", reading.Target.Count > 0 ? "t" : "-");
            features.Add("nobody-rt", type, reading.Source.Count > 0 ? "s" : "-", reading.Target.Count > 0 ? "t" : "-");
            features.Add("nobody-rule", reading.Rule.Name);
            var (source, target) = view.Filled(reading);
            features.Add("nobody-f", type, source.Count > 0 ? "s" : "-", target.Count > 0 ? "t" : "-");
        }
        else
        {
            features.Add("nobody-r", "norule");
        }
    }

    private static void Rule(SideCandidate candidate, string type, Match? reading, FeatureList features)
    {
        if (reading is null)
        {
            features.Add("norule");
            return;
        }

        var source = On(reading.Source, candidate);
        var target = On(reading.Target, candidate);
        var says = source ? "source" : target ? "target" : "neither";
        features.Add("r", says);
        features.Add("rt", says, type);
        features.Add("rr", says, reading.Rule.Name);
        features.Add("rk", says, type, candidate.Kind);
        if (!source)
        {
            features.Add("rs", says, reading.Source.Count > 0 ? "other" : "open");
        }

        if (!target)
        {
            features.Add("rg", says, reading.Target.Count > 0 ? "other" : "open");
        }
    }

    /// <summary>Whom the rest of the sentence suggests where the rule's own words leave a side open.</summary>
    private static void Guess(SentenceView view, SideCandidate candidate, string type, Match? reading, FeatureList features)
    {
        if (reading is null)
        {
            return;
        }

        var (source, target) = view.Filled(reading);
        var says = On(source, candidate) ? "source" : On(target, candidate) ? "target" : "neither";
        features.Add("f", says, type);
        features.Add("fo", says, reading.Source.Count > 0 ? "s" : "-", reading.Target.Count > 0 ? "t" : "-");
        features.Add("fk", says, candidate.Kind);
    }

    private static bool On(IReadOnlyList<EventActor> side, SideCandidate candidate)
    {
        for (var i = 0; i < side.Count; i++)
        {
            if (candidate.IsUnnamed ? side[i].Actor.Code == candidate.Actor.Code : candidate.Mention is null ? side[i].Span.Overlaps(candidate.Span) : side[i].Span == candidate.Span)
            {
                return true;
            }
        }

        return false;
    }

    private static void Place(SentenceView view, int word, string type, SideCandidate candidate, FeatureList features)
    {
        var (path, steps) = TreePath.Between(view.Clauses, word, candidate.Head);
        var token = view.Sentence[word];
        var voice = view.Clauses[word].Passive ? "passive" : "active";
        features.Add("p", path);
        features.Add("pt", path, type);
        features.Add("pv", path, voice, token.Upos);
        features.Add("pl", path, view.Keys.Lemma(word));
        features.Add("pk", path, candidate.Kind);
        features.Add("steps", steps > 6 ? "far" : Digits.Of(steps));
        var head = view.Sentence[candidate.Head];
        var preposition = view.Clauses.Phrases[candidate.Head].Preposition;
        features.Add("d", head.Deprel);
        features.Add("dt", head.Relation, type);
        features.Add("prep", preposition);
        features.Add("prept", preposition, type);
        features.Add("prepl", preposition, view.Keys.Lemma(word));
        features.Add("m", view.Keys.Lemma(candidate.Head));
        features.Add("mt", view.Keys.Lemma(candidate.Head), type);
        features.Add("u", head.Upos, candidate.Mention is null ? "town" : candidate.Mention.IsNamed ? "named" : "short");
        Around(view, word, type, candidate, features);
        Elsewhere(view, word, candidate, features);
        if (head.Head >= 0)
        {
            features.Add("hg", view.Keys.Lemma(head.Head), head.Relation);
            features.Add("hgt", view.Keys.Lemma(head.Head), type);
        }
    }

    /// <summary>The words beside the candidate, in it, and between it and the trigger.</summary>
    private static void Around(SentenceView view, int word, string type, SideCandidate candidate, FeatureList features)
    {
        var phrase = view.Clauses.Phrases[candidate.Head].Base;
        features.Add("left", phrase.First > 0 ? view.Keys.Lemma(phrase.First - 1) : "-", type);
        features.Add("right", phrase.Last + 1 < view.Keys.Count ? view.Keys.Lemma(phrase.Last + 1) : "-", type);
        foreach (var (kind, modifier) in view.Clauses.Phrases[candidate.Head].Modifiers)
        {
            if (kind is ModifierKind.Adjective or ModifierKind.Noun or ModifierKind.Number)
            {
                features.Add("mm", view.Sentence[modifier].Upos == "NUM" ? "9" : view.Keys.Lemma(modifier), type);
            }
        }

        var (from, to) = (Math.Min(word, candidate.Head) + 1, Math.Max(word, candidate.Head));
        if (to - from > MostBetween)
        {
            features.Add("btw-far", candidate.Head < word ? "before" : "after");
            return;
        }

        for (var i = from; i < to; i++)
        {
            if (view.Sentence[i].Upos is "VERB" or "ADP" or "SCONJ" or "CCONJ" or "AUX" or "PUNCT")
            {
                features.Add("btw", view.Keys.Lemma(i) is { Length: > 0 } key ? key : view.Sentence[i].Form, candidate.Head < word ? "before" : "after");
            }
        }
    }

    /// <summary>What part the candidate has in what the rules read elsewhere in the sentence.</summary>
    private static void Elsewhere(SentenceView view, int word, SideCandidate candidate, FeatureList features)
    {
        foreach (var match in view.Readings.Standing)
        {
            if (match.Head != word)
            {
                if (On(match.Source, candidate))
                {
                    features.Add("else-source");
                    features.Add("else-source", match.Rule.Type);
                }

                if (On(match.Target, candidate))
                {
                    features.Add("else-target");
                    features.Add("else-target", match.Rule.Type);
                }
            }
        }
    }

    /// <summary>How the candidate stands to the arguments of the trigger and of the verb above it.</summary>
    private static void Kin(SentenceView view, int word, string type, SideCandidate candidate, FeatureList features)
    {
        var clause = view.Clauses[word];
        Argument(view, "subject", clause.Subject, type, word, candidate, features);
        Argument(view, "object", clause.Object, type, word, candidate, features);
        Argument(view, "indirect", clause.Indirect, type, word, candidate, features);
        var above = view.Sentence[word].Head;
        if (above >= 0)
        {
            var upper = view.Clauses[view.Clauses.Governor(above)];
            Argument(view, "subject^", upper.Subject, type, word, candidate, features);
            Argument(view, "object^", upper.Object, type, word, candidate, features);
        }

        if (clause.Speech is { Speaker: >= 0 } speech && speech.Speaker == candidate.Head)
        {
            features.Add("speaker", type);
        }
    }

    private static void Argument(SentenceView view, string name, int argument, string type, int word, SideCandidate candidate, FeatureList features)
    {
        if (argument < 0)
        {
            return;
        }

        if (argument == candidate.Head || view.Clauses.Phrases[argument].Conjuncts.Contains(candidate.Head))
        {
            features.Add(name);
            features.Add(name, type);
            features.Add(name, view.Keys.Lemma(word));
        }
        else if (view.Sentence.IsUnder(candidate.Head, argument))
        {
            var relation = view.Sentence[candidate.Head].Relation;
            var direct = view.Sentence[candidate.Head].Head == argument ? "in" : "deep";
            features.Add(name, direct, relation);
            features.Add(name, direct, type, view.KindAt(argument));
        }
    }

    private static void Order(SentenceView view, int word, string type, SideCandidate candidate, int number, FeatureList features)
    {
        var side = candidate.Head < word ? "before" : "after";
        var distance = Math.Abs(candidate.Head - word);
        var bucket = distance < 2 ? "1" : distance < 4 ? "3" : distance < 8 ? "7" : distance < 15 ? "14" : "far";
        features.Add("side", side, type);
        features.Add("dist", side, bucket);
        var (between, before) = (0, 0);
        SideCandidate? whole = null;
        for (var i = 0; i < view.Candidates.Count; i++)
        {
            var other = view.Candidates[i];
            if (other.Mention is null || other.IsBefore || i == number)
            {
                continue;
            }

            between += (other.Head > Math.Min(word, candidate.Head) && other.Head < Math.Max(word, candidate.Head)) ? 1 : 0;
            before += other.Head < candidate.Head ? 1 : 0;
            if (other.Span.Contains(candidate.Span) && other.Span != candidate.Span)
            {
                whole = other;
            }
        }

        features.Add("between", side, between > 2 ? "3" : Digits.Of(between));
        features.Add("order", before > 2 ? "3" : Digits.Of(before), side);
        if (whole is not null)
        {
            features.Add("inside", whole.Kind);
            features.Add("inside", candidate.Actor.Country == whole.Actor.Country ? "same" : "other");
        }
    }

    private static class Digits
    {
        private static readonly string[] All = ["0", "1", "2", "3", "4", "5", "6"];

        public static string Of(int value) => All[value];
    }
}
