namespace Dragoman.Places;

/// <summary>Tells the country of a place by its name alone, for phrases without a report around them.</summary>
public sealed class PlaceCountries(Gazetteer gazetteer)
{
    /// <summary>A place must be so many times as populous as its next namesake abroad.</summary>
    private const double Clearly = 4;

    private const long SmallestTown = 10_000;

    /// <summary>Names in other tongues are short and many: only large places are meant by them.</summary>
    private const long SmallestOther = 100_000;

    /// <summary>The country of the place that a name most likely means; null when no place bears it, or several might.</summary>
    public string? Of(string name)
    {
        var (best, second, country) = (0.0, 0.0, (string?)null);
        foreach (var (place, use) in gazetteer.Find(name))
        {
            if (place.Country is null || place.Kind is "water" || use is PlaceNameUse.Adjective or PlaceNameUse.Short)
            {
                continue;
            }

            var size = place.Kind is "region" ? Math.Max(place.Population, 500_000.0) : place.Population;
            if (size < (use == PlaceNameUse.Main ? SmallestTown : SmallestOther))
            {
                continue;
            }

            if (place.Country == country)
            {
                best = Math.Max(best, size);
            }
            else if (size > best)
            {
                (second, best, country) = (best, size, place.Country);
            }
            else
            {
                second = Math.Max(second, size);
            }
        }

        return best >= second * Clearly ? country : null;
    }
}
