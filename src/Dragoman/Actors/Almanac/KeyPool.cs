namespace Dragoman.Actors;

/// <summary>Keys of names, each once: half the people of the almanac share their given names.</summary>
internal sealed class KeyPool
{
    private readonly HashSet<string> keys = new(20_000, StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known;

    public KeyPool() => known = keys.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> key)
    {
        if (!known.TryGetValue(key, out var pooled))
        {
            pooled = key.ToString();
            keys.Add(pooled);
        }

        return pooled;
    }
}
