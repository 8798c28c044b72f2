using Dragoman.Actors;

namespace Dragoman.Events;

/// <summary>What a pattern has taken of a sentence so far; a try that fails goes back to where it began.</summary>
internal sealed class MatchState
{
    private readonly List<int> used = [];
    private readonly List<int> taken = [];

    /// <summary>The words that the pattern's own words took, in the order they were found.</summary>
    public List<int> Used => used;

    public IReadOnlyList<EventActor>? Source { get; private set; }

    public IReadOnlyList<EventActor>? Target { get; private set; }

    /// <summary>How many slots are filled that need not be.</summary>
    public int Filled { get; private set; }

    /// <summary>The pattern speaks of joint actors.</summary>
    public bool Together { get; private set; }

    /// <summary>Whether a nominal already stands for a part of the pattern.</summary>
    public bool IsTaken(int nominal) => taken.Contains(nominal);

    public void Take(int nominal) => taken.Add(nominal);

    public void Clear()
    {
        GoBack(new Mark(0, 0, null, null, 0));
        Together = false;
    }

    public Mark Here() => new(used.Count, taken.Count, Source, Target, Filled);

    public void GoBack(Mark mark)
    {
        used.RemoveRange(mark.Used, used.Count - mark.Used);
        taken.RemoveRange(mark.Taken, taken.Count - mark.Taken);
        (Source, Target, Filled) = (mark.Source, mark.Target, mark.Filled);
    }

    /// <summary>Forgets the words used since there were so many.</summary>
    public void ForgetUsed(int count) => used.RemoveRange(count, used.Count - count);

    /// <summary>Puts actors in a slot when they fit it.</summary>
    public bool Accept(Fill fill, IReadOnlyList<EventActor> actors)
    {
        // Who only reports is no side of what is reported.
        if (fill.Kind != FillKind.Target && AreOutlets(actors))
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

        Filled += fill.Optional || fill.Kind == FillKind.Both ? 1 : 0;
        Together |= fill.Kind == FillKind.Both;
        if (fill.Kind == FillKind.Target)
        {
            Target = actors;
        }
        else
        {
            Source = actors;
        }

        return true;
    }

    private static bool AreOutlets(IReadOnlyList<EventActor> actors)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            if (actors[i].Actor.Kind != ActorKind.Outlet)
            {
                return false;
            }
        }

        return true;
    }

    internal readonly record struct Mark(int Used, int Taken, IReadOnlyList<EventActor>? Source, IReadOnlyList<EventActor>? Target, int Filled);
}
