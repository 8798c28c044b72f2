namespace Dragoman.Places;

/// <summary>Finds the town that a local paper is named after among the towns of that name.</summary>
/// <remarks>Around the right one lie the other places of which the report speaks.</remarks>
internal static class HomeTown
{
    private const double Around = 120;

    // A host name without a country is of a paper in one of these.
    private static readonly string[] EnglishSpeaking = ["USA", "GBR", "CAN", "AUS", "IRL", "NZL"];

    /// <returns>The home with its point, or as it was when no town fits.</returns>
    public static OutletHome Locate(OutletHome home, Gazetteer gazetteer, List<Toponym> toponyms)
    {
        var countries = (home.Country is { } country ? [country] : EnglishSpeaking).Select(gazetteer.CountryNumberOf).ToList();
        var (best, top) = (-1, double.MinValue);
        foreach (var town in home.Towns)
        {
            var bearers = new List<Gazetteer.NameEntry>();
            var name = PlaceNames.Hash(PlaceNames.Fold(town));
            gazetteer.Find(name, bearers);
            foreach (var (place, use) in bearers)
            {
                if (use != PlaceNameUse.Main || gazetteer.KindNumber(place) != 2 || countries.IndexOf(gazetteer.CountryNumber(place)) is var order && order < 0)
                {
                    continue;
                }

                // The host names the town, and the report may as well.
                var score = Support(place, name, gazetteer, toponyms) + Math.Log10(gazetteer.Population(place) + 10) - (order * 0.5);
                if (score > top)
                {
                    (best, top) = (place, score);
                }
            }
        }

        return best < 0 ? home : home with { Country = gazetteer[best].Country, Latitude = gazetteer.LatitudeOf(best), Longitude = gazetteer.LongitudeOf(best) };
    }

    private static double Support(int town, ulong name, Gazetteer gazetteer, List<Toponym> toponyms)
    {
        var support = 0.0;
        foreach (var toponym in toponyms.Where(t => !t.Adjective).DistinctBy(t => t.Name))
        {
            if (toponym.Name == name)
            {
                support += 1;
                continue;
            }

            // A name that many places bear tells less.
            var near = toponym.Bearers.Exists(b => IsNear(town, b.Place, gazetteer));
            support += near ? 2.0 / (1 + Math.Log2(toponym.Bearers.Count)) : 0;
        }

        return support;
    }

    private static bool IsNear(int town, int place, Gazetteer gazetteer) =>
        gazetteer.KindNumber(place) == 1 && gazetteer.Admin1Number(place) == gazetteer.Admin1Number(town) && gazetteer.Admin1Number(place) > 0
        || (Math.Abs(gazetteer.LatitudeOf(place) - gazetteer.LatitudeOf(town)) < 1.2 && Distance.Kilometres(
            gazetteer.LatitudeOf(place), gazetteer.LongitudeOf(place), gazetteer.LatitudeOf(town), gazetteer.LongitudeOf(town)) < Around);
}
