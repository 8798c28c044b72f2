using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Which words of a sentence say what it is about.</summary>
internal static class ScoringInput
{
    /// <summary>The words whose mean vector stands for the sentence.</summary>
    public static IEnumerable<int> ContentWords(SentenceView view)
    {
        for (var word = 0; word < view.Keys.Count; word++)
        {
            if (view.Sentence[word].Upos is "NOUN" or "VERB" or "ADJ")
            {
                yield return word;
            }
        }
    }
}
