using Dragoman.Actors;

namespace Dragoman.Events;

/// <summary>Whom a side of an event may be.</summary>
/// <param name="Head">The head word of the mention in the sentence; -1 where it does not stand in it.</param>
/// <param name="Lemma">The lemma of that word; empty for people who are not named.</param>
/// <param name="Actors">Whom it stands for.</param>
internal sealed record SideCandidate(int Head, string Lemma, Span Span, IReadOnlyList<EventActor> Actors)
{
    /// <summary>Whether it was named in the sentence before, and not again.</summary>
    public bool IsBefore { get; init; }

    /// <summary>Null for towns, and for people who are not named.</summary>
    public ActorMention? Mention { get; init; }

    /// <summary>Whether no words of the sentence stand for it: the people and the government of a place.</summary>
    public bool IsUnnamed => Mention is null && Head < 0;

    /// <summary>What the ranker knows of the kind: <c>Country/GOV</c>, <c>place/CVL</c>.</summary>
    public required string Kind { get; init; }

    public Actor Actor => Actors[0].Actor;

    public bool SameAs(SideCandidate other) => KinTo(other) == Kinship.Actor;

    /// <summary>How much this one and another say the same; of joint actors the two that are nearest.</summary>
    public Kinship KinTo(SideCandidate other)
    {
        var nearest = Kinship.Strangers;
        for (var i = 0; i < Actors.Count; i++)
        {
            for (var j = 0; j < other.Actors.Count; j++)
            {
                var kin = KinOf(Actors[i].Actor, other.Actors[j].Actor);
                nearest = kin > nearest ? kin : nearest;
            }
        }

        return nearest;
    }

    private static Kinship KinOf(Actor one, Actor other)
    {
        if (one.Same(other))
        {
            return Kinship.Actor;
        }

        if (one.Country is null || one.Country != other.Country)
        {
            return Kinship.Strangers;
        }

        for (var i = 0; i < one.Sectors.Count; i++)
        {
            for (var j = 0; j < other.Sectors.Count; j++)
            {
                if (one.Sectors[i] == other.Sectors[j])
                {
                    return Kinship.Sector;
                }
            }
        }

        return Kinship.Country;
    }
}
