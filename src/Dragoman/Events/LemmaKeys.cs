using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>The words of a sentence as the codebook compares them: by lemma, and as they stand.</summary>
internal sealed class LemmaKeys
{
    private readonly string[] lemmas;
    private readonly string[] forms;

    public LemmaKeys(Sentence sentence)
    {
        Sentence = sentence;
        lemmas = new string[sentence.Tokens.Count];
        forms = new string[lemmas.Length];
        for (var i = 0; i < lemmas.Length; i++)
        {
            forms[i] = NameKey.Of(sentence[i].Form);
            lemmas[i] = NameKey.Of(sentence[i].Lemma);
        }
    }

    public Sentence Sentence { get; }

    public int Count => lemmas.Length;

    public string Lemma(int word) => lemmas[word];

    public bool HasKey(int word) => forms[word].Length > 0;

    public bool Is(int word, string key) => lemmas[word] == key || forms[word] == key;

    /// <summary>The lemma, and the form where it differs.</summary>
    public string[] Both(int word) => lemmas[word] == forms[word] ? [lemmas[word]] : [lemmas[word], forms[word]];
}
