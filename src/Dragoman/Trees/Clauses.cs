using System.Collections.Frozen;

namespace Dragoman.Trees;

/// <summary>The clauses of a sentence, found when asked for.</summary>
public sealed class Clauses(Sentence sentence)
{
    private const int DeepestControl = 12;

    /// <summary>Whoever is forced or asked to do something is the one to do it.</summary>
    private static readonly FrozenSet<string> Causing =
        "force compel oblige order command instruct tell ask urge press pressure push persuade convince encourage invite allow permit enable lead cause advise warn"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Clause?[] found = new Clause?[sentence.Tokens.Count];

    public Sentence Sentence => sentence;

    /// <summary>The clause that a word heads.</summary>
    public Clause this[int predicate] => found[predicate] ??= Find(predicate, 0);

    /// <summary>The preposition of a nominal (<c>on</c>, <c>because_of</c>), or an empty string.</summary>
    public string Preposition(int nominal)
    {
        foreach (var child in sentence.Children(nominal))
        {
            if (sentence[child].Deprel == "case" && sentence[child].Lemma != "'s" && sentence[child].Xpos != "POS")
            {
                var lemma = sentence[child].Lemma.ToLowerInvariant();
                foreach (var part in sentence.Children(child))
                {
                    if (sentence[part].Deprel == "fixed")
                    {
                        lemma += "_" + sentence[part].Lemma.ToLowerInvariant();
                    }
                }

                return lemma;
            }
        }

        return string.Empty;
    }

    /// <summary>Whether a word stands in the passive.</summary>
    public bool IsPassive(int predicate)
    {
        var token = sentence[predicate];
        if (sentence.Child(predicate, "aux:pass") >= 0 || sentence.Child(predicate, "nsubj:pass") >= 0)
        {
            return true;
        }

        return token.Xpos == "VBN" && sentence.Child(predicate, "aux") < 0 && sentence.Child(predicate, "nsubj") < 0
            && (token.Relation == "acl" || token.Deprel == "amod" || (token.Relation is "advcl" && sentence.Child(predicate, "obj") < 0)
                || (token.Deprel == "conj" && token.Head >= 0 && IsPassive(token.Head)) || (token.Relation == "root" && sentence.Child(predicate, "obj") < 0));
    }

    /// <summary>The predicate of the clause that a word belongs to: the nearest verb or copular predicate above it.</summary>
    public int Governor(int word)
    {
        for (var i = word; i >= 0; i = sentence[i].Head)
        {
            if (sentence[i].Upos is "VERB" || sentence.Child(i, "cop") >= 0 || sentence[i].Head < 0)
            {
                return i;
            }
        }

        return sentence.Root;
    }

    /// <summary>The conjuncts of a nominal, itself first.</summary>
    public IEnumerable<int> Conjuncts(int nominal)
    {
        yield return nominal;
        for (var i = 0; i < sentence.Children(nominal).Length; i++)
        {
            var child = sentence.Children(nominal)[i];
            if (sentence[child].Deprel == "conj" && sentence[child].Upos is not ("VERB" or "AUX"))
            {
                foreach (var inner in Conjuncts(child))
                {
                    yield return inner;
                }
            }
        }
    }

    private Clause Find(int predicate, int depth)
    {
        var token = sentence[predicate];
        var passive = IsPassive(predicate);
        var (subject, patient, indirect) = (-1, -1, -1);
        var obliques = new List<(string, int)>();
        foreach (var child in sentence.Children(predicate))
        {
            switch (sentence[child].Deprel)
            {
                case "nsubj" or "csubj" when !passive:
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
                    var preposition = Preposition(child);
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

        (subject, patient) = Shared(predicate, token, passive, subject, patient, depth);
        return new Clause(predicate, subject, patient, indirect, passive) { Obliques = obliques };
    }

    /// <summary>"was offered a loan by China": whoever did it hangs on the thing given, or -1.</summary>
    private int Agent(int thing)
    {
        foreach (var child in sentence.Children(thing))
        {
            if (sentence[child].Relation == "nmod" && Preposition(child) == "by")
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
                if (missing < 0 && sentence[token.Head].Upos is "VERB" or "AUX" or "ADJ" or "NOUN")
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
        var byObject = token.Relation == "advcl" ? mark is "of" or "for" or "from" or "into" or "against" || (mark == "to" && Causing.Contains(sentence[token.Head].Lemma)) : sentence[token.Head].Lemma is not ("promise" or "threaten" or "vow" or "pledge");
        if (matrix.Passive)
        {
            return mark == "by" ? matrix.Subject : matrix.Object;
        }

        var controlled = matrix.Object >= 0 ? matrix.Object : matrix.Indirect;
        return byObject && controlled >= 0 && controlled != predicate ? controlled : matrix.Subject;
    }

    private Clause Of(int predicate, int depth) => found[predicate] ?? Find(predicate, depth + 1);
}
