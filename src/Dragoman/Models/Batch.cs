namespace Dragoman.Models;

/// <summary>The order in which the words of several sentences are laid out: first words first, longest sentence first.</summary>
internal sealed class Batch
{
    private readonly int[] starts;
    private readonly int[] rank;

    /// <param name="lengths">The number of words of each sentence; none is 0.</param>
    public Batch(ReadOnlySpan<int> lengths)
    {
        var order = new int[lengths.Length];
        var keys = new long[lengths.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = ((long)-lengths[i] << 32) + i;
            Words += lengths[i];
        }

        Array.Sort(keys, order);
        rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        var longest = order.Length == 0 ? 0 : lengths[order[0]];
        Steps = new int[longest];
        starts = new int[longest];
        for (int step = 0, running = order.Length, row = 0; step < longest; step++)
        {
            while (running > 0 && lengths[order[running - 1]] <= step)
            {
                running--;
            }

            (Steps[step], starts[step]) = (running, row);
            row += running;
        }

        Mirror = new int[Words];
        for (var sentence = 0; sentence < lengths.Length; sentence++)
        {
            for (var word = 0; word < lengths[sentence]; word++)
            {
                Mirror[Row(sentence, word)] = Row(sentence, lengths[sentence] - 1 - word);
            }
        }
    }

    public int Words { get; }

    /// <summary>How many sentences have a word at each step.</summary>
    public int[] Steps { get; }

    /// <summary>For each row the row of the same sentence's word counted from its end.</summary>
    public int[] Mirror { get; }

    /// <summary>The row of a sentence's word.</summary>
    public int Row(int sentence, int word) => starts[word] + rank[sentence];
}
