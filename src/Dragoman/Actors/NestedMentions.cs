using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Brings together the mentions of a sentence that name one actor twice: parts of a name, a role and the name beside it.</summary>
internal static class NestedMentions
{
    /// <summary>The mentions in the order of their heads.</summary>
    /// <param name="found">By head; changed.</param>
    public static List<ActorMention> Settle(Clauses clauses, ActorMention?[] found)
    {
        for (var head = 0; head < found.Length; head++)
        {
            if (found[head] is { } mention)
            {
                found[head] = Beside(clauses, mention, found);
            }
        }

        var kept = new List<ActorMention>();
        foreach (var mention in found)
        {
            if (mention is not null && !found.Any(outer => outer is not null && IsPart(clauses, mention, outer)))
            {
                kept.Add(Widest(mention, found));
            }
        }

        return kept;
    }

    /// <summary>With the longest text of those that name the same actor around the same word.</summary>
    private static ActorMention Widest(ActorMention mention, ActorMention?[] found)
    {
        foreach (var other in found)
        {
            if (other is not null && other.Span.Contains(mention.Span) && other.Span.Length > mention.Span.Length && other.Actors.Count == 1 && other.Actors[0].Same(mention.Actors[0]))
            {
                mention = mention with { Span = other.Span, Text = other.Text };
            }
        }

        return mention;
    }

    /// <summary>"the leader of the Badr Organisation, Hadi al-Amiri": the role is the one whose name stands beside it.</summary>
    private static ActorMention Beside(Clauses clauses, ActorMention mention, ActorMention?[] found)
    {
        if (mention.Actors is not [{ Person: null, Kind: ActorKind.Role or ActorKind.Official } role] || clauses.Sentence[mention.Head].Xpos == "NNS")
        {
            return mention;
        }

        foreach (var apposition in clauses.Phrases[mention.Head].Appositions)
        {
            if (found[apposition] is not { Actors: [{ Person: not null } person] } named)
            {
                continue;
            }

            // Of a name that the almanac does not know the role is all that is known.
            var unknown = person.Code.EndsWith("unknown", StringComparison.Ordinal) || person.Office is not null && person.Country is null;
            var actor = unknown ? person with { Code = role.Code, Country = role.Country, Sectors = role.Sectors.Count > 0 ? role.Sectors : person.Sectors, Office = role.Office, Why = $"{person.Name}, {role.Why}" } : person;
            found[apposition] = named with { Actors = [actor] };
            return mention with { Actors = [actor] };
        }

        return mention;
    }

    /// <summary>Whether a mention only repeats part of another.</summary>
    private static bool IsPart(Clauses clauses, ActorMention inner, ActorMention outer)
    {
        if (inner.Head == outer.Head || !outer.Span.Contains(clauses.Sentence[inner.Head].Span) || !IsBelow(clauses.Sentence, inner.Head, outer.Head))
        {
            return false;
        }

        var (part, whole) = (inner.Actors[0], outer.Actors[0]);
        if (part.Same(whole))
        {
            return true;
        }

        // "the chief of staff": what the staff are does not count.
        if (clauses.Sentence[inner.Head].Relation == "nmod" && part is { Kind: ActorKind.Role or ActorKind.Official, Person: null } && whole.Office is not null)
        {
            return true;
        }

        // "rebel" in "rebel forces", "Revolution Guards" in the name of the corps; nations and organisations stay.
        return clauses.Sentence[inner.Head].Relation is "amod" or "compound" or "flat" or "nmod:desc" && part is { Kind: ActorKind.Role or ActorKind.Official, Person: null } or { Kind: ActorKind.Organisation, Confidence: <= 0.5 };
    }

    private static bool IsBelow(Sentence sentence, int word, int top)
    {
        for (var i = sentence[word].Head; i >= 0; i = sentence[i].Head)
        {
            if (i == top)
            {
                return true;
            }
        }

        return false;
    }
}
