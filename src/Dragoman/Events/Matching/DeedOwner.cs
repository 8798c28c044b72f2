using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Finds whose a deed is that a noun names.</summary>
internal sealed class DeedOwner(Clauses clauses, LemmaKeys keys, ActorScene scene)
{
    private static readonly HashSet<string> Meanwhile = new(StringComparer.Ordinal)
    {
        "during", "on", "after", "following", "in", "at", "before", "ahead_of", "prior_to", "as_part_of",
    };

    /// <summary>What a deed has: "the <i>end</i> of a visit".</summary>
    private static readonly HashSet<string> Stages = new(StringComparer.Ordinal)
    {
        "sideline", "margin", "beginning", "start", "end", "close", "conclusion", "course", "round", "eve",
    };

    private Sentence Sentence => clauses.Sentence;

    /// <summary>Who owns the noun that a pattern has found for a word.</summary>
    /// <param name="node">The word of the pattern, with what else hangs on it.</param>
    public IReadOnlyList<EventActor> Of(PatternNode node, FillKind slot, int noun)
    {
        if (slot == FillKind.Target)
        {
            return scene.Owners(noun, node.Words is null ? ["of"] : ["of", "against"]);
        }

        // "the killing of X by Y": where "of" has a place of its own in the pattern, it does not name the one who did it.
        var ofTaken = node.Arcs.Exists(arc => arc.Kind == ArcKind.Preposition && arc.Prepositions.Contains("of"));
        var owners = scene.Owners(noun, ofTaken ? ["by", "from"] : ["of", "by", "from", "between", "with"], pairs: slot == FillKind.Both);
        return owners.Count == 0 && Doer(noun) is var doer and >= 0 ? scene.At(doer, wide: false) : owners;
    }

    /// <summary>Whose the deed is when nobody is said to do it: "US Marines were deployed", "European sanctions were imposed".</summary>
    public IReadOnlyList<EventActor> OfUsed(string type, MatchState state)
    {
        foreach (var word in state.Used)
        {
            if (Sentence[word].Upos is "NOUN" or "PROPN" && !state.IsTaken(word))
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

    /// <summary>The subject of the verb around a noun, when it is who does what the noun names; or -1.</summary>
    private int Doer(int noun)
    {
        var token = Sentence[noun];
        if (token.Relation == "obj" && clauses.Words.Has(WordClass.Light, keys.Lemma(token.Head)))
        {
            return clauses[token.Head].Subject;
        }

        var outer = Outer(noun);
        if (Sentence[outer] is { Relation: "obl", Head: >= 0 and var verb } && Meanwhile.Contains(clauses.Phrases[outer].Preposition))
        {
            // "During a visit to Ankara, Lavrov said …"
            return clauses[verb].Subject;
        }

        return -1;
    }

    /// <summary>"on the sidelines of a meeting", "at the end of talks": the noun that places the deed, or the deed itself.</summary>
    private int Outer(int noun)
    {
        var token = Sentence[noun];
        return token is { Relation: "nmod", Head: >= 0 } && clauses.Phrases[noun].Preposition == "of" && Stages.Contains(keys.Lemma(token.Head)) ? token.Head : noun;
    }
}
