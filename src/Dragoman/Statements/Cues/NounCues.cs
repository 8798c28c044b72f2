using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Finds nouns and adjectives of saying, and what is said by them.</summary>
internal sealed class NounCues(CueWords words)
{
    /// <summary>"the claim that", "his criticism of"; or null.</summary>
    public Cue? OfNoun(Clauses clauses, int noun)
    {
        var sentence = clauses.Sentence;
        var uses = words.Noun(sentence[noun].Lemma.ToLowerInvariant());
        if (uses.Length == 0)
        {
            return null;
        }

        var parts = new Complements(clauses, noun);
        var possessor = clauses.Phrases[noun].Possessor;
        foreach (var use in uses)
        {
            if ((use.Takes(CueFrames.Owned) && possessor < 0 && Carrier(clauses, noun) < 0) || Content(clauses, use, parts, out var preposition) is not { } content)
            {
                continue;
            }

            var range = parts.Range(content);
            var (first, last) = (noun, noun);
            if (preposition >= 0 && preposition <= noun + 2)
            {
                last = preposition;
                range = range.First == preposition ? range with { First = Math.Min(range.Last, preposition + 1) } : range;
            }

            var source = possessor >= 0 ? possessor : Agent(clauses, noun, content);
            if (Carrier(clauses, noun) is var verb and >= 0)
            {
                source = clauses[verb].Subject;
                first = CueSpan.OfVerb(clauses, verb).First;
            }
            else if (possessor >= 0 && possessor < noun)
            {
                first = sentence.Child(possessor, "case") is var mark and >= 0 && mark > possessor ? mark : Math.Min(noun, sentence.Subtree(possessor).Last + 1);
            }

            return new Cue(noun, use.Kind, new WordRange(first, last), source, new List<WordRange> { range }.Join(sentence)) { HasClause = content == parts.Clause };
        }

        return null;
    }

    /// <summary>The verb that says little beside its object, "<i>launched</i> an attack on", "<i>repeated</i> the claim that"; or -1.</summary>
    public static int Carrier(Clauses clauses, int noun)
    {
        var token = clauses.Sentence[noun];
        return token is { Relation: "obj", Head: >= 0 } && token.Head < noun && noun - token.Head <= 6 && clauses.Is(WordClass.Carrying, token.Head) ? token.Head : -1;
    }

    /// <summary>"was confident that", "critical of"; or null.</summary>
    public Cue? OfAdjective(Clauses clauses, int adjective)
    {
        var sentence = clauses.Sentence;
        var uses = words.Adjective(sentence[adjective].Lemma.ToLowerInvariant());
        if (uses.Length == 0 || sentence[adjective].Relation is "amod" or "advmod")
        {
            return null;
        }

        var parts = new Complements(clauses, adjective);
        foreach (var use in uses)
        {
            if (Content(clauses, use, parts, out var preposition) is not { } content)
            {
                continue;
            }

            var span = CueSpan.OfVerb(clauses, adjective);
            var range = parts.Range(content);
            if (preposition >= 0 && preposition <= span.Last + 2 && preposition > span.Last)
            {
                span = span with { Last = preposition };
                range = range.First == preposition ? range with { First = Math.Min(range.Last, preposition + 1) } : range;
            }

            var source = use.Takes(CueFrames.NoOne) ? -1 : clauses[adjective].Subject;
            return new Cue(adjective, use.Kind, span, source, new List<WordRange> { range }.Join(sentence)) { HasClause = content == parts.Clause };
        }

        return null;
    }

    private static int? Content(Clauses clauses, CueWord use, Complements parts, out int preposition)
    {
        preposition = -1;
        if (use.Takes(CueFrames.Clause) && parts.Clause >= 0)
        {
            return parts.Clause;
        }

        if (use.Takes(CueFrames.To) && parts.To >= 0)
        {
            return parts.To;
        }

        foreach (var phrase in parts.Phrases)
        {
            if (use.Prepositions.Contains(phrase.Preposition) && clauses.Sentence[phrase.Word].Lemma.Length > 0)
            {
                preposition = phrase.Mark;
                return phrase.Word;
            }
        }

        return null;
    }

    /// <summary>"criticism <i>from rivals</i>", "criticism <i>by rivals</i>".</summary>
    private static int Agent(Clauses clauses, int noun, int content)
    {
        foreach (var child in clauses.Sentence.Children(noun))
        {
            if (child != content && child > noun && clauses.Sentence[child].Relation == "nmod" && clauses.Phrases[child].Preposition is "by" or "from" or "of" or "among")
            {
                return child;
            }
        }

        return -1;
    }
}
