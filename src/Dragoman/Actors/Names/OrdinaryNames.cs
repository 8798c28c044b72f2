using System.Collections.Frozen;

namespace Dragoman.Actors;

/// <summary>Surnames that are ordinary words, first names or places as well: alone they are nobody in particular.</summary>
internal static class OrdinaryNames
{
    private static readonly FrozenSet<string> Names =
        """
        ask bail baker ball ban banks baron bar bay bean bell berg berlin best bishop bird black bloom bond boss box brand bridge brook brown burns bush butler camp
        carpenter carter case cash castle chance chase church clay coach cole cook cooper cross crown dance day dean deal dear diamond do drew duke early east edge
        english fair fall farmer field fields finance fisher flood flowers ford forest forward foster fox frank free freedom french frost gang gay gold golden good grace grant gray
        green grey guard guy hand hardy head heart hill holiday holmes hood hope house hunt hunter innocent junior justice kay keep key king kirk knight lake lamb land lane last
        law lawyer leader lee light lily little loan long lord love low luck major man march mark marsh marshal martin mason master may mayor mercy miller mine monk moon moore
        moses name new noble nor north note ocean old page paris park parker parks parliament pastor patience peace perry piper pit place pool poor pope porter potter power price
        prince prior quick rain read reed reid rice rich right rivers rock rose rush said saint sand saw sea self sharp shaw shepherd shore short silver simple singer small
        smart smith snow so song south spark speaker spears spies star stark state steel stock stone storm straw street strong struck summer sun swan sweet swift tax taylor temple
        thorn to top tower town true turner van victory vice wade walker wall walls ward warner water waters way weaver welcome west white wild will win winner winter wise
        wolf wood woods word worth wright yes york young younger zone houston sydney lincoln jackson washington madison dallas victoria florence adelaide
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string key) => Names.Contains(key);
}
