using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Finds verbs of saying, and what is said by them.</summary>
internal sealed class VerbCues(CueWords words)
{
    /// <summary>The cue of a verb, or null.</summary>
    public Cue? Find(Clauses clauses, int verb)
    {
        var sentence = clauses.Sentence;
        var uses = Uses(sentence, verb, out var particle);
        if (uses.Length == 0)
        {
            return null;
        }

        var clause = clauses[verb];
        var parts = new Complements(clauses, verb);
        CueWord? chosen = null;
        var content = new List<WordRange>();
        var (hasClause, quotes, preposition) = (false, false, -1);
        foreach (var use in uses)
        {
            quotes |= use.Takes(CueFrames.Quote);
            if (use.Takes(CueFrames.NoOne) && sentence.Child(verb, "nsubj") < 0 && sentence.Child(verb, "expl") < 0 && sentence[verb].Relation is not ("conj" or "acl"))
            {
                continue;
            }

            var before = content.Count;
            Take(clauses, verb, clause, use, parts, particle, content, ref hasClause, ref preposition);
            if (content.Count > before)
            {
                chosen ??= use;
                if (hasClause)
                {
                    break;
                }
            }
        }

        var span = CueSpan.OfVerb(clauses, verb);
        if (particle > span.Last)
        {
            span = span with { Last = particle };
        }

        if (preposition >= 0 && preposition <= span.Last + 2 && preposition > span.Last)
        {
            span = span with { Last = preposition };
        }

        List<WordRange>? spare = null;
        if (chosen is null)
        {
            var inserted = Inserted(clauses, verb, uses);
            spare = inserted is null ? Behind(clauses, verb, uses, parts) : null;
            if (inserted is null && spare is null && !quotes)
            {
                return null;
            }

            content.AddRange(inserted ?? []);
            hasClause = inserted is not null;
            chosen = uses[0];
        }

        content = [.. content.SelectMany(range => range.Without(Saying(sentence, verb, span, range)))];
        var source = chosen.Takes(CueFrames.NoOne) ? -1 : Source(clauses, verb, clause);
        if (Quoting(clauses, verb) is var quoting and >= 0 && clauses[quoting].Passive && verb - quoting <= 3)
        {
            span = span with { First = CueSpan.OfVerb(clauses, quoting).First };
        }

        return new Cue(verb, chosen.Kind, Medium(clauses, span, chosen), source, content.Join(sentence)) { Relative = Relative(sentence, verb, source), HasClause = hasClause, IsTold = chosen.Takes(CueFrames.Told), Quotes = quotes, Spare = spare?.Join(sentence) ?? [] };
    }

    private ReadOnlySpan<CueWord> Uses(Sentence sentence, int verb, out int particle)
    {
        var lemma = sentence[verb].Lemma.ToLowerInvariant();
        particle = sentence.Child(verb, "compound:prt");
        if (lemma == "make" && Clear(sentence, verb) is var clear and > 0)
        {
            particle = clear;
            return words.Verb("make_clear");
        }

        if (particle < 0 && verb + 1 < sentence.Tokens.Count && sentence[verb + 1].Upos is "ADP" or "ADV" && sentence[verb + 1].Form is "out" or "up" or "down" or "off" or "back" or "on" or "in" or "after" or "into" or "forth" or "aside" or "away")
        {
            particle = verb + 1;
            if (words.Verb($"{lemma}_{sentence[particle].Form}") is { Length: > 0 } phrasal)
            {
                return phrasal;
            }

            particle = -1;
        }

        return particle >= 0 ? words.Verb($"{lemma}_{sentence[particle].Lemma.ToLowerInvariant()}") : words.Verb(lemma);
    }

    /// <summary>"made clear", "made it clear": where it stands, or -1.</summary>
    private static int Clear(Sentence sentence, int verb)
    {
        var at = verb + 1 < sentence.Tokens.Count && sentence[verb + 1].Form == "it" ? verb + 2 : verb + 1;
        return at < sentence.Tokens.Count && sentence[at].Form is "clear" or "plain" or "known" ? at : -1;
    }

    /// <summary>Adds the complements that a use takes.</summary>
    private static void Take(Clauses clauses, int verb, Clause clause, CueWord use, Complements parts, int particle, List<WordRange> content, ref bool hasClause, ref int preposition)
    {
        var sentence = clauses.Sentence;
        if (parts.Clause >= 0 && use.Takes(CueFrames.Clause))
        {
            content.Add(parts.Range(parts.Clause));
            hasClause = true;
            if (use.Takes(CueFrames.NoOne))
            {
                return;
            }
        }
        else if (parts.QuotedObject >= 0 && use.Takes(CueFrames.Quote))
        {
            content.Add(parts.Range(parts.QuotedObject));
            hasClause = true;
        }

        if (hasClause)
        {
            return;
        }

        var (thing, takesThing) = (clause.Passive ? -1 : parts.Object, false);

        // "shrugged off the remark": the parser takes the particle for a preposition.
        if (thing < 0 && particle >= 0 && !clause.Passive && parts.Phrases.Find(phrase => phrase.Mark == particle) is { Preposition: not null } governed)
        {
            thing = governed.Word;
        }

        // "called him a liar": the parser takes the name for a second object.
        if (parts.Indirect >= 0 && thing >= 0 && use.Takes(CueFrames.As))
        {
            content.Add(parts.Range(parts.Indirect));
        }
        var surface = clause.Passive ? sentence.Child(verb, "nsubj") : use.Takes(CueFrames.NoOne) ? sentence.Child(verb, "nsubj") : -1;
        if (parts.To >= 0 && use.Takes(CueFrames.To))
        {
            content.Add(parts.Range(parts.To));
            takesThing = use.Takes(CueFrames.Object);
            if (takesThing && thing < 0)
            {
                // "urged Congress to pass it": the parser takes who is urged for a receiver.
                thing = parts.Indirect;
            }

            AddSurface();
        }

        if (parts.Gerund >= 0 && use.Takes(CueFrames.Ing))
        {
            content.Add(parts.Range(parts.Gerund));
            takesThing = true;
            AddSurface();
        }

        if (parts.As >= 0 && use.Takes(CueFrames.As) && (thing >= 0 || surface >= 0 || clause.Object >= 0))
        {
            content.Add(parts.Range(parts.As));
            takesThing = true;
            AddSurface();
        }

        var hasThing = thing >= 0 || clause.Passive;
        if (use.Prepositions.Count > 0 && (hasThing == (use.Takes(CueFrames.Object) || hasThing)))
        {
            foreach (var phrase in parts.Phrases)
            {
                if (use.Prepositions.Contains(phrase.Preposition))
                {
                    if (hasThing)
                    {
                        if (use.Takes(CueFrames.Object))
                        {
                            content.Add(parts.Range(phrase.Word));
                            takesThing = true;
                            AddSurface();
                        }
                    }
                    else
                    {
                        preposition = phrase.Mark;
                        var range = parts.Range(phrase.Word);
                        content.Add(phrase.Mark == range.First ? range with { First = Math.Min(range.Last, range.First + 1) } : range);
                        break;
                    }
                }
            }
        }

        if (use.Takes(CueFrames.Object) && (takesThing || !use.Takes(CueFrames.To)))
        {
            if (thing >= 0)
            {
                takesThing = true;
            }
            else if (clause.Passive)
            {
                AddSurface();
            }
            else if (sentence[verb].Deprel == "acl:relcl" && clause.Object == sentence[verb].Head && clause.Subject >= 0 && clause.Subject != clause.Object && content.Count == 0)
            {
                content.Add(clauses.Phrases[clause.Object].Base);
            }
        }

        if (takesThing && thing >= 0)
        {
            var range = parts.Bare(thing);
            content.Add(range.First <= particle ? new WordRange(Math.Min(range.Last, particle + 1), range.Last) : range);
        }

        void AddSurface()
        {
            if (surface >= 0)
            {
                var range = parts.Range(surface);
                content.Add(range);
                surface = -1;
            }
        }
    }

    /// <summary>"…, Lavrov said": the verb hangs on what is said.</summary>
    private static List<WordRange>? Inserted(Clauses clauses, int verb, ReadOnlySpan<CueWord> uses)
    {
        var sentence = clauses.Sentence;
        var token = sentence[verb];
        if (!IsSpeech(uses))
        {
            return null;
        }

        var (from, to) = sentence.Subtree(verb);
        var saying = new WordRange(from, to);
        var inserted = token.Relation switch
        {
            "parataxis" or "ccomp" => sentence.Child(verb, "nsubj") >= 0,

            // "…, said Lavrov": taken for a second clause, but nothing joins it.
            "conj" => sentence.Child(verb, "nsubj") >= 0 && sentence.Child(verb, "cc") < 0 && from > 0 && sentence[from - 1].Form == ",",

            // "as Lavrov noted", "as reported by IRNA"
            "advcl" => clauses.Mark(verb) == "as" && token.Xpos is not "VBG",
            _ => false,
        };
        if (inserted && token.Head >= 0)
        {
            var (first, last) = sentence.Subtree(token.Head);
            return [.. new WordRange(first, last).Without(saying)];
        }

        return null;
    }

    /// <summary>The rest of the clause, where it has a verb that the tree hangs elsewhere.</summary>
    private static List<WordRange>? Behind(Clauses clauses, int verb, ReadOnlySpan<CueWord> uses, Complements parts)
    {
        var sentence = clauses.Sentence;
        if (!IsSpeech(uses) || sentence[verb].Relation is not ("root" or "conj") || parts.To >= 0 || clauses[verb].Passive)
        {
            return null;
        }

        var (subject, to) = (sentence.Child(verb, "nsubj"), sentence.Subtree(verb).Last);
        return subject >= 0 && subject < verb && HasVerb(sentence, verb + 1, to) ? [new WordRange(verb + 1, to)] : null;
    }

    private static bool HasVerb(Sentence sentence, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (sentence[i].Upos is "VERB" or "AUX" && sentence[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpeech(ReadOnlySpan<CueWord> uses)
    {
        foreach (var use in uses)
        {
            if (use.Takes(CueFrames.Clause) && !use.Takes(CueFrames.NoOne))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of saying with all that stands with them amid what is said: "…, <i>Lavrov said on Monday</i>, …".</summary>
    private static WordRange Saying(Sentence sentence, int verb, WordRange span, WordRange content)
    {
        if (!content.Contains(verb))
        {
            return span;
        }

        var (first, last) = (span.First, span.Last);
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Upos != "PUNCT" && sentence.Subtree(child) is var (from, to) && from > content.First && to < content.Last)
            {
                (first, last) = (Math.Min(first, from), Math.Max(last, to));
            }
        }

        return new WordRange(first, last);
    }

    /// <summary>"<i>issued a statement saying</i>": who issues it says it.</summary>
    public static Cue Issued(Clauses clauses, Cue cue)
    {
        var sentence = clauses.Sentence;
        var token = sentence[cue.Word];
        if (token is not { Relation: "acl", Xpos: "VBG", Head: > 0 } || sentence[token.Head] is not { Relation: "obj", Head: >= 0 } noun || !(clauses.Is(WordClass.Medium, token.Head) || clauses.Is(WordClass.Carrying, noun.Head)) || noun.Head > token.Head || cue.Word - noun.Head > 8)
        {
            return cue;
        }

        return cue with { Words = cue.Words with { First = CueSpan.OfVerb(clauses, noun.Head).First }, Source = clauses[noun.Head].Subject, Relative = -1 };
    }

    /// <summary>"said in a statement"</summary>
    private static WordRange Medium(Clauses clauses, WordRange span, CueWord use)
    {
        var sentence = clauses.Sentence;
        if (use.Kind != StatementKind.Speech || span.Last + 2 >= sentence.Tokens.Count || sentence[span.Last + 1] is not { Upos: "ADP", Relation: "case", Head: var noun } || !clauses.Is(WordClass.Medium, noun))
        {
            return span;
        }

        var (first, last) = sentence.Subtree(noun);
        return first == span.Last + 1 && last - first <= 5 ? span with { Last = noun } : span;
    }

    /// <summary>The relative pronoun that is the verb's subject and stands for the source, or -1.</summary>
    private static int Relative(Sentence sentence, int verb, int source) =>
        sentence[verb].Deprel == "acl:relcl" && source == sentence[verb].Head && sentence.Child(verb, "nsubj") is var pronoun and >= 0 && pronoun != source ? pronoun : -1;

    /// <summary>"was <i>quoted</i> as saying", "IRNA <i>quoted</i> Hatami as saying": who is quoted says it. Or -1.</summary>
    public static int Quoting(Clauses clauses, int verb)
    {
        var sentence = clauses.Sentence;
        if (clauses.Mark(verb) != "as")
        {
            return -1;
        }

        var above = sentence[verb].Head;
        above = above >= 0 && sentence[above].Relation is "obj" or "nsubj" ? sentence[above].Head : above;
        return above >= 0 && clauses.Is(WordClass.Quoting, above) && Math.Max(clauses[above].Object, clauses[above].Indirect) >= 0 ? above : -1;
    }

    private static int Source(Clauses clauses, int verb, Clause clause)
    {
        var sentence = clauses.Sentence;

        // "held a rally, blasting his rivals": the tree hangs the participle on the noun before it.
        if (sentence[verb] is { Deprel: "acl", Xpos: "VBG", Head: > 0 } && verb > 0 && sentence[verb - 1].Form == "," && clauses[clauses.Governor(sentence[verb].Head)].Subject is var doer and >= 0 && doer != sentence[verb].Head)
        {
            return doer;
        }

        if (Quoting(clauses, verb) is var quoting and >= 0)
        {
            return clauses[quoting].Object >= 0 ? clauses[quoting].Object : clauses[quoting].Indirect;
        }

        if (clause.Subject >= 0 || !clause.Passive)
        {
            return clause.Subject;
        }

        return clauses.Is(WordClass.Quoting, verb) ? clause.Object : -1;
    }
}
