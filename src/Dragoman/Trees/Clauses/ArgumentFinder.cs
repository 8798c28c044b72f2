namespace Dragoman.Trees;

/// <summary>The arguments of a predicate, or -1 for each that is not there.</summary>
internal sealed record Arguments(int Subject, int Object, int Indirect, bool Passive, IReadOnlyList<(string Preposition, int Index)> Obliques);

/// <summary>Finds who does what to whom.</summary>
internal sealed class ArgumentFinder(Sentence sentence, NounPhrases phrases, WordClasses words)
{
    private const int DeepestControl = 12;

    private readonly Arguments?[] found = new Arguments?[sentence.Tokens.Count];

    public Arguments Of(int predicate) => found[predicate] ??= Find(predicate, 0);

    /// <summary>Whether a word stands in the passive.</summary>
    private bool IsPassive(int predicate)
    {
        var token = sentence[predicate];
        if (sentence.Child(predicate, "aux:pass") >= 0)
        {
            return true;
        }

        if (sentence.Child(predicate, "nsubj:pass") >= 0)
        {
            return !IsWholeClause(predicate);
        }

        return token.Xpos == "VBN" && sentence.Child(predicate, "aux") < 0 && sentence.Child(predicate, "nsubj") < 0
            && (token.Relation == "acl" || token.Deprel == "amod" || (token.Relation is "advcl" && sentence.Child(predicate, "obj") < 0)
                || (token.Deprel == "conj" && token.Head >= 0 && IsPassive(token.Head)) || (token.Relation == "root" && sentence.Child(predicate, "obj") < 0));
    }

    /// <summary>
    /// A sentence with its stop leaves out no auxiliary as headlines do: what the parser takes for a passive without one
    /// ("The opposition called for a vote.") is an active past.
    /// </summary>
    private bool IsWholeClause(int predicate) =>
        sentence[predicate].Relation == "root" && sentence.Tokens[^1].Form == "." && sentence.Child(predicate, "aux") < 0 && sentence.Child(predicate, "obl:agent") < 0;

    private Arguments Find(int predicate, int depth)
    {
        var token = sentence[predicate];
        var passive = IsPassive(predicate);
        var (subject, patient, indirect) = (-1, -1, -1);
        var obliques = new List<(string Preposition, int Index)>();
        foreach (var child in sentence.Children(predicate))
        {
            switch (sentence[child].Deprel)
            {
                case "nsubj" or "csubj" or "nsubj:pass" when !passive:
                    subject = subject < 0 ? Antecedent(child, predicate) : subject;
                    break;
                case "nsubj:outer" when subject < 0:
                    subject = child;
                    break;
                case "nsubj" or "nsubj:pass":
                    patient = Antecedent(child, predicate);
                    break;
                case "obj":
                    // Of two objects the first is who receives: "offered Pakistan a loan".
                    if (patient >= 0)
                    {
                        indirect = patient;
                    }

                    patient = Antecedent(child, predicate);
                    break;
                case "compound" or "obl:unmarked" or "advmod" when passive && token.Deprel == "amod" && child < predicate && char.IsUpper(sentence[child].Form[0]):
                    // "US-backed rebels": who backs them stands before the participle.
                    subject = child;
                    break;
                case "iobj":
                    indirect = Antecedent(child, predicate);
                    break;
                case var relation when relation.StartsWith("obl", StringComparison.Ordinal) || relation == "nmod" || relation == "obl:agent":
                    var preposition = phrases[child].Preposition;
                    if (passive && preposition == "by" && subject < 0 && sentence[child].Deprel != "obl:tmod")
                    {
                        subject = child;
                    }

                    obliques.Add((preposition, Antecedent(child, predicate)));
                    break;
            }
        }

        if (passive && subject < 0 && patient >= 0 && sentence.Child(predicate, "obj") is var thing and >= 0)
        {
            subject = Agent(thing);
        }

        // "was sent to the border by Chad": nobody goes to a border by somebody.
        var place = passive && subject < 0 ? obliques.Find(o => o.Preposition is "to" or "from" or "into" && Agent(o.Index) >= 0) : default;
        if (place.Preposition is not null)
        {
            subject = Agent(place.Index);
            obliques.Add(("by", subject));
        }

        (subject, patient) = Shared(predicate, token, passive, subject, patient, depth);
        return new Arguments(subject, patient, indirect, passive, obliques);
    }

    /// <summary>"was offered a loan by China": whoever did it hangs on the thing given, or -1.</summary>
    private int Agent(int thing)
    {
        foreach (var child in sentence.Children(thing))
        {
            if (sentence[child].Relation == "nmod" && phrases[child].Preposition == "by")
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>A relative pronoun stands for the noun that the clause hangs on.</summary>
    private int Antecedent(int nominal, int predicate)
    {
        if (sentence[nominal].Xpos is "WDT" or "WP" || (sentence[nominal].Lemma is "who" or "which" or "that" && sentence[nominal].Upos == "PRON"))
        {
            for (var i = predicate; i >= 0 && i != sentence[i].Head; i = sentence[i].Head)
            {
                if (sentence[i].Deprel == "acl:relcl")
                {
                    return sentence[i].Head;
                }

                if (sentence[i].Deprel is not ("conj" or "xcomp" or "ccomp"))
                {
                    break;
                }
            }
        }

        return nominal;
    }

    /// <summary>What the predicate shares with its surroundings: the noun it describes, its fellow verbs, the verb that controls it.</summary>
    private (int Subject, int Patient) Shared(int predicate, Token token, bool passive, int subject, int patient, int depth)
    {
        if (token.Head < 0 || depth > DeepestControl)
        {
            return (subject, patient);
        }

        ref var missing = ref passive ? ref patient : ref subject;
        switch (token.Deprel)
        {
            case "acl":
                missing = missing < 0 ? token.Head : missing;
                break;
            case "amod" when token.Upos == "VERB":
                missing = missing < 0 ? token.Head : missing;
                break;
            case "acl:relcl":
                if (subject < 0 && !passive)
                {
                    subject = token.Head;
                }
                else if (patient < 0 && subject != token.Head)
                {
                    patient = token.Head;
                }

                break;
            case "conj":
                if (missing < 0 && (sentence[token.Head].Upos is "VERB" or "AUX" or "ADJ" or "NOUN" || sentence.Child(token.Head, "cop") >= 0))
                {
                    var fellow = Of(token.Head, depth);
                    missing = fellow.Passive ? fellow.Object : fellow.Subject;
                }

                break;
            case "xcomp" or "ccomp" or "csubj" or "parataxis" or "advcl" or "advcl:relcl" or "advcl:pred":
                if (missing < 0 && !(token.Deprel is "parataxis" or "csubj" || (token.Deprel is "ccomp" && sentence.Child(predicate, "mark") < 0 && token.Xpos is not ("VB" or "VBG"))))
                {
                    missing = Controller(predicate, token, depth);
                }

                break;
        }

        return (subject, patient);
    }

    private int Controller(int predicate, Token token, int depth)
    {
        var matrix = Of(token.Head, depth);
        var mark = sentence.Child(predicate, "mark") is var m and >= 0 ? sentence[m].Lemma : string.Empty;
        var byObject = token.Relation == "advcl" ? mark is "of" or "for" or "from" or "into" or "against" || (mark == "to" && words.Has(WordClass.Causing, sentence[token.Head].Lemma)) : !words.Has(WordClass.Promising, sentence[token.Head].Lemma);
        if (matrix.Passive)
        {
            return mark == "by" ? matrix.Subject : matrix.Object;
        }

        var controlled = matrix.Object >= 0 ? matrix.Object : matrix.Indirect;
        return byObject && controlled >= 0 && controlled != predicate ? controlled : matrix.Subject;
    }

    private Arguments Of(int predicate, int depth) => found[predicate] ?? Find(predicate, depth + 1);
}
