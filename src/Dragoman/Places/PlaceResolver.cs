namespace Dragoman.Places;

/// <summary>Chooses for every toponym of a text the place that it stands for.</summary>
/// <remarks>
/// Places speak for each other: each round counts how much the text is about each country and division under the
/// last round's choice, and a place in a country spoken of wins over its namesakes.
/// </remarks>
internal sealed class PlaceResolver(Gazetteer gazetteer, List<Toponym> toponyms, OutletHome? home)
{
    private const int Rounds = 3;
    private const double CountryWeight = 3;
    private const double DivisionWeight = 2.5;
    private const double StatedWeight = 8;
    private const double NeighbourWeight = 1.5;

    /// <summary>The share of the home's weight that tells which place is meant but not that one is.</summary>
    private const double StandingHome = 0.75;
    private const double NeighbourKilometres = 100;
    private const int UncountedSeat = 20_000;
    private const int MaximumAnchors = 50;

    private readonly HashSet<int> anchors = [];
    private readonly double[] countries = new double[gazetteer.CountryCount];
    private readonly double[] divisions = new double[gazetteer.Admin1Count];
    private readonly Dictionary<ulong, List<Toponym>> byName = [];
    private readonly int homeCountry = gazetteer.CountryNumberOf(home?.Country);

    public void Resolve()
    {
        foreach (var toponym in toponyms)
        {
            if (!byName.TryGetValue(toponym.Name, out var same))
            {
                byName[toponym.Name] = same = [];
            }

            same.Add(toponym);
        }

        for (var round = 0; round < Rounds; round++)
        {
            // One name stands for one place in a text; the division is told apart by its title.
            foreach (var group in byName.Values)
            {
                Choose(group, division: false);
                Choose(group, division: true);
            }

            Count();
        }
    }

    /// <summary>How likely the toponym is meant as a place at all, on the scale of <see cref="Prior"/>.</summary>
    public double Standing(Toponym toponym)
    {
        var bearer = toponym.Bearers[toponym.Chosen];
        return Prior(bearer) + Nearness(bearer.Place) - (StandingHome * AtHome(bearer.Place)) + toponym.Evidence
            + (toponym.Within >= 0 && States(toponym, bearer.Place) ? 3 : 0);
    }

    // Towns of local news stand close together.
    private bool HasNeighbour(int place)
    {
        var (latitude, longitude) = (gazetteer.LatitudeOf(place), gazetteer.LongitudeOf(place));
        foreach (var anchor in anchors)
        {
            if (anchor != place && Math.Abs(gazetteer.LatitudeOf(anchor) - latitude) < 1 && Distance.Kilometres(
                latitude, longitude, gazetteer.LatitudeOf(anchor), gazetteer.LongitudeOf(anchor)) < NeighbourKilometres)
            {
                return true;
            }
        }

        return false;
    }

    private void Choose(List<Toponym> group, bool division)
    {
        var first = group.Find(toponym => toponym.Division == division);
        if (first is null || first.Adjective)
        {
            return;
        }

        var bearers = first.Bearers;
        var stating = group.Where(toponym => toponym.Within >= 0)
            .DistinctBy(toponym => toponyms[toponym.Within].Name).ToList();
        var (best, top, second) = (0, double.MinValue, double.MinValue);
        for (var b = 0; b < bearers.Count; b++)
        {
            var score = Prior(bearers[b]) + Nearness(bearers[b].Place);
            score -= division && gazetteer.KindNumber(bearers[b].Place) != 1 ? 6 : 0;
            score -= !division && HasSeat(bearers, bearers[b].Place) ? 1.5 : 0;
            score += stating.Exists(toponym => States(toponym, bearers[b].Place)) ? StatedWeight : 0;
            if (score > top)
            {
                (best, top, second) = (b, score, top);
            }
            else if (score > second)
            {
                second = score;
            }
        }

        foreach (var toponym in group)
        {
            // Mentions of one name may differ in which bearers they allow ("Ga." and "GA").
            if (toponym.Division == division && toponym.Bearers.IndexOf(bearers[best]) is var chosen and >= 0)
            {
                toponym.Chosen = chosen;
                toponym.Certainty = second == double.MinValue ? 1 : 1 - Math.Exp(second - top);
            }
        }
    }

    // "Aleppo" alone is the town; "Quebec", far greater than the town of that name, is the province.
    private bool HasSeat(List<Gazetteer.NameEntry> bearers, int division)
    {
        if (gazetteer.KindNumber(division) != 1 || gazetteer.Admin1Number(division) == 0)
        {
            return false;
        }

        foreach (var bearer in bearers)
        {
            if (gazetteer.Rank(bearer.Place) >= 2 && bearer.Use == PlaceNameUse.Main
                && gazetteer.Admin1Number(bearer.Place) == gazetteer.Admin1Number(division)
                && gazetteer.Population(bearer.Place) * 12 > gazetteer.Population(division))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the place that follows after a comma holds this one.</summary>
    private bool States(Toponym toponym, int place)
    {
        foreach (var holder in toponyms[toponym.Within].Bearers)
        {
            var kind = gazetteer.KindNumber(holder.Place);
            if (kind == 0 && gazetteer.KindNumber(place) != 0
                && gazetteer.CountryNumber(holder.Place) == gazetteer.CountryNumber(place))
            {
                return true;
            }

            if (kind == 1 && holder.Place != place && gazetteer.Admin1Number(holder.Place) is var division and > 0
                && division == gazetteer.Admin1Number(place))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How likely a place is to be in the news, from 0 (a hamlet) to about 8 (a great capital).</summary>
    private double Prior(Gazetteer.NameEntry bearer)
    {
        var population = gazetteer.Population(bearer.Place);

        // Of the seat of a district whose people nobody counted.
        population = population == 0 && gazetteer.Rank(bearer.Place) > 0 ? UncountedSeat : population;
        var size = Math.Log10(population + 10);
        var prior = gazetteer.KindNumber(bearer.Place) switch
        {
            0 => 7 + (size * 0.12),
            1 when population == 0 && gazetteer.Admin1Number(bearer.Place) == 0 => 7,
            1 => 3.5 + (size * 0.4),
            3 => 6.5,
            _ => size + (gazetteer.Rank(bearer.Place) switch { 3 => 1, 2 => 0.5, 1 => 0.2, _ => 0 }),
        };
        return prior - (bearer.Use == PlaceNameUse.Other ? population > 500_000 ? 1 : 1.5 : 0);
    }

    private double Nearness(int place)
    {
        var (country, division) = (gazetteer.CountryNumber(place), gazetteer.Admin1Number(place));
        var near = (country > 0 ? CountryWeight * countries[country] : 0)
            + (division > 0 ? DivisionWeight * divisions[division] : 0);
        near += gazetteer.KindNumber(place) is 1 or 2 && HasNeighbour(place) ? NeighbourWeight : 0;
        return near + AtHome(place);
    }

    /// <summary>What a place gains by lying where the outlet has its readers.</summary>
    private double AtHome(int place)
    {
        if (homeCountry == 0 || gazetteer.CountryNumber(place) != homeCountry)
        {
            return 0;
        }

        return home is { Latitude: { } latitude, Longitude: { } longitude } && Distance.Kilometres(
            latitude, longitude, gazetteer.LatitudeOf(place), gazetteer.LongitudeOf(place)) < 150 ? 4 : 1.5;
    }

    private void Count()
    {
        Array.Clear(countries);
        Array.Clear(divisions);
        anchors.Clear();
        var (all, divided) = (2.0, 2.0);
        foreach (var toponym in toponyms)
        {
            var place = toponym.Bearers[toponym.Chosen].Place;
            var weight = toponym.Adjective ? 0.7
                : Standing(toponym) < PlaceTagger.Threshold ? 0
                : 0.3 + toponym.Certainty;
            if (weight > 0.8 && gazetteer.KindNumber(place) == 2 && anchors.Count < MaximumAnchors)
            {
                anchors.Add(place);
            }

            if (gazetteer.CountryNumber(place) is var country and > 0)
            {
                countries[country] += weight;
                all += weight;
            }

            if (gazetteer.Admin1Number(place) is var division and > 0)
            {
                divisions[division] += weight;
                divided += weight;
            }
        }

        Scale(countries, all);
        Scale(divisions, divided);
    }

    private static void Scale(double[] values, double sum)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] /= sum;
        }
    }
}
