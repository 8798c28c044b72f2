namespace Dragoman.Events;

/// <summary>How a place stands to the word that tells an event.</summary>
internal enum PlaceTie
{
    /// <summary>It says nothing of where the event was: an actor, a topic, a place in another clause.</summary>
    None,

    /// <summary>A phrase of place that hangs on something else in the sentence.</summary>
    Elsewhere,

    /// <summary>A phrase of place that hangs on a word above the event: “In Paris, the minister said that they had <i>met</i>.”</summary>
    Above,

    /// <summary>What a word above the event is done to: “visited Ankara for <i>talks</i>”.</summary>
    ObjectAbove,

    /// <summary>A phrase of place below the event: “<i>killed</i> ten people in a market in Kirkuk”.</summary>
    Below,

    /// <summary>Where the event leads: “<i>sent</i> troops to Mali”.</summary>
    Goal,

    /// <summary>Where the event leads from: “<i>withdrew</i> from Kherson”.</summary>
    Origin,

    /// <summary>What it is done to: “<i>shelled</i> Homs”, “the <i>capture</i> of Mosul”.</summary>
    Object,

    /// <summary>Part of its name: “the Kabul <i>bombing</i>”.</summary>
    Name,

    /// <summary>Where the gathering was at which it was done: “<i>accused</i> Iran at a rally in Denver”.</summary>
    Occasion,

    /// <summary>A phrase of place that hangs on it: “<i>met</i> in Oslo”.</summary>
    Direct,
}
