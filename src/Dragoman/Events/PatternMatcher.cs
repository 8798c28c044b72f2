using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Tries one pattern on one word of a sentence.</summary>
internal sealed class PatternMatcher(Clauses clauses, LemmaKeys keys, ActorScene scene)
{
    private readonly List<int> used = [];
    private readonly List<int> taken = [];
    private IReadOnlyList<EventActor>? source;
    private IReadOnlyList<EventActor>? target;
    private int filled;
    private bool together;

    /// <summary>What somebody is accused of is an event of its own.</summary>
    private bool keepsInner;

    private Sentence Sentence => clauses.Sentence;

    /// <summary>What kept the last try from matching, in words.</summary>
    public string Missing { get; private set; } = string.Empty;

    public Match? Try(Rule rule, Pattern pattern, int head)
    {
        used.Clear();
        taken.Clear();
        (source, target, filled, Missing) = (null, null, 0, string.Empty);
        keepsInner = rule.Type == "ACCUSE";
        together = false;
        if (!IsHead(pattern, head) || !pattern.Head.Words!.Holds(keys, head, used))
        {
            Missing = "the word is used in another way";
            return null;
        }

        if (!Arcs(pattern.Head, head, -1))
        {
            return null;
        }

        if (source is null && rule.Type is not ("ASSAULT" or "COERCE" or "RETREAT" or "PROTEST" or "ACCUSE") && OfUsed(rule.Type) is { Count: > 0 } owners && !owners.Any(o => target?.Any(t => t.Actor.Same(o.Actor)) ?? false))
        {
            source = owners;
        }

        // Nobody acts on itself: "Iran … its own forces".
        var (from, to) = (source ?? [], target ?? []);
        if (to.Count > 0 && from.Count > 0 && to.All(t => from.Any(f => f.Actor.Same(t.Actor))))
        {
            to = [];
        }

        if (rule.Weak && (from.Count == 0 || (to.Count == 0 && !rule.Symmetric)))
        {
            Missing = "the rule is weak and a side is unknown";
            return null;
        }

        return new Match(rule, pattern, head)
        {
            Source = from,
            Target = to,
            Used = [.. used],
            Together = together,
            // A rule that wants the negation reads "will not meet" better than one that would have it negated.
            Weight = (10 * (pattern.Elements + filled)) + (rule.NeedsNegation ? 1 : 0) + (from.Count > 0 ? 3 : 0) + (to.Count > 0 ? 3 : 0),
        };
    }

    /// <summary>Whose the deed is when nobody is said to do it: "US Marines were deployed", "European sanctions were imposed".</summary>
    private IReadOnlyList<EventActor> OfUsed(string type)
    {
        foreach (var word in used)
        {
            if (Sentence[word].Upos is "NOUN" or "PROPN" && !taken.Contains(word))
            {
                if (type == "MOBILIZE" && scene[word] is { } mention && mention.Actors[0].Country is not null)
                {
                    return [.. mention.Actors.Select(a => new EventActor(a, mention.Text, mention.Span))];
                }

                if (scene.Owners(word, ["by", "from"]) is { Count: > 0 } owners)
                {
                    return owners;
                }
            }
        }

        return [];
    }

    private bool IsHead(Pattern pattern, int head)
    {
        var token = Sentence[head];
        if (pattern.NounLed)
        {
            return token.Upos is "NOUN" or "PROPN" || (token.Xpos == "VBG" && token.Relation is not ("root" or "aux" or "xcomp" or "advcl" or "acl"));
        }

        if (pattern.Head.Predicative)
        {
            var linked = Sentence.Child(head, "cop") >= 0 || Sentence.Child(head, "aux:pass") >= 0 || Sentence.Child(head, "nsubj") >= 0 || Sentence.Child(head, "nsubj:pass") >= 0;
            return (linked || token.Relation is "xcomp" or "conj" or "acl") && token.Upos is "ADJ" or "VERB" or "NOUN" or "ADV" or "PROPN";
        }

        // "Protesters demand elections": a noun for the tagger, a verb by what hangs on it.
        var acts = token.Upos == "NOUN" && Sentence.Child(head, "nsubj") >= 0 && Sentence.Child(head, "cop") < 0 && (Sentence.Child(head, "obj") >= 0 || Sentence.Child(head, "ccomp") >= 0 || Sentence.Child(head, "xcomp") >= 0);
        return acts || token.Upos == "VERB" || (token.Upos == "AUX" && token.Relation is not ("aux" or "cop")) || (token.Xpos.StartsWith("VB", StringComparison.Ordinal) && token.Upos == "NOUN");
    }

    private bool Arcs(PatternNode node, int word, int above)
    {
        var marks = (used.Count, taken.Count, source, target, filled);
        var nouns = new List<int> { word };
        foreach (var arc in node.Arcs)
        {
            if (!Arc(node, arc, word, above, nouns))
            {
                used.RemoveRange(marks.Item1, used.Count - marks.Item1);
                taken.RemoveRange(marks.Item2, taken.Count - marks.Item2);
                (source, target, filled) = (marks.source, marks.target, marks.filled);
                return false;
            }
        }

        return true;
    }

    private bool Arc(PatternNode node, PatternArc arc, int word, int above, List<int> nouns) => arc.Kind switch
    {
        ArcKind.Subject => Subject(node, arc.Fill, word),
        ArcKind.Object => Object(arc.Fill, word, nouns),
        ArcKind.Preposition => Prepositional(arc, word, above, nouns),
        ArcKind.Owner => Owner(node, arc.Fill, word),
        ArcKind.Infinitive => Verbal(arc.Fill, word, nouns, finite: false),
        _ => Verbal(arc.Fill, word, nouns, finite: true),
    };

    private bool Subject(PatternNode node, Fill fill, int word)
    {
        var clause = clauses[word];
        var subject = clause.Subject;
        if (node.Predicative && clause.Passive)
        {
            subject = clause.Object;
        }

        if (fill.IsSlot)
        {
            if (subject >= 0 && Slot(fill, subject, wide: false))
            {
                return true;
            }

            // "posted a message blaming Iran": who made the thing that speaks.
            if (subject >= 0 && Sentence[word].Relation == "acl" && Sentence[subject].Relation is "obj" or "obl" && clauses[Sentence[subject].Head].Subject is var maker and >= 0 && Slot(fill, maker, wide: false))
            {
                return true;
            }

            // Only an active clause must name who acts; "was bombed" leaves the side empty.
            var mayMiss = fill.Optional || (clause.Passive && !node.Predicative && fill.Kind == FillKind.Source);
            return (mayMiss && (subject < 0 || clause.Passive || fill.Optional)) || Fail(subject < 0 ? "nobody does it" : $"'{Sentence[subject].Form}' is no actor");
        }

        return fill.Kind == FillKind.Any || (subject >= 0 && Noun(fill.Node!, subject, word)) || Fail("another subject");
    }

    private bool Object(Fill fill, int word, List<int> nouns)
    {
        var clause = clauses[word];
        foreach (var candidate in (ReadOnlySpan<int>)[clause.Object, clause.Indirect, AfterParticle(word)])
        {
            if (candidate < 0 || taken.Contains(candidate))
            {
                continue;
            }

            if (fill.IsSlot ? Slot(fill, candidate, wide: true) : fill.Kind == FillKind.Any || Noun(fill.Node!, candidate, word))
            {
                nouns.Add(candidate);
                if (fill.Kind == FillKind.Any)
                {
                    taken.Add(candidate);
                }

                return true;
            }
        }

        if (fill.Kind == FillKind.Any)
        {
            return Sentence.Child(word, "ccomp") >= 0 || Sentence.Child(word, "xcomp") >= 0 || Fail("no object");
        }

        return fill.Optional || Fail(clause.Object < 0 ? "no object" : $"'{Sentence[clause.Object].Form}' does not fit as object");
    }

    /// <summary>"brushed off the criticism", read as if "off" were a preposition: what hangs on the verb by its particle, or -1.</summary>
    private int AfterParticle(int verb)
    {
        foreach (var child in Sentence.Children(verb))
        {
            if (Sentence[child].Relation == "obl" && Sentence.Child(child, "case") is var preposition and >= 0 && preposition > verb && used.Contains(preposition))
            {
                return child;
            }
        }

        return -1;
    }

    private bool Prepositional(PatternArc arc, int word, int above, List<int> nouns)
    {
        var (fill, failed) = (arc.Fill, string.Empty);
        foreach (var (preposition, candidate) in Attached(word, above, nouns))
        {
            if (!arc.Prepositions.Contains(preposition) && !arc.Prepositions.Contains(preposition.Split('_')[0]))
            {
                continue;
            }

            if (!taken.Contains(candidate) && (fill.IsSlot ? Slot(fill, candidate, wide: true) : fill.Kind == FillKind.Any || Noun(fill.Node!, candidate, word)))
            {
                nouns.Add(candidate);
                return true;
            }

            failed = Sentence[candidate].Form;
        }

        return fill.Optional || Fail(failed.Length == 0 ? $"nothing with '{string.Join('|', arc.Prepositions)}'" : $"'{failed}' does not fit after '{string.Join('|', arc.Prepositions)}'");
    }

    /// <summary>All phrases with a preposition that may belong to the word: its own, and those of the nouns and the verb around it.</summary>
    private IEnumerable<(string Preposition, int Index)> Attached(int word, int above, List<int> nouns)
    {
        // "28 killed and 39 injured in an attack": what hangs on the last verb belongs to all.
        foreach (var holder in nouns.Append(above).Append(GovernorOf(word)).Concat(Sentence[word].Upos == "VERB" ? VerbConjuncts(word) : []).Where(h => h >= 0).Distinct().ToList())
        {
            foreach (var oblique in clauses[holder].Obliques)
            {
                yield return oblique;
            }

            for (var i = 0; i < Sentence.Children(holder).Length; i++)
            {
                var child = Sentence.Children(holder)[i];
                if (Sentence[child].Relation is "advcl" or "acl" or "ccomp" or "xcomp" && Sentence.Child(child, "mark") is var mark and >= 0)
                {
                    yield return (Sentence[mark].Lemma.ToLowerInvariant(), child);
                }
                else if (Sentence[child].Relation is "nmod" or "obl")
                {
                    yield return (clauses.Phrases[child].Preposition, child);
                    foreach (var deeper in Below(child))
                    {
                        yield return deeper;
                    }
                }
                else if (Sentence[child].Relation == "obj" && !nouns.Contains(child))
                {
                    foreach (var deeper in Below(child))
                    {
                        yield return deeper;
                    }
                }
            }
        }
    }

    /// <summary>Phrases that hang one noun deeper: "a billion dollars in loans *to Jordan*".</summary>
    private IEnumerable<(string Preposition, int Index)> Below(int nominal)
    {
        for (var i = 0; i < Sentence.Children(nominal).Length; i++)
        {
            var child = Sentence.Children(nominal)[i];
            if (Sentence[child].Relation == "nmod" && clauses.Phrases[child].Preposition is { Length: > 0 } preposition)
            {
                yield return (preposition, child);
            }
        }
    }

    /// <summary>The verb that a noun is the object or subject of; a phrase meant for the noun may hang there.</summary>
    private int GovernorOf(int word) =>
        Sentence[word].Upos is "NOUN" && Sentence[word].Relation is "obj" or "nsubj" or "obl" && Sentence[word].Head is var head and >= 0 ? head : -1;

    private bool Owner(PatternNode node, Fill fill, int word)
    {
        // "the killing of X by Y": where "of" has a place of its own in the pattern, it does not name the one who did it.
        var ofTaken = node.Arcs.Exists(arc => arc.Kind == ArcKind.Preposition && arc.Prepositions.Contains("of"));
        string[] prepositions = fill.Kind == FillKind.Target ? node.Words is null ? ["of"] : ["of", "against"] : ofTaken ? ["by", "from"] : ["of", "by", "from", "between", "with"];
        var owners = scene.Owners(word, prepositions);
        if (owners.Count == 0 && Sentence[word].Relation == "obj" && clauses.Words.Has(WordClass.Light, keys.Lemma(Sentence[word].Head)) && fill.Kind != FillKind.Target)
        {
            var subject = clauses[Sentence[word].Head].Subject;
            owners = subject < 0 ? [] : scene.At(subject, wide: false);
        }

        if (owners.Count == 0 && fill.Kind != FillKind.Target && Sentence[word] is { Relation: "obl", Head: >= 0 } && clauses.Phrases[word].Preposition is "during" or "on" or "after" or "following" or "in" or "at" or "before")
        {
            // "During a visit to Ankara, Lavrov said …"
            var subject = clauses[Sentence[word].Head].Subject;
            owners = subject < 0 ? [] : scene.At(subject, wide: false);
        }

        return Accept(fill, owners) || fill.Optional || Fail($"nobody owns '{Sentence[word].Form}'");
    }

    private bool Verbal(Fill fill, int word, List<int> nouns, bool finite)
    {
        foreach (var holder in nouns.Append(GovernorOf(word)).Where(h => h >= 0).Distinct().ToList())
        {
            for (var i = 0; i < Sentence.Children(holder).Length; i++)
            {
                var child = Sentence.Children(holder)[i];
                var fits = finite ? Sentence[child].Relation is "ccomp" or "parataxis" or "acl" or "csubj" : Sentence[child].Relation is "xcomp" or "advcl" or "ccomp" or "acl" && Sentence.Child(child, "nsubj") < 0;
                if (!fits || (!finite && Sentence[child].Xpos is not ("VB" or "VBG" or "VBN" or "NN" or "JJ")))
                {
                    continue;
                }

                foreach (var verb in clauses.Sentence[child].Upos == "VERB" ? VerbConjuncts(child) : [child])
                {
                    var mark = used.Count;
                    if (Verb(fill.Node!, verb, word))
                    {
                        if (finite && keepsInner)
                        {
                            used.RemoveRange(mark, used.Count - mark);
                        }

                        return true;
                    }
                }
            }
        }

        return Fail(finite ? "no such clause" : "no such infinitive");
    }

    private IEnumerable<int> VerbConjuncts(int verb)
    {
        yield return verb;
        for (var i = 0; i < Sentence.Children(verb).Length; i++)
        {
            if (Sentence[Sentence.Children(verb)[i]] is { Deprel: "conj", Upos: "VERB" })
            {
                yield return Sentence.Children(verb)[i];
            }
        }
    }

    private bool Verb(PatternNode node, int word, int above)
    {
        var mark = used.Count;
        if (node.Words is null)
        {
            used.Add(word);
        }
        else if (!node.Words.Holds(keys, word, used))
        {
            return false;
        }

        if (Arcs(node, word, above))
        {
            return true;
        }

        used.RemoveRange(mark, used.Count - mark);
        return false;
    }

    private bool Noun(PatternNode node, int nominal, int above)
    {
        foreach (var word in clauses.Phrases[nominal].Conjuncts)
        {
            var mark = used.Count;
            if ((node.Words is null || node.Words.Holds(keys, word, used)) && Arcs(node, word, above))
            {
                return true;
            }

            used.RemoveRange(mark, used.Count - mark);
        }

        return false;
    }

    private bool Slot(Fill fill, int nominal, bool wide)
    {
        if (!Accept(fill, scene.At(nominal, wide)))
        {
            return false;
        }

        taken.Add(nominal);
        return true;
    }

    private bool Accept(Fill fill, IReadOnlyList<EventActor> actors)
    {
        // Who only reports is no side of what is reported.
        if (fill.Kind != FillKind.Target && actors.All(a => a.Actor.Kind == ActorKind.Outlet))
        {
            return false;
        }

        if (actors.Count == 0 || (fill.Kind == FillKind.Both && actors.Count < 2))
        {
            return false;
        }

        if (fill.Sectors.Length > 0 && !actors.Any(a => a.Actor.Sectors.Any(fill.Sectors.Contains)))
        {
            return false;
        }

        filled += fill.Optional || fill.Kind == FillKind.Both ? 1 : 0;
        together |= fill.Kind == FillKind.Both;
        if (fill.Kind == FillKind.Target)
        {
            target = actors;
        }
        else
        {
            source = actors;
        }

        return true;
    }

    private bool Fail(string reason)
    {
        Missing = reason;
        return false;
    }
}
