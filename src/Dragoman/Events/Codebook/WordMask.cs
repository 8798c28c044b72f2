using System.Numerics;

namespace Dragoman.Events;

/// <summary>Some words as a few bits: where two masks share no bit, they share no word.</summary>
/// <remarks>Most patterns that a word calls want another word that the sentence does not have; this tells so at once.</remarks>
internal sealed class WordMask
{
    private const int Parts = 8;

    /// <summary>The last part stands for no word and is always full; see <see cref="WordGlance"/>.</summary>
    private readonly ulong[] bits = [0, 0, 0, 0, 0, 0, 0, 0, ulong.MaxValue];

    /// <summary>A bit that every mask has.</summary>
    public const ushort Always = 64 * Parts;

    public void Add(string word)
    {
        var hash = FeatureTable.Hash(FeatureTable.Basis, word);
        hash ^= hash >> 32;
        bits[(hash >> 6) % Parts] |= 1UL << (int)(hash & 63);
    }

    /// <summary>Whether the two may share a word.</summary>
    public bool Meets(WordMask other)
    {
        for (var i = 0; i < Parts; i++)
        {
            if ((bits[i] & other.bits[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="bit">Below <see cref="Always"/>, or that.</param>
    public bool Has(int bit) => (bits[bit >> 6] >> (bit & 63) & 1) != 0;

    /// <summary>Writes the first bits that are set, as many as there is room for, and says how many are set.</summary>
    public int Bits(Span<ushort> first)
    {
        var count = 0;
        for (var part = 0; part < Parts; part++)
        {
            for (var left = bits[part]; left != 0; left &= left - 1, count++)
            {
                if (count < first.Length)
                {
                    first[count] = (ushort)((64 * part) + BitOperations.TrailingZeroCount(left));
                }
            }
        }

        return count;
    }
}
