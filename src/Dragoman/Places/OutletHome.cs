namespace Dragoman.Places;

/// <summary>Where a news outlet has its readers: places near them need no explanation in its reports.</summary>
/// <param name="Country">ISO 3166-1 alpha-3; null when only a town's name is known.</param>
/// <param name="Latitude">Degrees north; null when only the country is known.</param>
/// <param name="Longitude">Degrees east; null when only the country is known.</param>
public sealed record OutletHome(string? Country, double? Latitude = null, double? Longitude = null)
{
    // What a paper's host name has beside the town: "fairviewdailynews.com".
    private const string PaperWords =
        "advertiser advocate argus beacon bulletin call chronicle citizen courier daily democrat dispatch eagle echo enterprise examiner express free gazette globe guardian "
        + "herald independent intelligencer item journal leader ledger local mail mercury messenger mirror monitor news newspaper newspapers observer online post press record recorder "
        + "register reporter republic republican review sentinel standard star sun telegram telegraph the times today town tribune voice weekly world";

    // First words of names of several words.
    private const string Openings = "new san santa st saint fort mount los las el north south east west lake port grand palm cape bay long";
    // Country domains that news outlets use for their own country; .tv, .co and the like are sold to anyone.
    private const string Domains =
        "ae ARE af AFG al ALB am ARM ar ARG at AUT au AUS az AZE ba BIH bd BGD be BEL bg BGR bh BHR bo BOL br BRA by BLR "
        + "ca CAN ch CHE cl CHL cn CHN cr CRI cu CUB cy CYP cz CZE de DEU dk DNK dz DZA ec ECU ee EST eg EGY es ESP "
        + "et ETH fi FIN fr FRA ge GEO gh GHA gr GRC hk HKG hr HRV hu HUN id IDN ie IRL il ISR in IND iq IRQ ir IRN "
        + "it ITA jo JOR jp JPN ke KEN kg KGZ kh KHM kr KOR kw KWT kz KAZ lb LBN lk LKA lt LTU lv LVA ma MAR md MDA "
        + "mk MKD mm MMR mt MLT mx MEX my MYS ng NGA nl NLD no NOR np NPL nz NZL om OMN pe PER ph PHL pk PAK pl POL "
        + "ps PSE pt PRT py PRY qa QAT ro ROU rs SRB ru RUS sa SAU sd SDN se SWE sg SGP si SVN sk SVK sn SEN sy SYR "
        + "th THA tn TUN tr TUR tw TWN tz TZA ua UKR ug UGA uk GBR uy URY uz UZB ve VEN vn VNM ye YEM za ZAF zw ZWE";

    private static readonly Dictionary<string, string> Countries = Domains.Split(' ').Chunk(2)
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Papers = PaperWords.Split(' ');

    private static readonly string[] First = Openings.Split(' ');

    /// <summary>Names in the outlet's host name, of which one may be that of its town.</summary>
    public IReadOnlyList<string> Towns { get; init; } = [];

    /// <summary>The country that a host name ends in and the towns that it may name, or null when it tells nothing.</summary>
    /// <param name="host">"www.example.com.tr", or a whole address.</param>
    public static OutletHome? FromHost(string? host)
    {
        if (string.IsNullOrEmpty(host))
        {
            return null;
        }

        var name = host.AsSpan();
        name = name.IndexOf("://") is var scheme and >= 0 ? name[(scheme + 3)..] : name;
        name = name.IndexOfAny('/', ':') is var path and >= 0 ? name[..path] : name;
        var labels = name.ToString().ToLowerInvariant().Split('.');
        var country = labels.Length > 1 ? Countries.GetValueOrDefault(labels[^1]) : null;
        var towns = labels[..^1].SelectMany(TownsIn).Distinct(StringComparer.Ordinal).ToList();
        return country is null && towns.Count == 0 ? null : new OutletHome(country) { Towns = towns };
    }

    /// <summary>What is left of a label when the words of papers are taken from its ends, one after the other.</summary>
    private static IEnumerable<string> TownsIn(string label)
    {
        foreach (var part in label.Split('-').SelectMany(p => p.Split("and")).Append(label.Replace('-', ' ')))
        {
            var rest = part.Trim();
            for (var word = string.Empty; word is not null;)
            {
                if (rest.Length >= 4 && rest is not ("www2" or "news"))
                {
                    yield return rest;
                    if (First.FirstOrDefault(o => rest.StartsWith(o, StringComparison.Ordinal) && rest.Length >= o.Length + 3 && rest[o.Length] != ' ') is { } opening)
                    {
                        yield return $"{opening} {rest[opening.Length..]}";
                    }
                }

                word = Papers.Where(p => rest.EndsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length);
                if (word is not null)
                {
                    rest = rest[..^word.Length].Trim();
                    continue;
                }

                word = Papers.Where(p => rest.StartsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length);
                rest = word is null ? rest : rest[word.Length..].Trim();
            }
        }
    }
}
