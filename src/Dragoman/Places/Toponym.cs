namespace Dragoman.Places;

/// <summary>A stretch of text that bears the name of at least one place.</summary>
internal sealed class Toponym
{
    public required Span Span { get; init; }

    /// <summary>The hash of the folded name: equal for mentions of the same name.</summary>
    public required ulong Name { get; init; }

    /// <summary>The places of that name.</summary>
    public required List<Gazetteer.NameEntry> Bearers { get; init; }

    /// <summary>What the words around it add to (or take from) its being a place.</summary>
    public double Evidence { get; set; }

    /// <summary>It is an adjective: it tells the country and is no toponym itself.</summary>
    public bool Adjective { get; init; }

    /// <summary>The next toponym in "Tripoli, Lebanon", the adjective in "the Lebanese city of Tripoli": where this one lies; -1 for none.</summary>
    public int Within { get; set; } = -1;

    /// <summary>"Aleppo Governorate": the division is meant and not its seat.</summary>
    public bool Division { get; init; }

    /// <summary>The index in <see cref="Bearers"/> of the place it is taken for.</summary>
    public int Chosen { get; set; }

    /// <summary>How far the chosen bearer stands above the next, 0 to 1.</summary>
    public double Certainty { get; set; }
}
