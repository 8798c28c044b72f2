using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>The words of a sentence as the codebook compares them: by lemma, and as they stand.</summary>
internal sealed class LemmaKeys
{
    private readonly string[] lemmas;
    private readonly string[] forms;
    private readonly string[][] both;

    public LemmaKeys(Sentence sentence)
    {
        Sentence = sentence;
        lemmas = new string[sentence.Tokens.Count];
        forms = new string[lemmas.Length];
        both = new string[lemmas.Length][];
        for (var i = 0; i < lemmas.Length; i++)
        {
            forms[i] = NameKey.Of(sentence[i].Form);
            lemmas[i] = NameKey.Of(sentence[i].Lemma);
            both[i] = Ways(i);
            foreach (var key in both[i])
            {
                Mask.Add(key);
            }
        }
    }

    public Sentence Sentence { get; }

    public int Count => lemmas.Length;

    /// <summary>All words of the sentence, in every way that they may be written in the codebook.</summary>
    public WordMask Mask { get; } = new();

    public string Lemma(int word) => lemmas[word];

    public bool HasKey(int word) => forms[word].Length > 0;

    public bool Is(int word, string key) => lemmas[word] == key || forms[word] == key;

    /// <summary>The lemma, and the form where it differs.</summary>
    public string[] Both(int word) => both[word];

    private string[] Ways(int word)
    {
        // A plural that the tagger took for something else still calls the rules of its singular.
        var singular = Sentence[word].Xpos is "VBZ" or "NNS" or "NNPS" or "NN" ? Word.Singular(forms[word]) : forms[word];
        return lemmas[word] == forms[word] ? singular == forms[word] ? [lemmas[word]] : [lemmas[word], singular]
            : singular == lemmas[word] || singular == forms[word] ? [lemmas[word], forms[word]] : [lemmas[word], forms[word], singular];
    }
}
