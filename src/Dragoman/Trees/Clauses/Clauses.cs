namespace Dragoman.Trees;

/// <summary>The clauses and noun phrases of a sentence, found when asked for.</summary>
public sealed class Clauses
{
    private readonly Clause?[] found;
    private readonly ArgumentFinder arguments;

    /// <param name="words">The words of the sentence's language that make clauses negative, modal or reported.</param>
    public Clauses(Sentence sentence, WordClasses words)
    {
        Sentence = sentence;
        Words = words;
        Phrases = new NounPhrases(sentence, words);
        found = new Clause?[sentence.Tokens.Count];
        arguments = new ArgumentFinder(sentence, Phrases, words);
        Negations = new NegationFinder(this);
        Modalities = new ModalityFinder(this);
        Tenses = new TenseFinder(this);
        Moods = new MoodFinder(this);
        Speeches = new SpeechFinder(this);
    }

    /// <summary>The sentence that the indices are of.</summary>
    public Sentence Sentence { get; }

    /// <summary>The noun phrases of the sentence.</summary>
    public NounPhrases Phrases { get; }

    /// <summary>The classes of words that the clauses are read by.</summary>
    public WordClasses Words { get; }

    /// <summary>All that is said in the sentence, in the order of the words of saying.</summary>
    public IReadOnlyList<Speech> Speech => Speeches.All;

    internal NegationFinder Negations { get; }

    internal ModalityFinder Modalities { get; }

    internal TenseFinder Tenses { get; }

    internal MoodFinder Moods { get; }

    internal SpeechFinder Speeches { get; }

    /// <summary>The clause that a word heads.</summary>
    public Clause this[int predicate] => found[predicate] ??= new Clause(this, predicate, arguments.Of(predicate));

    /// <summary>The predicate of the clause that a word belongs to: the nearest verb or copular predicate above it.</summary>
    public int Governor(int word)
    {
        for (var i = word; i >= 0; i = Sentence[i].Head)
        {
            if (Sentence[i].Upos is "VERB" || Sentence.Child(i, "cop") >= 0 || Sentence[i].Head < 0)
            {
                return i;
            }
        }

        return Sentence.Root;
    }

    /// <summary>Whether a word is of a class, by its lemma or as it stands.</summary>
    internal bool Is(WordClass name, int word) =>
        word >= 0 && (Words.Has(name, Sentence[word].Lemma.ToLowerInvariant()) || Words.Has(name, Sentence[word].Form.ToLowerInvariant()));

    /// <summary>Whether a word stands for a thing or deed rather than telling it: a noun that is no predicate.</summary>
    internal bool IsNoun(int word) => Sentence[word].Upos is "NOUN" or "PROPN";

    /// <summary>Whether the object of a verb is taken for granted, whatever is told of the verb: "may condemn <i>the attack</i>".</summary>
    internal bool IsGiven(int noun, int verb) =>
        Sentence[noun].Relation == "obj" && Phrases[noun].Definiteness is Definiteness.Definite or Definiteness.Possessive && !Is(WordClass.Light, verb) && !Is(WordClass.Preventing, verb);

    /// <summary>The conjunction or preposition that opens the clause of a predicate, or an empty string.</summary>
    internal string Mark(int predicate) => Sentence.Child(predicate, "mark") is var mark and >= 0 ? Phrases.Joined(mark) : string.Empty;

    /// <summary>Whether a word is an infinitive with "to".</summary>
    internal bool IsInfinitive(int word) => Sentence[word].Xpos == "VB" && Words.Has(WordClass.To, Mark(word));

    /// <summary>Whether a predicate is joined to another and has neither subject nor auxiliary of its own.</summary>
    internal bool SharesFront(int predicate) =>
        Sentence[predicate] is { Relation: "conj", Head: >= 0 } && Sentence.Child(predicate, "aux") < 0 && Sentence.Child(predicate, "nsubj") < 0;
}
