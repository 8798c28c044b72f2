using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace Dragoman.Events;

/// <summary>The features that training kept, by a hash of their names.</summary>
/// <remarks>Asked some hundred times a sentence, mostly for features that it does not have: hashes that follow each other in one array.</remarks>
internal sealed class FeatureTable
{
    /// <summary>What the hash of every name begins with (FNV-1a, 64 bits).</summary>
    public const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    private const int Ahead = 8;

    /// <summary>Of each feature the upper half of its hash, its place stands for the lower, and its row, from 1; 0 where there is none.</summary>
    private readonly (uint Tag, int Row)[] slots;

    /// <param name="names">The name of each row.</param>
    public FeatureTable(IReadOnlyList<string> names)
    {
        slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)(2 * names.Count) + 2)];
        for (var row = 0; row < names.Count; row++)
        {
            var hash = Hash(Basis, names[row]);
            slots[Find(hash)] = ((uint)(hash >> 32), row + 1);
        }
    }

    /// <summary>Writes the rows of the features that are known, in their order, and says how many.</summary>
    /// <param name="rows">At least as long as <paramref name="hashes"/>.</param>
    public unsafe int Rows(ReadOnlySpan<ulong> hashes, Span<int> rows)
    {
        var count = 0;
        fixed ((uint, int)* first = slots)
        {
            for (var i = 0; i < hashes.Length; i++)
            {
                // The table is larger than the nearest memory: what is asked for next is fetched meanwhile.
                if (Sse.IsSupported && i + Ahead < hashes.Length)
                {
                    Sse.Prefetch0(first + ((int)hashes[i + Ahead] & (slots.Length - 1)));
                }

                var row = slots[Find(hashes[i])].Row - 1;
                rows[count] = row;
                count += row >= 0 ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>Goes on with a hash over a stretch of a name.</summary>
    public static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    /// <summary>Goes on with a hash over <c>=</c> and a value.</summary>
    public static ulong Joined(ulong hash, ReadOnlySpan<char> value) => Hash((hash ^ '=') * Prime, value);

    /// <summary>The slot of a hash, or the free one where it would stand.</summary>
    private int Find(ulong hash)
    {
        var (mask, tag) = (slots.Length - 1, (uint)(hash >> 32));
        var at = (int)hash & mask;
        while (slots[at].Row != 0 && slots[at].Tag != tag)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
