using Dragoman.Models;

namespace Dragoman.Events;

/// <summary>The two sides chosen for an event, by the numbers of the candidates; the number behind the last is nobody.</summary>
/// <param name="SourceChance">That the source is this one or its like, 0 to 1.</param>
/// <param name="TargetChance">The same of the target, the source being right.</param>
internal readonly record struct SideChoice(int Source, int Target, double SourceChance, double TargetChance)
{
    /// <summary>So many of the likeliest sources are weighed with every target.</summary>
    private const int MostSources = 4;

    /// <summary>A source less likely than this is not weighed beside likelier ones.</summary>
    private const double LeastSource = 0.03;

    /// <summary>Nobody has no like, and no one to share its chance with.</summary>
    private const double Nobody = 0.8;

    /// <summary>What the pair itself adds to the chances of its like, so that of one country's mentions the likeliest is taken.</summary>
    private const double Itself = 0.01;

    /// <summary>
    /// The pair that is most likely right as to whom the two stand for: the chances of all pairs count that are like it. Of two countries, the country makes
    /// them alike; inside one country the sector must be the same too. Nobody acts on himself.
    /// </summary>
    /// <param name="kin">How alike two candidates are, by number.</param>
    /// <param name="source">The chance of each candidate, and last of nobody, to be the source.</param>
    /// <param name="target">The same for the target, given the source by number.</param>
    /// <param name="excluded">Whom the target cannot be.</param>
    public static SideChoice Find(Func<int, int, Kinship> kin, float[] source, Func<int, float[]> target, Func<int, bool> excluded)
    {
        var (count, nobody) = (source.Length, source.Length - 1);
        Span<int> sources = stackalloc int[MostSources];
        sources = sources[..Likeliest(source, sources)];
        using var scratch = new Scratch<float>(sources.Length * count);
        var pairs = scratch.Span;
        for (var i = 0; i < sources.Length; i++)
        {
            var (from, targets) = (sources[i], target(sources[i]));
            for (var to = 0; to < count; to++)
            {
                var self = from != nobody && to != nobody && kin(from, to) == Kinship.Actor;
                pairs[(i * count) + to] = self || (to != nobody && excluded(to)) ? 0 : source[from] * targets[to];
            }
        }

        // For each source, how likely the target is each candidate or its like: by country, and by country and sector.
        using var masses = new Scratch<double>(2 * sources.Length * count);
        var alike = masses.Span[..(sources.Length * count)];
        var closely = masses.Span[(sources.Length * count)..];
        for (var i = 0; i < sources.Length; i++)
        {
            AddUp(kin, pairs.Slice(i * count, count), alike.Slice(i * count, count), closely.Slice(i * count, count));
        }

        var (best, chosen, mass) = (-1.0, (Source: 0, Target: nobody), 0.0);
        for (var i = 0; i < sources.Length; i++)
        {
            for (var to = 0; to < count; to++)
            {
                if (pairs[(i * count) + to] == 0)
                {
                    continue;
                }

                var inside = IsInside(kin, sources[i], to, nobody);
                var (sum, weighed) = (0.0, 0.0);
                for (var j = 0; j < sources.Length; j++)
                {
                    if (AreAlike(kin, sources[i], sources[j], inside, nobody))
                    {
                        var part = (inside ? closely : alike)[(j * count) + to];
                        sum += part;
                        weighed += Weight(sources[j], nobody) * part;
                    }
                }

                var weight = (Weight(to, nobody) * weighed) + (Itself * Weight(sources[i], nobody) * Weight(to, nobody) * pairs[(i * count) + to]);
                (best, chosen, mass) = weight > best ? (weight, (sources[i], to), sum) : (best, chosen, mass);
            }
        }

        var (all, tried) = (0.0, 0.0);
        var within = IsInside(kin, chosen.Source, chosen.Target, nobody);
        for (var other = 0; other < count; other++)
        {
            var part = AreAlike(kin, chosen.Source, other, within, nobody) ? source[other] : 0;
            all += part;
            tried += sources.Contains(other) ? part : 0;
        }

        return new SideChoice(chosen.Source, chosen.Target, Math.Min(all, 1), Math.Min(mass / tried, 1));
    }

    /// <summary>To the chance of each target those of all its likes.</summary>
    private static void AddUp(Func<int, int, Kinship> kin, ReadOnlySpan<float> chances, Span<double> alike, Span<double> closely)
    {
        var nobody = chances.Length - 1;
        for (var one = 0; one < nobody; one++)
        {
            (alike[one], closely[one]) = (0, 0);
            for (var other = 0; other < nobody; other++)
            {
                if (chances[other] > 0 && kin(one, other) is var likeness and not Kinship.Strangers)
                {
                    alike[one] += chances[other];
                    closely[one] += likeness >= Kinship.Sector ? chances[other] : 0;
                }
            }
        }

        (alike[nobody], closely[nobody]) = (chances[nobody], chances[nobody]);
    }

    private static double Weight(int side, int nobody) => side == nobody ? Nobody : 1;

    /// <summary>Whether both are of one country, so that it does not tell them apart.</summary>
    private static bool IsInside(Func<int, int, Kinship> kin, int source, int target, int nobody) =>
        source != nobody && target != nobody && kin(source, target) != Kinship.Strangers;

    private static bool AreAlike(Func<int, int, Kinship> kin, int one, int other, bool inside, int nobody) =>
        one == other || (one != nobody && other != nobody && kin(one, other) >= (inside ? Kinship.Sector : Kinship.Country));

    /// <summary>Fills in the likeliest sources, the likeliest first, and says how many.</summary>
    private static int Likeliest(float[] chances, Span<int> sources)
    {
        var found = 0;
        while (found < sources.Length && found < chances.Length)
        {
            var best = -1;
            for (var i = 0; i < chances.Length; i++)
            {
                best = !sources[..found].Contains(i) && (best < 0 || Of(i) > Of(best)) ? i : best;
            }

            if (found > 0 && Of(best) < LeastSource)
            {
                break;
            }

            sources[found++] = best;
        }

        return found;

        double Of(int i) => chances[i] * (i == chances.Length - 1 ? Nobody : 1);
    }
}
