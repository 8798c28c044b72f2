using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>Numbers the different words of a batch, in the order of their first occurrence.</summary>
internal readonly ref struct DistinctWords : IDisposable
{
    private readonly Scratch<int> slots;
    private readonly Scratch<string> words;
    private readonly int mask;

    /// <param name="most">No more words than this may come.</param>
    public DistinctWords(int most)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * most, 16));
        slots = new Scratch<int>(size);
        words = new Scratch<string>(most);
        slots.Span.Fill(-1);
        mask = size - 1;
    }

    /// <summary>The number of a word; <paramref name="count"/> grows when it is new.</summary>
    public int Number(string word, ref int count)
    {
        var slot = string.GetHashCode(word, StringComparison.Ordinal) & mask;
        while (slots.Span[slot] is var number and >= 0)
        {
            if (words.Span[number] == word)
            {
                return number;
            }

            slot = (slot + 1) & mask;
        }

        words.Span[count] = word;
        slots.Span[slot] = count;
        return count++;
    }

    public void Dispose()
    {
        words.Span.Clear();
        words.Dispose();
        slots.Dispose();
    }
}
