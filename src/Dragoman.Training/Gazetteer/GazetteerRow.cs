using Dragoman.Places;

namespace Dragoman.Training.Gazetteer;

/// <summary>A place while the gazetteer is being made.</summary>
internal sealed class GazetteerRow
{
    private readonly Dictionary<string, PlaceNameUse> names = new(StringComparer.Ordinal);

    public required int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or empty.</summary>
    public required string Country { get; init; }

    /// <summary>The GeoNames code of the division (<c>US.KY</c>), or empty.</summary>
    public string Division { get; init; } = "";

    /// <summary>0 country, 1 region, 2 city, 3 water.</summary>
    public required int Kind { get; init; }

    /// <summary>3 for a capital, 2 for the seat of a first-order division, 1 of a second-order one, else 0.</summary>
    public int Rank { get; init; }

    public double Latitude { get; set; }

    public double Longitude { get; set; }

    public long Population { get; set; }

    /// <summary>
    /// Folded names in order; the listed one is among them only when it does not fold to its letters in lower case.
    /// </summary>
    public IEnumerable<KeyValuePair<string, PlaceNameUse>> Names
    {
        get
        {
            var folded = PlaceNames.Fold(Name);
            var plain = string.Equals(folded, Name, StringComparison.OrdinalIgnoreCase);
            var listed = plain || folded.Length == 0 ? [] : new[] { KeyValuePair.Create(folded, PlaceNameUse.Main) };
            return listed.Concat(names.OrderBy(name => name.Key, StringComparer.Ordinal)).Take(255);
        }
    }

    /// <summary>Makes a name one by which the place is listed, whatever it was.</summary>
    public void AddMain(string name)
    {
        names.Remove(PlaceNames.Fold(name));
        Add(name, PlaceNameUse.Main);
    }

    /// <summary>Adds a name; a name that is there already keeps its first use.</summary>
    public bool Add(string name, PlaceNameUse use)
    {
        var folded = PlaceNames.Fold(name);
        return folded.Length is > 1 and < PlaceNames.MaximumLength && folded != PlaceNames.Fold(Name)
            && names.TryAdd(folded, use);
    }
}
