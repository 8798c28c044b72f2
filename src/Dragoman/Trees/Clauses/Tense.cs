namespace Dragoman.Trees;

/// <summary>When a clause tells that it is.</summary>
public enum Tense
{
    /// <summary>"bombs", "has bombed", "may bomb".</summary>
    Present,

    /// <summary>"bombed", "had bombed", "was bombing".</summary>
    Past,

    /// <summary>"will bomb", "said it would bomb", "is to bomb".</summary>
    Future,
}

/// <summary>How a clause sees what it tells.</summary>
public enum Aspect
{
    /// <summary>"bombed".</summary>
    Simple,

    /// <summary>"has bombed", "had bombed".</summary>
    Perfect,

    /// <summary>"is bombing".</summary>
    Progressive,

    /// <summary>"has been bombing".</summary>
    PerfectProgressive,
}
