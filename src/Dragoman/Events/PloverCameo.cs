using System.Collections.Frozen;

namespace Dragoman.Events;

/// <summary>From PLOVER to CAMEO, for events that no rule codes more deeply, and back, by the published table of both.</summary>
internal static class PloverCameo
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AGREE"] = "030",
        ["CONSULT"] = "040",
        ["CONSULT.phone"] = "041",
        ["CONSULT.visit"] = "042",
        ["CONSULT.third-party"] = "044",
        ["CONSULT.multilateral"] = "040",
        ["SUPPORT"] = "050",
        ["CONCEDE"] = "080",
        ["COOPERATE"] = "060",
        ["AID"] = "070",
        ["RETREAT"] = "084",
        ["RETREAT.release"] = "0841",
        ["RETREAT.access"] = "086",
        ["RETREAT.ceasefire"] = "0871",
        ["RETREAT.withdraw"] = "0872",
        ["RETREAT.disarm"] = "0873",
        ["RETREAT.resign"] = "0831",
        ["REQUEST"] = "100",
        ["REQUEST.assist"] = "103",
        ["REQUEST.change"] = "104",
        ["REQUEST.yield"] = "105",
        ["REQUEST.meet"] = "107",
        ["ACCUSE"] = "110",
        ["ACCUSE.disapprove"] = "111",
        ["ACCUSE.allege"] = "112",
        ["ACCUSE.investigate"] = "090",
        ["REJECT"] = "120",
        ["REJECT.assist"] = "122",
        ["REJECT.change"] = "123",
        ["REJECT.meet"] = "125",
        ["REJECT.yield"] = "129",
        ["THREATEN"] = "130",
        ["THREATEN.restrict"] = "1312",
        ["THREATEN.relations"] = "134",
        ["THREATEN.expel"] = "136",
        ["THREATEN.violence"] = "138",
        ["THREATEN.territory"] = "1382",
        ["THREATEN.arrest"] = "130",
        ["PROTEST"] = "140",
        ["PROTEST.demo"] = "141",
        ["PROTEST.hunger"] = "142",
        ["PROTEST.strike"] = "143",
        ["PROTEST.boycott"] = "143",
        ["PROTEST.obstruct"] = "144",
        ["PROTEST.riot"] = "145",
        ["PROTEST.vandalize"] = "145",
        ["MOBILIZE"] = "150",
        ["MOBILIZE.police"] = "153",
        ["MOBILIZE.troops"] = "154",
        ["MOBILIZE.weapons"] = "154",
        ["MOBILIZE.militia"] = "154",
        ["SANCTION"] = "160",
        ["SANCTION.expel"] = "166",
        ["SANCTION.withdraw"] = "161",
        ["SANCTION.discontinue"] = "162",
        ["SANCTION.convict"] = "116",
        ["COERCE"] = "170",
        ["COERCE.seize"] = "171",
        ["COERCE.restrict"] = "172",
        ["COERCE.censor"] = "172",
        ["COERCE.withhold"] = "172",
        ["COERCE.curfew"] = "1723",
        ["COERCE.martial-law"] = "1724",
        ["COERCE.arrest"] = "173",
        ["COERCE.deport"] = "174",
        ["COERCE.cyber"] = "176",
        ["COERCE.misinformation"] = "170",
        ["ASSAULT"] = "190",
        ["ASSAULT.abduct"] = "181",
        ["ASSAULT.beat"] = "182",
        ["ASSAULT.sexual"] = "1821",
        ["ASSAULT.torture"] = "1822",
        ["ASSAULT.crowd-control"] = "175",
        ["ASSAULT.explosives"] = "183",
        ["ASSAULT.suicide-attack"] = "1831",
        ["ASSAULT.targeted"] = "186",
        ["ASSAULT.destroy"] = "180",
        ["ASSAULT.primitive"] = "180",
        ["ASSAULT.firearms"] = "193",
        ["ASSAULT.heavy-weapons"] = "194",
        ["ASSAULT.aerial"] = "195",
        ["ASSAULT.drone"] = "195",
        ["ASSAULT.unconventional"] = "204",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types of the twenty root codes; statements (01) and appeals (02) have no type or that of demands.</summary>
    private static readonly string?[] Roots =
    [
        null, null, "REQUEST", "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "ACCUSE", "REQUEST", "ACCUSE", "REJECT",
        "THREATEN", "PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT", "ASSAULT", "ASSAULT",
    ];

    /// <summary>Codes that the published table gives another type than their root.</summary>
    private static readonly FrozenDictionary<string, string> Moved = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["163"] = "COERCE",
        ["175"] = "ASSAULT",
        ["191"] = "COERCE",
        ["192"] = "COERCE",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The type that the published table gives a code; CONCEDE stands for both yielding types, null for none.</summary>
    public static string? TypeOf(string cameo) =>
        cameo.Length >= 3 && Moved.TryGetValue(cameo[..3], out var moved) ? moved
        : int.TryParse(cameo.AsSpan(0, 2), out var root) && root < Roots.Length ? Roots[root] : null;

    /// <summary>The code of a mode where it has one of its own, else of the type.</summary>
    public static string Of(string type, string? mode) => mode is not null && Codes.TryGetValue($"{type}.{mode}", out var deep) ? deep : Codes[type];
}
