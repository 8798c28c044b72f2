using System.Globalization;
using System.Text.Json;
using Dragoman.Places;

namespace Dragoman.Training.Gazetteer;

/// <summary>Makes the gazetteer's file from its sources.</summary>
public static class GazetteerBuilder
{
    // The postal codes of the states by FIPS number (ANSI INCITS 38).
    private const string StatesByFips =
        "01AL02AK04AZ05AR06CA08CO09CT10DE11DC12FL13GA15HI16ID17IL18IN19IA20KS21KY22LA23ME24MD25MA26MI27MN28MS29MO30MT"
        + "31NE32NV33NH34NJ35NM36NY37NC38ND39OH40OK41OR42PA44RI45SC46SD47TN48TX49UT50VT51VA53WA54WV55WI56WY";

    /// <summary>Reads the sources and writes the file; the same sources give the same bytes.</summary>
    /// <returns>The number of places written.</returns>
    /// <exception cref="IOException">A source cannot be read or the file cannot be written.</exception>
    public static int Build(GazetteerSources sources, string output)
    {
        var iso3 = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new List<GazetteerRow>();
        AddCountries(sources, rows, iso3);
        var divisions = AddDivisions(sources.Divisions, rows, iso3);
        var counties = ReadCounties(sources.Counties);
        AddCities(sources.Cities, rows, iso3, divisions, counties);
        rows.AddRange(counties.Values.Where(county => county.Places > 0).Select(county => county.Row(iso3)));
        AddRegions(sources.Regions, rows);
        AddAliases(sources.Aliases, rows, divisions);
        var ordered = rows.OrderBy(row => row.Id).ThenBy(row => row.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Division, StringComparer.Ordinal).ToList();
        GazetteerWriter.Write(output, ordered, divisions.ToDictionary(pair => pair.Key, pair => pair.Value.Name));
        return ordered.Count;
    }

    private static void AddCountries(GazetteerSources sources, List<GazetteerRow> rows, Dictionary<string, string> iso3)
    {
        var byCode = new Dictionary<string, GazetteerRow>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(sources.Countries).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            if (cells[0] is "ISO" or "CS" or "AN")
            {
                continue;
            }

            iso3[cells[0]] = cells[1];
            byCode[cells[1]] = new GazetteerRow
            {
                Id = int.Parse(cells[16], CultureInfo.InvariantCulture),
                Name = cells[4],
                Country = cells[1],
                Kind = 0,
                Population = long.Parse(cells[7], CultureInfo.InvariantCulture),
            };
        }

        foreach (var line in File.ReadLines(sources.Nationalities).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length > 7 && byCode.TryGetValue(cells[1], out var country))
            {
                foreach (var adjective in cells[7].Split([',', ';', '/'], StringSplitOptions.TrimEntries))
                {
                    var word = adjective.Split('(')[0].Trim();
                    if (word.Length > 3 && word != "none" && char.IsUpper(word[0]))
                    {
                        country.Add(word, PlaceNameUse.Adjective);
                        country.Add(word + "s", PlaceNameUse.Adjective);
                    }
                }
            }
        }

        rows.AddRange(byCode.Values);
    }

    private static Dictionary<string, GazetteerRow> AddDivisions(
        string path, List<GazetteerRow> rows, Dictionary<string, string> iso3)
    {
        var divisions = new Dictionary<string, GazetteerRow>(StringComparer.Ordinal);
        foreach (var cells in File.ReadLines(path).Select(line => line.Split('\t')).Where(cells => cells.Length >= 4))
        {
            if (!iso3.TryGetValue(cells[0].Split('.')[0], out var country))
            {
                continue;
            }

            var row = new GazetteerRow
            {
                Id = int.Parse(cells[3], CultureInfo.InvariantCulture),
                Name = cells[1],
                Country = country,
                Division = cells[0],
                Kind = 1,
            };
            row.Add(cells[2], PlaceNameUse.Main);
            foreach (var title in new[]
                {
                    " Province", " Governorate", " Oblast", " Region", " Prefecture", " State", " Department", " District",
                })
            {
                if (cells[1].EndsWith(title, StringComparison.Ordinal))
                {
                    row.Add(cells[1][..^title.Length], PlaceNameUse.Other);
                }
            }

            divisions[cells[0]] = row;
            rows.Add(row);
        }

        return divisions;
    }

    private static void AddCities(
        string path, List<GazetteerRow> rows, Dictionary<string, string> iso3,
        Dictionary<string, GazetteerRow> divisions, Dictionary<string, County> counties)
    {
        var centres = new Dictionary<GazetteerRow, (double Latitude, double Longitude, double Weight)>();
        var byCountry = rows.Where(row => row.Kind == 0).ToDictionary(row => row.Country, StringComparer.Ordinal);
        foreach (var cells in File.ReadLines(path).Select(line => line.Split('\t')).Where(cells => cells.Length >= 18))
        {
            if (!iso3.TryGetValue(cells[8], out var country))
            {
                continue;
            }

            var code = $"{cells[8]}.{cells[10]}";
            var city = new GazetteerRow
            {
                Id = int.Parse(cells[0], CultureInfo.InvariantCulture),
                Name = cells[1],
                Country = country,
                Division = divisions.ContainsKey(code) ? code : "",
                Kind = 2,
                Rank = cells[7] switch { "PPLC" => 3, "PPLA" => 2, "PPLA2" => 1, _ => 0 },
                Latitude = double.Parse(cells[4], CultureInfo.InvariantCulture),
                Longitude = double.Parse(cells[5], CultureInfo.InvariantCulture),
                Population = long.Parse(cells[14], CultureInfo.InvariantCulture),
            };
            city.Add(cells[2], PlaceNameUse.Main);
            AddOtherNames(city, cells[3]);
            rows.Add(city);
            if (divisions.TryGetValue(code, out var division))
            {
                Weigh(division, city, add: true);
            }

            Weigh(byCountry[country], city, add: false);
            if (cells[8] == "US" && counties.TryGetValue(cells[10] + cells[11], out var county))
            {
                county.Include(city);
            }
        }

        foreach (var (row, (latitude, longitude, weight)) in centres)
        {
            (row.Latitude, row.Longitude) = (latitude / weight, longitude / weight);
        }

        void Weigh(GazetteerRow whole, GazetteerRow city, bool add)
        {
            // The root keeps one great city from pulling the middle of a wide country to itself.
            var weight = Math.Sqrt(city.Population + 1);
            var (latitude, longitude, sum) = centres.GetValueOrDefault(whole);
            centres[whole] = (latitude + (city.Latitude * weight), longitude + (city.Longitude * weight), sum + weight);
            whole.Population += add ? city.Population : 0;
        }
    }

    // The list is long and without languages; the larger the town, the likelier its foreign names are in the news.
    private static void AddOtherNames(GazetteerRow city, string list)
    {
        var left = city.Population switch { >= 500_000 => 40, >= 100_000 => 30, >= 20_000 => 14, >= 5_000 => 5, _ => 2 };
        foreach (var name in list.Split(','))
        {
            // Three capitals are the code of an airport; the White House in Washington is not Casablanca.
            var proper = name.Length >= 4 && name != "White House" && char.IsUpper(name[0]) && name.Any(char.IsLower);
            if (left > 0 && proper && city.Add(name, PlaceNameUse.Other))
            {
                left--;
            }
        }
    }

    private static Dictionary<string, County> ReadCounties(string path)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < StatesByFips.Length; i += 4)
        {
            states[StatesByFips.Substring(i, 2)] = StatesByFips.Substring(i + 2, 2);
        }

        using var topology = JsonDocument.Parse(File.ReadAllBytes(path));
        var counties = new Dictionary<string, County>(StringComparer.Ordinal);
        var shapes = topology.RootElement.GetProperty("objects").GetProperty("counties").GetProperty("geometries");
        foreach (var shape in shapes.EnumerateArray())
        {
            var fips = shape.GetProperty("id").GetString()!;
            if (states.TryGetValue(fips[..2], out var state))
            {
                var name = shape.GetProperty("properties").GetProperty("name").GetString()!;
                counties[state + fips[2..]] = new County(name, state);
            }
        }

        return counties;
    }

    private static void AddRegions(string path, List<GazetteerRow> rows)
    {
        foreach (var cells in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')))
        {
            var row = new GazetteerRow
            {
                Name = cells[0],
                Kind = cells[2] == "water" ? 3 : 1,
                Country = cells[3],
                Latitude = double.Parse(cells[4], CultureInfo.InvariantCulture),
                Longitude = double.Parse(cells[5], CultureInfo.InvariantCulture),
                Id = int.Parse(cells[6], CultureInfo.InvariantCulture),
            };
            foreach (var name in cells[1].Split(';'))
            {
                row.Add(name, PlaceNameUse.Main);
            }

            rows.Add(row);
        }
    }

    private static void AddAliases(string path, List<GazetteerRow> rows, Dictionary<string, GazetteerRow> divisions)
    {
        var countries = rows.Where(row => row.Kind == 0).ToDictionary(row => row.Country, StringComparer.Ordinal);
        foreach (var cells in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')))
        {
            var row = cells[1].Contains('.', StringComparison.Ordinal) ? divisions[cells[1]]
                : char.IsAsciiDigit(cells[1][0])
                    ? rows.First(row => row.Id == int.Parse(cells[1], CultureInfo.InvariantCulture))
                : countries[cells[1]];
            if (cells[2].Length == 0)
            {
                row.AddMain(cells[0]);
            }
            else
            {
                row.Add(cells[0], cells[2] == "adjective" ? PlaceNameUse.Adjective : PlaceNameUse.Short);
            }
        }
    }
}
