namespace Dragoman.Events;

/// <summary>Of a few words, the bits of which a sentence must have one; of many, a bit that every sentence has.</summary>
internal readonly struct WordGlance
{
    private const int Most = 4;

    private readonly ushort one;
    private readonly ushort two;
    private readonly ushort three;
    private readonly ushort four;

    private WordGlance(ReadOnlySpan<ushort> bits) => (one, two, three, four) = (bits[0], bits[1], bits[2], bits[3]);

    /// <summary>Tells nothing of any sentence.</summary>
    public static WordGlance Nothing { get; } = new([WordMask.Always, WordMask.Always, WordMask.Always, WordMask.Always]);

    /// <summary>Whether some sentences lack the words.</summary>
    public bool IsTelling => one != WordMask.Always;

    /// <summary>A glance at some words; it tells nothing where there are none or many.</summary>
    public static WordGlance At(WordMask? words)
    {
        Span<ushort> bits = stackalloc ushort[Most];
        var count = words?.Bits(bits) ?? 0;
        if (count is 0 or > Most)
        {
            return Nothing;
        }

        bits[count..].Fill(bits[0]);
        return new WordGlance(bits);
    }

    /// <summary>Whether a sentence of these words may have one of them.</summary>
    public bool Meets(WordMask sentence) => sentence.Has(one) || sentence.Has(two) || sentence.Has(three) || sentence.Has(four);
}
