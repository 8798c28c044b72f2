using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>What speaks for a word telling an event, of which type, mode and status.</summary>
internal static class TriggerFeatures
{
    /// <summary>How many words have their vectors put side by side.</summary>
    public const int Vectors = 4;

    /// <summary>Whether a word can tell an event at all.</summary>
    public static bool IsCandidate(SentenceView view, int word, Codebook codebook)
    {
        var token = view.Sentence[word];
        return view.Readings.At(word).Count > 0 || token.Upos switch
        {
            "VERB" => true,
            "NOUN" => view.At(word) is null || codebook.IsDeed(view.Keys.Lemma(word)),
            "PROPN" => codebook.IsDeed(view.Keys.Lemma(word)),
            "ADJ" => token.Relation is "root" or "ccomp" or "xcomp" or "conj" or "parataxis" or "advcl" && view.Sentence.Child(word, "cop") >= 0,
            _ => false,
        };
    }

    /// <summary>The words whose vectors are read: the trigger, what it is done to, who does it, what it hangs on.</summary>
    public static void Words(SentenceView view, int word, Span<int> words)
    {
        var sentence = view.Sentence;
        var (subject, target) = Arguments(view, word);
        words[0] = word;
        words[1] = target;
        words[2] = subject;
        words[3] = sentence[word].Head;
    }

    public static void Add(SentenceView view, int word, Codebook codebook, FeatureList features)
    {
        var (sentence, clauses, keys) = (view.Sentence, view.Clauses, view.Keys);
        var token = sentence[word];
        var lemma = keys.Lemma(word);
        features.Add("l", lemma);
        features.Add("lu", lemma, token.Upos);
        features.Add("x", token.Xpos);
        features.Add("d", token.Deprel);
        features.Add("ld", lemma, token.Relation);
        var governor = token.Head < 0 ? "-" : keys.Lemma(token.Head);
        features.Add("g", governor);
        features.Add("gr", governor, token.Relation);
        features.Add("lg", lemma, governor);
        if (token.Head >= 0)
        {
            features.Add("gd", token.Relation, sentence[token.Head].Relation);
            features.Add("case", clauses.Phrases[word].Preposition);
        }

        if (word > 0)
        {
            features.Add("before", keys.Lemma(word - 1));
        }

        if (word + 1 < keys.Count)
        {
            features.Add("after", keys.Lemma(word + 1));
        }

        Children(view, word, lemma, features);
        var clause = clauses[word];
        var (subject, target) = Arguments(view, word);
        var (doer, done) = (view.KindAt(subject), view.KindAt(target));
        features.Add("sk", doer);
        features.Add("ok", done);
        features.Add("sok", doer, done);
        features.Add("lsk", lemma, doer);
        features.Add("lok", lemma, done);
        features.Add("ol", target < 0 ? "-" : keys.Lemma(target));
        features.Add("sl", subject < 0 ? "-" : keys.Lemma(subject));
        Told(view, word, clause, lemma, features);
        Rules(view, word, codebook, lemma, features);
        features.Add("countries", view.Countries switch { 0 => "0", 1 => "1", 2 => "2", _ => "3" });
        features.Add("long", sentence.Tokens.Count < 12 ? "s" : sentence.Tokens.Count < 30 ? "m" : "l");
        features.Add("first", sentence.Index == 0 ? "y" : "n");
        if (sentence.Root != word)
        {
            features.Add("root", keys.Lemma(sentence.Root));
        }
    }

    /// <summary>Who does it and to whom, or -1; of a noun what hangs on it.</summary>
    private static (int Subject, int Target) Arguments(SentenceView view, int word)
    {
        var clause = view.Clauses[word];
        var (subject, target) = (clause.Subject, clause.Object);
        if (view.Sentence[word].Upos is "NOUN" or "PROPN" && subject < 0 && target < 0)
        {
            foreach (var (kind, modifier) in view.Clauses.Phrases[word].Modifiers)
            {
                if (kind is ModifierKind.Possessor or ModifierKind.Adjective or ModifierKind.Noun && subject < 0)
                {
                    subject = modifier;
                }
                else if (kind is ModifierKind.Phrase && target < 0)
                {
                    target = modifier;
                }
            }
        }

        return (subject, target);
    }

    private static void Children(SentenceView view, int word, string lemma, FeatureList features)
    {
        var (sentence, keys) = (view.Sentence, view.Keys);
        foreach (var child in sentence.Children(word))
        {
            var relation = sentence[child].Deprel;
            if (relation == "punct")
            {
                continue;
            }

            features.Add("c", relation);
            features.Add("cl", relation, keys.Lemma(child));
            if (relation is "obl" or "nmod")
            {
                var preposition = view.Clauses.Phrases[child].Preposition;
                features.Add("cp", preposition);
                features.Add("lcp", lemma, preposition);
                features.Add("cpk", preposition, view.KindAt(child));
            }
            else if (relation is "obj" or "compound" or "compound:prt" or "amod" or "xcomp" or "ccomp")
            {
                features.Add("lcl", lemma, relation, keys.Lemma(child));
            }
        }
    }

    private static void Told(SentenceView view, int word, Clause clause, string lemma, FeatureList features)
    {
        var status = StatusFinder.Find(view.Clauses, word, null);
        features.Add("st", status);
        features.Add("lst", lemma, status);
        features.Add("neg", Name(clause.Negation.Kind));
        features.Add("mod", Name(clause.Modality.Kind));
        if (clause.Modality.Word >= 0)
        {
            features.Add("modl", view.Keys.Lemma(clause.Modality.Word));
        }

        features.Add("tense", Name(clause.Tense), Name(clause.Aspect));
        features.Add("mood", Name(clause.Mood));
        features.Add("voice", clause.Passive ? "passive" : "active");
        features.Add("finite", clause.IsFinite ? "y" : "n");
        if (clause.Speech is { } speech)
        {
            features.Add("said", speech.Cue >= 0 ? view.Keys.Lemma(speech.Cue) : "-");
            features.Add("said");
        }
    }

    private static void Rules(SentenceView view, int word, Codebook codebook, string lemma, FeatureList features)
    {
        var readings = view.Readings.At(word);
        foreach (var match in readings)
        {
            features.Add("rule", match.Rule.Name);
            features.Add("rtype", match.Rule.Type);
            features.Add("rweight", match.Rule.Type, Bucket(match.Weight));
            features.Add("rsides", match.Rule.Type, match.Source.Count > 0 ? match.Target.Count > 0 ? "both" : "source" : match.Target.Count > 0 ? "target" : "none");
            if (view.Readings.Stands(match))
            {
                features.Add("rstands", match.Rule.Type);
                features.Add("rule!", match.Rule.Name);
            }
        }

        if (readings.Count == 0)
        {
            features.Add("norule");
            foreach (var type in codebook.TypesCalled(lemma))
            {
                features.Add("called", type);
            }
        }

        if (view.Owner[word] is { } owner && owner.Head != word)
        {
            features.Add("owned", owner.Rule.Type);
            features.Add("owned");
        }

        for (var (i, steps) = (view.Sentence[word].Head, 1); i >= 0 && steps < 4; (i, steps) = (view.Sentence[i].Head, steps + 1))
        {
            if (view.Owner[i] is { } above && above.Head == i)
            {
                features.Add("under", above.Rule.Type);
                features.Add("under", above.Rule.Type, view.Sentence[word].Relation);
                break;
            }
        }
    }

    private static string Bucket(int weight) => weight < 20 ? "1" : weight < 30 ? "2" : weight < 40 ? "3" : "4";

    private static string Name<T>(T value)
        where T : struct, Enum => EnumNames<T>.Of(value);

    /// <summary>The names of an enumeration, made once.</summary>
    private static class EnumNames<T>
        where T : struct, Enum
    {
        private static readonly string[] All = [.. Enum.GetValues<T>().Select(v => v.ToString())];

        public static string Of(T value) => All[System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(value)];
    }
}
