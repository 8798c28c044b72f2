namespace Dragoman.Events;

/// <summary>How much two candidates for a side say the same of who it is.</summary>
internal enum Kinship
{
    Strangers,

    /// <summary>Of one country: “Israel” and “an Israeli soldier”.</summary>
    Country,

    /// <summary>Of one country and one sector of it: “police” and “the officers”.</summary>
    Sector,

    /// <summary>One and the same.</summary>
    Actor,
}
