namespace Dragoman.Trees;

/// <summary>What the determiner of a noun phrase says of it.</summary>
public enum Definiteness
{
    /// <summary>No determiner: "troops", "Iran".</summary>
    None,

    /// <summary>"the troops", "those troops".</summary>
    Definite,

    /// <summary>"a soldier", "some troops".</summary>
    Indefinite,

    /// <summary>"its troops", "Iran's troops".</summary>
    Possessive,

    /// <summary>"all troops", "both sides".</summary>
    Universal,

    /// <summary>"no troops", "nobody", "neither side".</summary>
    Negative,
}
