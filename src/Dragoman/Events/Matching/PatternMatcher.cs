using System.Globalization;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Tries one pattern on one word of a sentence.</summary>
internal sealed class PatternMatcher(Clauses clauses, LemmaKeys keys, ActorScene scene)
{
    private readonly MatchState state = new();
    private readonly DeedOwner owners = new(clauses, keys, scene);
    private readonly HeadlineReading headlines = new(clauses);

    /// <summary>Lists to use again.</summary>
    private readonly Stack<List<int>> spare = [];

    private PatternLead Lead => field ??= new(clauses, headlines);

    private Attachments Attachments => field ??= new(clauses, headlines);

    /// <summary>The verb of a headline that is read as a passive without its auxiliary, or -1.</summary>
    private int bare = -1;

    /// <summary>Put into words only when somebody asks: most tries fail.</summary>
    private (string Reason, int Word, string[] Prepositions) failure = (string.Empty, -1, []);

    /// <summary>What somebody is accused of is an event of its own.</summary>
    private bool keepsInner;

    private Sentence Sentence => clauses.Sentence;

    /// <summary>What kept the last try from matching, in words.</summary>
    public string Missing => string.Format(CultureInfo.InvariantCulture, failure.Reason, failure.Word < 0 ? string.Empty : Sentence[failure.Word].Form, string.Join('|', failure.Prepositions));

    /// <summary>In which ways a word is used that may lead a pattern.</summary>
    public LeadUse Uses(int word) => Lead.Uses(word);

    /// <param name="plain">Whether the word is known to be the leading one of the pattern.</param>
    public Match? Try(Rule rule, Pattern pattern, int head, bool plain)
    {
        keepsInner = rule.Type == "ACCUSE";
        if ((pattern.Use & Lead.Uses(head)) == LeadUse.None)
        {
            Fail("the word is used in another way");
            return null;
        }

        if (!Matches(pattern, head, plain, asPassive: false) && !(!pattern.NounLed && !pattern.Head.Predicative && headlines.IsPassive(head) && Matches(pattern, head, plain, asPassive: true)))
        {
            return null;
        }

        var (source, target) = Sides(rule.Type);
        if (rule.Weak && (source.Count == 0 || (target.Count == 0 && !rule.Symmetric)))
        {
            Fail("the rule is weak and a side is unknown");
            return null;
        }

        return new Match(rule, pattern, head)
        {
            Source = source,
            Target = target,
            Used = [.. state.Used],
            Together = state.Together,
            // A rule that wants the negation reads "will not meet" better than one that would have it negated.
            Weight = (10 * (pattern.Elements + state.Filled)) + (rule.NeedsNegation ? 1 : 0) + (source.Count > 0 ? 3 : 0) + (target.Count > 0 ? 3 : 0),
        };
    }

    /// <param name="asPassive">Read as a passive whose auxiliary the headline leaves out.</param>
    private bool Matches(Pattern pattern, int head, bool plain, bool asPassive)
    {
        state.Clear();
        bare = asPassive ? head : -1;
        Fail(string.Empty);
        if (plain)
        {
            state.Used.Add(head);
            return Arcs(pattern.Head, head, -1);
        }

        if (pattern.Head.Words!.Holds(keys, head, state.Used))
        {
            return Arcs(pattern.Head, head, -1);
        }

        return Fail("the word is used in another way");
    }

    private (IReadOnlyList<EventActor> Source, IReadOnlyList<EventActor> Target) Sides(string type)
    {
        var (source, target) = (state.Source, state.Target ?? []);
        if (source is null && type is not ("ASSAULT" or "COERCE" or "RETREAT" or "PROTEST" or "ACCUSE") && owners.OfUsed(type, state) is { Count: > 0 } found && !found.Any(o => target.Any(t => t.Actor.Same(o.Actor))))
        {
            source = found;
        }

        // Nobody acts on itself: "Iran … its own forces".
        var itself = target.Count > 0 && source is { Count: > 0 } && target.All(t => source.Any(s => s.Actor.Same(t.Actor)));
        return (source ?? [], itself ? [] : target);
    }

    private bool Arcs(PatternNode node, int word, int above)
    {
        var mark = state.Here();
        var nouns = spare.Count > 0 ? spare.Pop() : [];
        nouns.Add(word);
        var fits = true;
        foreach (var arc in node.Arcs)
        {
            if (!Arc(node, arc, word, above, nouns))
            {
                state.GoBack(mark);
                fits = false;
                break;
            }
        }

        nouns.Clear();
        spare.Push(nouns);
        return fits;
    }

    private bool Arc(PatternNode node, PatternArc arc, int word, int above, List<int> nouns) => arc.Kind switch
    {
        ArcKind.Subject => Subject(node, arc.Fill, word),
        ArcKind.Object => Object(arc.Fill, word, nouns),
        ArcKind.Preposition => Prepositional(arc, word, above, nouns),
        ArcKind.Owner => state.Accept(arc.Fill, owners.Of(node, arc.Fill.Kind, word)) || arc.Fill.Optional || Fail("nobody owns '{0}'", word),
        ArcKind.Infinitive => Verbal(arc.Fill, word, nouns, finite: false),
        _ => Verbal(arc.Fill, word, nouns, finite: true),
    };

    private bool Subject(PatternNode node, Fill fill, int word)
    {
        var clause = clauses[word];
        var subject = node.Predicative && clause.Passive ? clause.Object : word == bare ? -1 : clause.Subject >= 0 ? clause.Subject : headlines.SubjectOf(word);
        if (!fill.IsSlot)
        {
            return fill.Kind == FillKind.Any || (subject >= 0 && Noun(fill.Node!, subject, word)) || Fail("another subject");
        }

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
        var mayMiss = fill.Optional || ((clause.Passive || word == bare) && !node.Predicative && fill.Kind == FillKind.Source);
        return (mayMiss && (subject < 0 || clause.Passive || fill.Optional)) || Fail(subject < 0 ? "nobody does it" : "'{0}' is no actor", subject);
    }

    private bool Object(Fill fill, int word, List<int> nouns)
    {
        var clause = clauses[word];
        var called = fill.IsSlot ? -1 : Called(word);
        foreach (var candidate in (ReadOnlySpan<int>)[word == bare ? clause.Subject : clause.Object, clause.Indirect, Attachments.AfterParticle(word, state.Used), called])
        {
            if (candidate >= 0 && Nominal(fill, candidate, word))
            {
                nouns.Add(candidate);
                if (fill.Kind == FillKind.Any)
                {
                    state.Take(candidate);
                }

                return true;
            }
        }

        if (fill.Kind == FillKind.Any)
        {
            return Sentence.Child(word, "ccomp") >= 0 || Sentence.Child(word, "xcomp") >= 0 || Fail("no object");
        }

        return fill.Optional || Fail(clause.Object < 0 ? "no object" : "'{0}' does not fit as object", clause.Object);
    }

    /// <summary>"called the president <i>a friend</i>", "voted <i>no</i>", or -1.</summary>
    private int Called(int word) =>
        Sentence[word].Lemma is "call" or "label" or "brand" or "dub" && Sentence.Child(word, "xcomp") is var named and >= 0 && Sentence[named].Upos is "NOUN" or "PROPN" ? named
            : Sentence.Child(word, "advmod") is var said and >= 0 && Sentence[said].Upos == "INTJ" ? said : -1;

    private bool Prepositional(PatternArc arc, int word, int above, List<int> nouns)
    {
        var (fill, failed) = (arc.Fill, -1);
        foreach (var (preposition, candidate) in Attachments.Phrases(word, above, nouns))
        {
            if (!arc.Prepositions.Contains(preposition) && !(preposition.IndexOf('_') is var at and > 0 && arc.Prepositions.Contains(preposition[..at])))
            {
                continue;
            }

            if (Nominal(fill, candidate, word))
            {
                nouns.Add(candidate);
                return true;
            }

            failed = candidate;
        }

        return fill.Optional || Fail(failed < 0 ? "nothing with '{1}'" : "'{0}' does not fit after '{1}'", failed, arc.Prepositions);
    }

    /// <summary>"came at its request, <i>helping</i> the army": a participle behind a comma is not what was requested.</summary>
    private bool IsApart(int child) => Sentence[child].Xpos == "VBG" && child > 0 && Sentence[child - 1].Form == ",";

    private bool Verbal(Fill fill, int word, List<int> nouns, bool finite)
    {
        var governor = Attachments.GovernorOf(word);
        var holders = governor < 0 || nouns.Contains(governor) ? nouns : [.. nouns, governor];
        foreach (var holder in holders)
        {
            foreach (var child in Sentence.Children(holder))
            {
                var fits = finite ? Sentence[child].Relation is "ccomp" or "parataxis" or "acl" or "csubj" : Sentence[child].Relation is "xcomp" or "advcl" or "ccomp" or "acl" && Sentence.Child(child, "nsubj") < 0;
                if (!fits || (!finite && (Sentence[child].Xpos is not ("VB" or "VBG" or "VBN" or "NN" or "JJ") || (holder != word && IsApart(child)))))
                {
                    continue;
                }

                foreach (var verb in Sentence[child].Upos == "VERB" ? Attachments.VerbConjuncts(child) : [child])
                {
                    var mark = state.Used.Count;
                    if (Verb(fill.Node!, verb, word))
                    {
                        if (finite && keepsInner)
                        {
                            state.ForgetUsed(mark);
                        }

                        return true;
                    }
                }
            }
        }

        return Fail(finite ? "no such clause" : "no such infinitive");
    }

    private bool Verb(PatternNode node, int word, int above)
    {
        var mark = state.Used.Count;
        if (node.Words is null)
        {
            state.Used.Add(word);
        }
        else if (!node.Words.Holds(keys, word, state.Used))
        {
            return false;
        }

        if (Arcs(node, word, above))
        {
            return true;
        }

        state.ForgetUsed(mark);
        return false;
    }

    private bool Nominal(Fill fill, int nominal, int above) =>
        !state.IsTaken(nominal) && (fill.IsSlot ? Slot(fill, nominal, wide: true) : fill.Kind == FillKind.Any || Noun(fill.Node!, nominal, above));

    private bool Noun(PatternNode node, int nominal, int above)
    {
        foreach (var word in clauses.Phrases[nominal].Conjuncts)
        {
            var mark = state.Used.Count;
            if ((node.Words is null || node.Words.Holds(keys, word, state.Used) || IsSum(node.Words, word)) && Arcs(node, word, above))
            {
                return true;
            }

            state.ForgetUsed(mark);
        }

        return false;
    }

    /// <summary>"$300 million": the sign heads the sum, the words of a pattern say how great it is.</summary>
    private bool IsSum(WordSet words, int sign)
    {
        if (Sentence[sign].Upos != "SYM")
        {
            return false;
        }

        foreach (var number in Sentence.Children(sign))
        {
            if (Sentence[number].Deprel == "nummod" && words.Holds(keys, number, state.Used))
            {
                return true;
            }
        }

        return false;
    }

    private bool Slot(Fill fill, int nominal, bool wide)
    {
        if (!state.Accept(fill, scene.At(nominal, wide)))
        {
            return false;
        }

        state.Take(nominal);
        return true;
    }

    /// <param name="reason">With <c>{0}</c> for the word and <c>{1}</c> for the prepositions.</param>
    private bool Fail(string reason, int word = -1, string[]? prepositions = null)
    {
        failure = (reason, word, prepositions ?? []);
        return false;
    }
}
