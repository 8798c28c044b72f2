using System.Collections.Frozen;

namespace Dragoman.Places;

/// <summary>Tells the country of a place by its name alone: for phrases without a report around them, and for places before the head of a phrase ("Chicago teachers").</summary>
public sealed class PlaceCountries(Gazetteer gazetteer)
{
    /// <summary>A place must be so many times as populous as its next namesake abroad.</summary>
    private const double Clearly = 4;

    private const long SmallestTown = 10_000;

    /// <summary>Names in other tongues are short and many: only large places are meant by them.</summary>
    private const long SmallestOther = 100_000;

    private const double SmallestCity = 200_000;

    /// <summary>"Western officials" are of no province that is called Western, "the Maritime Militia" of none that is called Maritime, and those held at Guantanamo are no Cubans.</summary>
    private static readonly FrozenSet<string> Common =
        "North South East West Northern Southern Eastern Western Central Middle Upper Lower Southwest Southeast Northwest Northeast North-East North-West South-East South-West Coast State Bay Maritime Capital Union Liberty Guantanamo Guantánamo".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The country of the place that a name most likely means; null when no place bears it, or several might.</summary>
    public string? Of(string name) => Of(name, SmallestTown, SmallestOther);

    /// <summary>The same for names in running text, where capitalised words may mean many things: regions and cities by their own names alone.</summary>
    public string? OfLarge(string name) => name.Split(' ').All(Common.Contains) ? null : Of(name, SmallestCity, double.PositiveInfinity);

    /// <param name="least">How many people must live in a place of that name.</param>
    /// <param name="leastOther">How many in one that has it as another name.</param>
    private string? Of(string name, double least, double leastOther)
    {
        var (best, second, country) = (0.0, 0.0, (string?)null);
        foreach (var (place, use) in gazetteer.Find(name))
        {
            if (place.Country is null || place.Kind is "water" || use is PlaceNameUse.Adjective or PlaceNameUse.Short)
            {
                continue;
            }

            var size = place.Kind is "region" ? Math.Max(place.Population, 500_000.0) : place.Population;
            if (size < (use == PlaceNameUse.Main ? least : leastOther))
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
