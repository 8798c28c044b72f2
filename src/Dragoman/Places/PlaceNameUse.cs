namespace Dragoman.Places;

/// <summary>How a name belongs to a place.</summary>
public enum PlaceNameUse
{
    /// <summary>The name by which the place is listed.</summary>
    Main,

    /// <summary>A name of the place in another language or time.</summary>
    Other,

    /// <summary>"Syrian": tells of the country but is no toponym.</summary>
    Adjective,

    /// <summary>"Ky.", "TX": a toponym only after a place and a comma, or with its full stops.</summary>
    Short,
}
