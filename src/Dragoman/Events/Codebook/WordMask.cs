namespace Dragoman.Events;

/// <summary>Some words as a few bits: where two masks share no bit, they share no word.</summary>
/// <remarks>Most patterns that a word calls want another word that the sentence does not have; this tells so at once.</remarks>
internal sealed class WordMask
{
    private const int Parts = 8;

    private readonly ulong[] bits = new ulong[Parts];

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
}
