namespace Dragoman.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="GeonamesId">The GeoNames id; 0 when the place is not in GeoNames.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null for seas and regions that cross borders.</param>
/// <param name="Kind"><c>country</c>, <c>region</c> (first-order division or a region in the news), <c>city</c>, <c>water</c>.</param>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public sealed record Place(
    int GeonamesId, string Name, string? Country, string? Admin1, string Kind, double Latitude, double Longitude, long Population);

/// <summary>A toponym in a report and the place it was taken for.</summary>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record PlaceMention(Span Span, string Text, Place Place, double Confidence)
{
    /// <summary>
    /// Whether an adjective or a people stands for the place ("Syrian", "Syrians"). It tells of the country, and nothing happens
    /// there for its sake.
    /// </summary>
    public bool IsDemonym { get; init; }
}
