namespace Dragoman.Text;

/// <summary>Builds the text of a feature in place.</summary>
internal ref struct FeatureText(Span<char> space)
{
    private const int LongestWord = 20;

    private readonly Span<char> space = space;
    private int length;

    /// <summary>The feature so far.</summary>
    public readonly ReadOnlySpan<char> Text => space[..length];

    /// <summary>Begins a feature anew.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref FeatureText Name(char name)
    {
        space[0] = name;
        length = 1;
        return ref this;
    }

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref FeatureText Sign(char sign)
    {
        space[length++] = '|';
        space[length++] = sign;
        return ref this;
    }

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref FeatureText Number(int number) => ref Sign((char)('0' + number));

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref FeatureText Word(scoped ReadOnlySpan<char> word)
    {
        space[length++] = '|';
        foreach (var sign in word[..Math.Min(word.Length, LongestWord)])
        {
            space[length++] = Plain(char.ToLowerInvariant(sign));
        }

        return ref this;
    }

    /// <summary>A text as it is, however long.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref FeatureText Whole(scoped ReadOnlySpan<char> text)
    {
        space[length++] = '|';
        text.CopyTo(space[length..]);
        length += text.Length;
        return ref this;
    }

    /// <summary>A sign as features show it: figures 0, quotes and dashes of one kind.</summary>
    public static char Plain(char sign) => sign switch
    {
        >= '0' and <= '9' => '0',
        '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' => '"',
        '\u2018' or '\u2019' => '\'',
        '\u2013' or '\u2014' => '\u2014',
        _ => sign,
    };
}
