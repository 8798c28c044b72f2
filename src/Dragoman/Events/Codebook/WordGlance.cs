namespace Dragoman.Events;

/// <summary>Of a few words, the bits of which a sentence must have one; of many, a bit that every sentence has.</summary>
internal readonly struct WordGlance
{
    private const int Most = 4;

    private readonly ushort one;
    private readonly ushort two;
    private readonly ushort three;
    private readonly ushort four;

    /// <param name="words">At least one word.</param>
    public WordGlance(WordMask words)
    {
        int[] bits = [.. words.Bits().Take(Most + 1)];
        IsTelling = bits.Length is > 0 and <= Most;
        (one, two, three, four) = IsTelling ? ((ushort)bits[0], At(1), At(2), At(3)) : (WordMask.Always, WordMask.Always, WordMask.Always, WordMask.Always);

        ushort At(int i) => (ushort)bits[Math.Min(i, bits.Length - 1)];
    }

    /// <summary>Whether some sentences lack the words.</summary>
    public bool IsTelling { get; }

    /// <summary>Whether a sentence of these words may have one of them.</summary>
    public bool Meets(WordMask sentence) => sentence.Has(one) || sentence.Has(two) || sentence.Has(three) || sentence.Has(four);
}
