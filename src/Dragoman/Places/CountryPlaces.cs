namespace Dragoman.Places;

/// <summary>The countries of the gazetteer by their codes.</summary>
internal sealed class CountryPlaces
{
    /// <summary>The kind number of countries.</summary>
    private const int CountryKind = 0;

    private readonly Dictionary<string, Place> byCode = new(StringComparer.Ordinal);

    public CountryPlaces(Gazetteer gazetteer)
    {
        for (var i = 0; i < gazetteer.Count; i++)
        {
            if (gazetteer.KindNumber(i) == CountryKind && gazetteer[i] is { Country: { } code } place)
            {
                byCode.TryAdd(code, place);
            }
        }
    }

    /// <param name="code">ISO 3166-1 alpha-3.</param>
    public Place? Of(string code) => byCode.GetValueOrDefault(code);
}
