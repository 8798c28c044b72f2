using System.Collections.Frozen;

namespace Dragoman.Events;

/// <summary>The tables of PLOVER 2.0: types, quad classes and scores.</summary>
public static class Plover
{
    private static readonly FrozenDictionary<string, (int Quad, double Score)> Types = new Dictionary<string, (int, double)>(StringComparer.Ordinal)
    {
        ["AGREE"] = (1, 2.5),
        ["CONSULT"] = (1, 2.5),
        ["SUPPORT"] = (1, 5.0),
        ["CONCEDE"] = (1, 4.5),
        ["COOPERATE"] = (2, 9.5),
        ["AID"] = (2, 10.0),
        ["RETREAT"] = (2, 6.5),
        ["REQUEST"] = (3, 0.0),
        ["ACCUSE"] = (3, -3.0),
        ["REJECT"] = (3, -2.0),
        ["THREATEN"] = (3, -3.5),
        ["PROTEST"] = (4, -5.0),
        ["SANCTION"] = (4, -6.0),
        ["MOBILIZE"] = (4, -5.5),
        ["COERCE"] = (4, -7.0),
        ["ASSAULT"] = (4, -9.0),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Modes = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["CONSULT.visit"] = 4,
        ["CONSULT.third-party"] = 1,
        ["CONSULT.multilateral"] = 4,
        ["CONSULT.phone"] = 1.5,
        ["RETREAT.withdraw"] = 8,
        ["RETREAT.release"] = 6.5,
        ["RETREAT.disarm"] = 10,
        ["RETREAT.ceasefire"] = 7.5,
        ["RETREAT.access"] = 6.5,
        ["RETREAT.resign"] = 4.5,
        ["REQUEST.assist"] = 0.5,
        ["REQUEST.change"] = -1,
        ["REQUEST.yield"] = -1,
        ["REQUEST.meet"] = 0,
        ["ACCUSE.disapprove"] = -2,
        ["ACCUSE.investigate"] = -3.5,
        ["ACCUSE.allege"] = -3.5,
        ["REJECT.assist"] = -1.5,
        ["REJECT.change"] = -2,
        ["REJECT.yield"] = -2,
        ["REJECT.meet"] = -2,
        ["THREATEN.restrict"] = -3,
        ["THREATEN.arrest"] = -3.5,
        ["THREATEN.relations"] = -3.5,
        ["THREATEN.expel"] = -3.5,
        ["THREATEN.territory"] = -4,
        ["THREATEN.violence"] = -3.5,
        ["PROTEST.demo"] = -5,
        ["PROTEST.riot"] = -7,
        ["PROTEST.strike"] = -5,
        ["PROTEST.hunger"] = -4.5,
        ["PROTEST.boycott"] = -4.5,
        ["PROTEST.obstruct"] = -4.5,
        ["PROTEST.vandalize"] = -5,
        ["SANCTION.convict"] = -6,
        ["SANCTION.expel"] = -5.5,
        ["SANCTION.withdraw"] = -6,
        ["SANCTION.discontinue"] = -6,
        ["MOBILIZE.troops"] = -6.5,
        ["MOBILIZE.weapons"] = -6.5,
        ["MOBILIZE.police"] = -5.5,
        ["MOBILIZE.militia"] = -6,
        ["COERCE.seize"] = -7,
        ["COERCE.restrict"] = -7,
        ["COERCE.censor"] = -6.5,
        ["COERCE.curfew"] = -6.5,
        ["COERCE.martial-law"] = -7.5,
        ["COERCE.arrest"] = -7,
        ["COERCE.deport"] = -7,
        ["COERCE.withhold"] = -7,
        ["COERCE.misinformation"] = -6.5,
        ["COERCE.cyber"] = -7,
        ["ASSAULT.abduct"] = -8.5,
        ["ASSAULT.beat"] = -7.5,
        ["ASSAULT.torture"] = -8.5,
        ["ASSAULT.sexual"] = -8.5,
        ["ASSAULT.targeted"] = -9.5,
        ["ASSAULT.destroy"] = -8.5,
        ["ASSAULT.primitive"] = -8,
        ["ASSAULT.firearms"] = -9,
        ["ASSAULT.explosives"] = -9,
        ["ASSAULT.suicide-attack"] = -9.5,
        ["ASSAULT.aerial"] = -9.5,
        ["ASSAULT.drone"] = -9.5,
        ["ASSAULT.heavy-weapons"] = -9.5,
        ["ASSAULT.crowd-control"] = -7.5,
        ["ASSAULT.unconventional"] = -10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] QuadNames = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    /// <summary>All types, in the order of the quad classes.</summary>
    public static IReadOnlyList<string> All { get; } = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];

    /// <summary>All modes, each after its type: <c>CONSULT.visit</c>.</summary>
    public static IReadOnlyCollection<string> AllModes => Modes.Keys;

    public static bool IsType(string type) => Types.ContainsKey(type);

    public static bool IsMode(string type, string mode) => Modes.ContainsKey($"{type}.{mode}");

    /// <summary>The quad class in words.</summary>
    public static string Quad(string type) => QuadNames[Types[type].Quad - 1];

    /// <summary>The score of the mode where it has one, else of the type; -10 to 10.</summary>
    public static double Score(string type, string? mode) => mode is not null && Modes.TryGetValue($"{type}.{mode}", out var score) ? score : Types[type].Score;
}
