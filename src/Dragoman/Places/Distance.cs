namespace Dragoman.Places;

/// <summary>Distances on the globe.</summary>
public static class Distance
{
    /// <summary>The mean radius of the Earth in kilometres (IUGG).</summary>
    private const double EarthRadius = 6371.0088;

    /// <summary>The great-circle distance in kilometres of two points given in degrees (haversine).</summary>
    public static double Kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var (lat1, lat2) = (double.DegreesToRadians(latitude1), double.DegreesToRadians(latitude2));
        var dLat = lat2 - lat1;
        var dLon = double.DegreesToRadians(longitude2 - longitude1);
        var h = Square(Math.Sin(dLat / 2)) + (Math.Cos(lat1) * Math.Cos(lat2) * Square(Math.Sin(dLon / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static double Square(double value) => value * value;
}
