using Dragoman.Actors;

namespace Dragoman.Events;

/// <summary>The words that give an event a context wherever they stand in its sentence.</summary>
internal sealed class ContextWords
{
    private readonly IReadOnlyList<ContextList> contexts;
    private readonly Dictionary<string, List<int>> byFirst = new(StringComparer.Ordinal);

    public ContextWords(IReadOnlyList<ContextList> contexts)
    {
        this.contexts = contexts;
        for (var i = 0; i < contexts.Count; i++)
        {
            foreach (var first in contexts[i].Words.All.Concat(contexts[i].Common.All).Select(sequence => sequence[0]).Distinct())
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
    /// <param name="mentions">The actors of the sentence, whose names do not count for common words.</param>
    public List<string> In(LemmaKeys keys, IReadOnlyList<ActorMention> mentions)
    {
        var holds = new bool[contexts.Count];
        for (var word = 0; word < keys.Count; word++)
        {
            foreach (var key in keys.Both(word))
            {
                foreach (var context in byFirst.TryGetValue(key, out var list) ? list : [])
                {
                    holds[context] = holds[context] || contexts[context].Words.StartsAt(keys, word)
                        || (contexts[context].Common.StartsAt(keys, word) && !IsInName(keys, word, mentions));
                }
            }
        }

        return [.. contexts.Where((_, i) => holds[i]).Select(context => context.Context)];
    }

    /// <summary>Whether a word, with a capital, is part of what an actor is called.</summary>
    private static bool IsInName(LemmaKeys keys, int word, IReadOnlyList<ActorMention> mentions)
    {
        var token = keys.Sentence[word];
        return char.IsUpper(token.Form[0]) && mentions.Any(m => m.Head != word && m.Span.Contains(token.Span) && m.Actors[0].Kind is ActorKind.Country or ActorKind.Group or ActorKind.Organisation);
    }
}
