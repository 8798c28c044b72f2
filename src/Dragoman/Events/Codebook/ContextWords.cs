namespace Dragoman.Events;

/// <summary>The words that give an event a context wherever they stand in its sentence.</summary>
internal sealed class ContextWords
{
    private readonly IReadOnlyList<(string Context, WordSet Words)> contexts;
    private readonly Dictionary<string, List<int>> byFirst = new(StringComparer.Ordinal);

    public ContextWords(IReadOnlyList<(string Context, WordSet Words)> contexts)
    {
        this.contexts = contexts;
        for (var i = 0; i < contexts.Count; i++)
        {
            foreach (var first in contexts[i].Words.All.Select(sequence => sequence[0]).Distinct())
            {
                if (!byFirst.TryGetValue(first, out var list))
                {
                    byFirst[first] = list = [];
                }

                list.Add(i);
            }
        }
    }

    /// <summary>All contexts that some words give, in the order of the codebook.</summary>
    public IEnumerable<string> Names => contexts.Select(context => context.Context);

    /// <summary>The contexts of a sentence, in the order of the codebook.</summary>
    public List<string> In(LemmaKeys keys)
    {
        var holds = new bool[contexts.Count];
        for (var word = 0; word < keys.Count; word++)
        {
            foreach (var key in keys.Both(word))
            {
                foreach (var context in byFirst.TryGetValue(key, out var list) ? list : [])
                {
                    holds[context] = holds[context] || contexts[context].Words.StartsAt(keys, word);
                }
            }
        }

        return [.. contexts.Where((_, i) => holds[i]).Select(context => context.Context)];
    }
}
