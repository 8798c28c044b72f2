using Dragoman.Places;

namespace Dragoman.Training.Gazetteer;

/// <summary>A county of the United States, placed by the towns in it.</summary>
internal sealed class County(string name, string state)
{
    private double latitude;
    private double longitude;
    private long population;

    public int Places { get; private set; }

    public void Include(GazetteerRow town)
    {
        Places++;
        latitude += town.Latitude;
        longitude += town.Longitude;
        population += town.Population;
    }

    public GazetteerRow Row(Dictionary<string, string> iso3)
    {
        var title = state == "LA" ? "Parish" : state == "AK" ? "Borough" : "County";
        var row = new GazetteerRow
        {
            Id = 0,
            Name = $"{name} {title}",
            Country = iso3["US"],
            Division = $"US.{state}",
            Kind = 1,
            Latitude = latitude / Places,
            Longitude = longitude / Places,
            Population = population,
        };
        row.Add($"{name} Co.", PlaceNameUse.Other);
        return row;
    }
}
