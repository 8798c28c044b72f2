namespace Dragoman.Places;

/// <summary>Where a news outlet has its readers: places near them need no explanation in its reports.</summary>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Latitude">Degrees north; null when only the country is known.</param>
/// <param name="Longitude">Degrees east; null when only the country is known.</param>
public sealed record OutletHome(string Country, double? Latitude = null, double? Longitude = null)
{
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

    /// <summary>The country that a host name ends in, or null when it tells none.</summary>
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
        var domain = name[(name.LastIndexOf('.') + 1)..].ToString();
        return Countries.TryGetValue(domain, out var country) ? new OutletHome(country) : null;
    }
}
