namespace Dragoman.Trees;

/// <summary>Which universal tag goes with which tag of the treebank; the network scores the two apart.</summary>
internal sealed class TagPairs
{
    private readonly bool[] allowed;
    private readonly int fine;

    /// <param name="pairs">All pairs that a word may have; none means that every pair goes.</param>
    public TagPairs(IEnumerable<(string Upos, string Xpos)> pairs, string[] uposNames, string[] xposNames)
    {
        fine = xposNames.Length;
        allowed = new bool[uposNames.Length * fine];
        foreach (var (upos, xpos) in pairs)
        {
            var (u, x) = (Array.IndexOf(uposNames, upos), Array.IndexOf(xposNames, xpos));
            if (u >= 0 && x >= 0)
            {
                allowed[(u * fine) + x] = true;
            }
        }

        if (!allowed.Contains(true))
        {
            Array.Fill(allowed, true);
        }
    }

    /// <summary>The pair whose probabilities have the greatest product; of equal ones the first.</summary>
    public (byte Upos, byte Xpos) Best(ReadOnlySpan<float> upos, ReadOnlySpan<float> xpos)
    {
        var (best, bestU, bestX) = (-1f, 0, 0);
        for (var u = 0; u < upos.Length; u++)
        {
            // No tag of the treebank can make up for what this one lacks.
            if (upos[u] <= best)
            {
                continue;
            }

            for (var x = 0; x < xpos.Length; x++)
            {
                if (allowed[(u * fine) + x] && upos[u] * xpos[x] > best)
                {
                    (best, bestU, bestX) = (upos[u] * xpos[x], u, x);
                }
            }
        }

        return ((byte)bestU, (byte)bestX);
    }
}
