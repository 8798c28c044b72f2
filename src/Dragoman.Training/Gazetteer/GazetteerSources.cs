namespace Dragoman.Training.Gazetteer;

/// <summary>The files that the gazetteer is made from.</summary>
/// <param name="Cities">GeoNames <c>cities500.txt</c>.</param>
/// <param name="Countries">GeoNames <c>countryInfo.txt</c>.</param>
/// <param name="Divisions">GeoNames <c>admin1CodesASCII.txt</c>.</param>
/// <param name="Nationalities">A table with the columns <c>iso3</c> and <c>adjective</c>, from the World Factbook.</param>
/// <param name="Counties">The TopoJSON file <c>counties-10m.json</c> of us-atlas: FIPS codes and names.</param>
/// <param name="Regions"><c>regions.tsv</c>: seas and regions in the news.</param>
/// <param name="Aliases"><c>aliases.tsv</c>: names in the news for places of the other files.</param>
public sealed record GazetteerSources(
    string Cities, string Countries, string Divisions, string Nationalities, string Counties, string Regions,
    string Aliases);
