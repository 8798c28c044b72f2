namespace Dragoman.Events;

/// <summary>The features that training kept, by a hash of their names.</summary>
internal sealed class FeatureTable
{
    /// <summary>What the hash of every name begins with (FNV-1a, 64 bits).</summary>
    public const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    private readonly Dictionary<ulong, int> rows;

    /// <param name="names">The name of each row.</param>
    public FeatureTable(IReadOnlyList<string> names)
    {
        rows = new Dictionary<ulong, int>(names.Count);
        for (var row = 0; row < names.Count; row++)
        {
            rows[Hash(Basis, names[row])] = row;
        }
    }

    public bool TryRow(ulong hash, out int row) => rows.TryGetValue(hash, out row);

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
}
