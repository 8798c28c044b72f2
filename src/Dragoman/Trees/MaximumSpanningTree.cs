namespace Dragoman.Trees;

/// <summary>The best tree over a table of arc scores (Chu-Liu and Edmonds), with exactly one word under the root.</summary>
internal static class MaximumSpanningTree
{
    /// <param name="scores">For each word i a row of <c>words + 1</c> scores: column 0 the root, column j + 1 the word j as head.</param>
    /// <param name="heads">Receives for each word its head, from 0, or -1 for the root word.</param>
    public static void Find(ReadOnlySpan<float> scores, int words, Span<int> heads)
    {
        if (words == 0)
        {
            return;
        }

        var nodes = words + 1;
        var table = new float[nodes, nodes];
        for (var i = 1; i < nodes; i++)
        {
            for (var j = 0; j < nodes; j++)
            {
                table[i, j] = i == j ? float.NegativeInfinity : scores[((i - 1) * nodes) + j];
            }
        }

        var best = Solve(table, nodes);
        var roots = new List<int>();
        for (var i = 1; i < nodes; i++)
        {
            if (best[i] == 0)
            {
                roots.Add(i);
            }
        }

        if (roots.Count > 1)
        {
            best = roots.Select(root => Solve(WithOneRoot(table, nodes, root), nodes)).MaxBy(tree => Total(table, tree))!;
        }

        for (var i = 0; i < words; i++)
        {
            heads[i] = best[i + 1] - 1;
        }
    }

    private static float[,] WithOneRoot(float[,] table, int nodes, int root)
    {
        var copy = (float[,])table.Clone();
        for (var i = 1; i < nodes; i++)
        {
            if (i != root)
            {
                copy[i, 0] = -1e6f;
            }
            else
            {
                copy[i, 0] += 1e5f;
            }
        }

        return copy;
    }

    private static double Total(float[,] table, int[] tree)
    {
        var sum = 0.0;
        for (var i = 1; i < tree.Length; i++)
        {
            sum += table[i, tree[i]];
        }

        return sum;
    }

    /// <summary>The heads of the best arborescence from node 0; node 0's own entry is 0.</summary>
    private static int[] Solve(float[,] table, int nodes)
    {
        var heads = new int[nodes];
        for (var i = 1; i < nodes; i++)
        {
            var best = i == 1 && nodes > 1 ? 0 : i == 0 ? 1 : 0;
            for (var j = 0; j < nodes; j++)
            {
                if (j != i && table[i, j] > table[i, best])
                {
                    best = j;
                }
            }

            heads[i] = best;
        }

        var cycle = Cycle(heads, nodes);
        return cycle is null ? heads : Expand(table, nodes, heads, cycle);
    }

    private static List<int>? Cycle(int[] heads, int nodes)
    {
        var seen = new int[nodes];
        for (var start = 1; start < nodes; start++)
        {
            var node = start;
            while (node != 0 && seen[node] == 0)
            {
                seen[node] = start;
                node = heads[node];
            }

            if (node != 0 && seen[node] == start)
            {
                var cycle = new List<int>();
                var at = node;
                do
                {
                    cycle.Add(at);
                    at = heads[at];
                }
                while (at != node);
                return cycle;
            }
        }

        return null;
    }

    /// <summary>Folds a cycle into one node, solves the smaller problem, and opens the cycle where its best arc enters.</summary>
    private static int[] Expand(float[,] table, int nodes, int[] heads, List<int> cycle)
    {
        var inside = new bool[nodes];
        var weight = 0f;
        foreach (var node in cycle)
        {
            inside[node] = true;
            weight += table[node, heads[node]];
        }

        var small = nodes - cycle.Count + 1;
        var folded = small - 1;
        var number = new int[nodes];
        var original = new int[small];
        for (int node = 0, next = 0; node < nodes; node++)
        {
            if (inside[node])
            {
                number[node] = folded;
            }
            else
            {
                number[node] = next;
                original[next++] = node;
            }
        }

        var reduced = new float[small, small];
        var entry = new int[small];
        var exit = new int[small];
        for (var i = 0; i < small; i++)
        {
            for (var j = 0; j < small; j++)
            {
                reduced[i, j] = float.NegativeInfinity;
            }
        }

        for (var i = 1; i < nodes; i++)
        {
            for (var j = 0; j < nodes; j++)
            {
                if (i == j || (inside[i] && inside[j]))
                {
                    continue;
                }

                var (a, b) = (number[i], number[j]);
                var score = inside[i] ? weight - table[i, heads[i]] + table[i, j] : table[i, j];
                if (score > reduced[a, b])
                {
                    reduced[a, b] = score;
                    if (inside[i])
                    {
                        entry[b] = i;
                    }

                    if (inside[j])
                    {
                        exit[a] = j;
                    }
                }
            }
        }

        var solved = Solve(reduced, small);
        var result = (int[])heads.Clone();
        for (var a = 1; a < folded; a++)
        {
            result[original[a]] = solved[a] == folded ? exit[a] : original[solved[a]];
        }

        var from = solved[folded];
        result[entry[from]] = original[from];
        return result;
    }
}
