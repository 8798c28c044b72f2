namespace Dragoman.Trees;

/// <summary>What the network found for a sentence: for each word the numbers of its tags and relation, and its head.</summary>
internal sealed class Analysis(int words)
{
    public byte[] Upos { get; } = new byte[words];

    public byte[] Xpos { get; } = new byte[words];

    /// <summary>Tags of names; all 0 when the pack has no tagger of names.</summary>
    public byte[] Names { get; } = new byte[words];

    public byte[] Deprels { get; } = new byte[words];

    /// <summary>The index of the head, from 0; -1 for the root.</summary>
    public int[] Heads { get; } = new int[words];
}
