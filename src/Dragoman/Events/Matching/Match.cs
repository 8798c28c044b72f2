namespace Dragoman.Events;

/// <summary>A rule that fired on a word.</summary>
internal sealed record Match(Rule Rule, Pattern Pattern, int Head)
{
    public IReadOnlyList<EventActor> Source { get; init; } = [];

    public IReadOnlyList<EventActor> Target { get; init; } = [];

    /// <summary>The pattern speaks of joint actors, who act on each other.</summary>
    public bool Together { get; init; }

    /// <summary>The words of the sentence that the pattern's own words took.</summary>
    public IReadOnlyList<int> Used { get; init; } = [];

    /// <summary>How specific the match is; the greatest wins.</summary>
    public int Weight { get; init; }
}
