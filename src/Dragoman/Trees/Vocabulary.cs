namespace Dragoman.Trees;

/// <summary>The words of a language pack, the commonest first. One immutable instance serves all threads.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ranks;

    /// <param name="words">In lower case, the commonest first.</param>
    public Vocabulary(IReadOnlyList<string> words)
    {
        var numbers = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            numbers[words[i]] = i;
        }

        ranks = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Finds how common a word is: 0 the commonest.</summary>
    public bool TryRank(ReadOnlySpan<char> word, out int rank) => ranks.TryGetValue(word, out rank);

    /// <summary>Finds a word and how common it is; <paramref name="known"/> is the one string that all callers share.</summary>
    public bool TryFind(ReadOnlySpan<char> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string known, out int rank) =>
        ranks.TryGetValue(word, out known, out rank);
}
