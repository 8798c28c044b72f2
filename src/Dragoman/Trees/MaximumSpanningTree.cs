using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>The best tree over a table of arc scores (Chu-Liu and Edmonds), with exactly one word under the root.</summary>
/// <remarks>
/// Tables are square, row by row: row i holds the scores of the heads of node i; node 0 is the root, node j + 1 the word j.
/// Where the best heads already make one tree, as they mostly do, nothing is allocated.
/// </remarks>
internal static class MaximumSpanningTree
{
    private const float RootOfChoice = 1e5f;
    private const float OtherRoot = -1e6f;

    /// <param name="scores">For each word i a row of <c>words + 1</c> scores: column 0 the root, column j + 1 the word j as head.</param>
    /// <param name="heads">Receives for each word its head, from 0, or -1 for the root word.</param>
    public static void Find(ReadOnlySpan<float> scores, int words, Span<int> heads)
    {
        if (words == 0)
        {
            return;
        }

        var nodes = words + 1;
        using var tableBuffer = new Scratch<float>(nodes * nodes);
        using var treeBuffer = new Scratch<int>(nodes);
        var table = tableBuffer.Span;
        var tree = treeBuffer.Span;
        table[..nodes].Fill(float.NegativeInfinity);
        scores[..(words * nodes)].CopyTo(table[nodes..]);
        for (var i = 1; i < nodes; i++)
        {
            table[(i * nodes) + i] = float.NegativeInfinity;
        }

        Solve(table, nodes, tree);
        if (tree[1..].Count(0) > 1)
        {
            ChooseRoot(table, nodes, tree);
        }

        for (var i = 0; i < words; i++)
        {
            heads[i] = tree[i + 1] - 1;
        }
    }

    /// <summary>Of several words under the root, the one with the best tree of its own stays.</summary>
    private static void ChooseRoot(ReadOnlySpan<float> table, int nodes, Span<int> tree)
    {
        using var copyBuffer = new Scratch<float>(nodes * nodes);
        using var trialBuffer = new Scratch<int>(nodes);
        using var rootBuffer = new Scratch<int>(nodes);
        var copy = copyBuffer.Span;
        var trial = trialBuffer.Span;
        var roots = rootBuffer.Span;
        tree.CopyTo(roots);
        var best = double.NegativeInfinity;
        for (var root = 1; root < nodes; root++)
        {
            if (roots[root] != 0)
            {
                continue;
            }

            table.CopyTo(copy);
            for (var i = 1; i < nodes; i++)
            {
                copy[i * nodes] = i == root ? copy[i * nodes] + RootOfChoice : OtherRoot;
            }

            Solve(copy, nodes, trial);
            if (Total(table, nodes, trial) is var total && total > best)
            {
                best = total;
                trial.CopyTo(tree);
            }
        }
    }

    private static double Total(ReadOnlySpan<float> table, int nodes, ReadOnlySpan<int> tree)
    {
        var sum = 0.0;
        for (var i = 1; i < nodes; i++)
        {
            sum += table[(i * nodes) + tree[i]];
        }

        return sum;
    }

    /// <summary>The heads of the best arborescence from node 0; node 0's own entry is 0.</summary>
    private static void Solve(ReadOnlySpan<float> table, int nodes, Span<int> tree)
    {
        tree[0] = 0;
        for (var i = 1; i < nodes; i++)
        {
            tree[i] = Activations.Best(table.Slice(i * nodes, nodes));
        }

        using var seen = new Scratch<int>(nodes);
        using var cycle = new Scratch<int>(nodes);
        if (FindCycle(tree, seen.Span, cycle.Span) is var length and > 0)
        {
            Expand(table, nodes, tree, cycle.Span[..length]);
        }
    }

    /// <summary>Writes the nodes of a cycle; returns their number, 0 when there is none.</summary>
    private static int FindCycle(ReadOnlySpan<int> tree, Span<int> seen, Span<int> cycle)
    {
        seen.Clear();
        for (var start = 1; start < tree.Length; start++)
        {
            var node = start;
            while (node != 0 && seen[node] == 0)
            {
                seen[node] = start;
                node = tree[node];
            }

            if (node != 0 && seen[node] == start)
            {
                var (length, at) = (0, node);
                do
                {
                    cycle[length++] = at;
                    at = tree[at];
                }
                while (at != node);
                return length;
            }
        }

        return 0;
    }

    /// <summary>Folds a cycle into one node, solves the smaller problem, and opens the cycle where its best arc enters.</summary>
    private static void Expand(ReadOnlySpan<float> table, int nodes, Span<int> tree, ReadOnlySpan<int> cycle)
    {
        var small = nodes - cycle.Length + 1;
        var folded = small - 1;
        using var numberBuffer = new Scratch<int>(nodes);
        using var originalBuffer = new Scratch<int>(small);
        using var entryBuffer = new Scratch<int>(small);
        using var exitBuffer = new Scratch<int>(small);
        using var solvedBuffer = new Scratch<int>(small);
        using var reducedBuffer = new Scratch<float>(small * small);
        var number = numberBuffer.Span;
        var original = originalBuffer.Span;
        var entry = entryBuffer.Span;
        var exit = exitBuffer.Span;
        var solved = solvedBuffer.Span;
        var reduced = reducedBuffer.Span;
        number.Clear();
        var weight = 0f;
        foreach (var node in cycle)
        {
            number[node] = folded;
            weight += table[(node * nodes) + tree[node]];
        }

        for (int node = 0, next = 0; node < nodes; node++)
        {
            if (number[node] != folded)
            {
                number[node] = next;
                original[next++] = node;
            }
        }

        reduced.Fill(float.NegativeInfinity);
        for (var i = 1; i < nodes; i++)
        {
            for (var j = 0; j < nodes; j++)
            {
                var (a, b) = (number[i], number[j]);
                if (a == b)
                {
                    continue;
                }

                var score = table[(i * nodes) + j];
                score = a == folded ? weight - table[(i * nodes) + tree[i]] + score : score;
                if (score > reduced[(a * small) + b])
                {
                    reduced[(a * small) + b] = score;
                    entry[b] = a == folded ? i : entry[b];
                    exit[a] = b == folded ? j : exit[a];
                }
            }
        }

        Solve(reduced, small, solved);
        for (var a = 1; a < folded; a++)
        {
            tree[original[a]] = solved[a] == folded ? exit[a] : original[solved[a]];
        }

        tree[entry[solved[folded]]] = original[solved[folded]];
    }
}
