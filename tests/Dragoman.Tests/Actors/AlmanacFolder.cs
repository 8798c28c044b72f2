namespace Dragoman.Tests.Actors;

/// <summary>A small almanac in a folder of its own, deleted at the end.</summary>
internal sealed class AlmanacFolder : IDisposable
{
    public AlmanacFolder()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "terms"));
        Write("sources.tsv", "source\ttitle\tlicence\taddress", "made\tMade up\tnone\t");
        Write(
            "countries.tsv", "code\tname\tformal\tpeople\tadjectives\tcapital\talso\tmetonyms\tsource",
            "LND\tLandia\t\tLandians|Landian\tLandian\tLandville\t\t\tmade",
            "SEA\tSeamark\t\tSeamarkers|Seamarker\tSeamarkish\tSeaport\t\t\tmade");
        Write(
            "offices.tsv", "office\ttitles\tsectors\tholders\tsource",
            "hog\tprime minister\tGOV\tone\tmade",
            "hos\tpresident|king\tGOV\tone\tmade",
            "moi\tinterior minister\tGOV\tone\tmade");
        Write("titles.tsv", "country\toffice\ttitles\tsectors\tsource", "SEA\thos\tgrand mariner\tREL|GOV\tmade");
        Write("groups.tsv", "group\tname\talso\tcountry\tsectors\tfrom\tto\tsource", "red-front\tRed Front\t\tLND\tREB\t\t\tmade");
        Write("bodies.tsv", "country\tbody\tname\talso\tsectors\tsource", "LND\tdiet\tGreat Diet\t\tLEG\tmade", "LND\tsecret-bureau\tSecret Bureau\t\tSPY\tmade");
        Write(
            "roles.tsv", "noun\tsectors\tsource", "company\tBUS\tmade", "destroyer\tMIL\tmade", "fighter\tUAF\tmade", "forces\tMIL\tmade", "leader\tGOV\tmade",
            "official\tGOV\tmade", "police\tCOP\tmade", "soldier\tMIL\tmade", "spokesman\tGOV\tmade", "tourist\tCVL\tmade", "trade union\tLAB\tmade");
        Write("peoples.tsv", "people\tnouns\tadjectives\tcountry\tsectors\tsource", "hillfolk\tHillmen|Hillman\tHillish\t\tCVL\tmade", "islanders\tReefers|Reefer\tReefish\tSEA\tCVL\tmade");
        Write("hardware.tsv", "name\tcountry\tsectors\tsource", "Thunderer-class\tSEA\tMIL\tmade");
        Write(
            "relations.tsv", "person\tname\talso\tof\trole\tfrom\tto\tsource", "p-rosa-flint\tRosa Flint\t\tred-front\tleader\t2010\t\tmade");
        Write(
            "terms/LND.tsv", "office\tperson\tname\tfrom\tto\tsource",
            "hog\tp-ada-spies\tAda Spies\t2010-01-01\t2015-12-31\tmade",
            "hos\tp-carl-oak\tCarl Oak\t2010-01-01\t2020-12-31\tmade",
            "hos\tp-dora-elm\tDora Elm\t2014-01-01\t2014-12-31\tmade");
        Write("rivals.tsv", "country\toffice\tperson\tname\tfrom\tto\tsource", "LND\thos\tp-dora-elm\tDora Elm\t\t\tmade");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("almanac-").FullName;

    public void Write(string table, params string[] lines) => File.WriteAllLines(System.IO.Path.Combine(Path, table), lines);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
