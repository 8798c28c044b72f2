using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Whether a word is used in a sentence as the leading word of a pattern is: as a noun, a verb or a predicate.</summary>
internal sealed class PatternLead(Clauses clauses, HeadlineReading headlines)
{
    private (int Word, LeadUse Uses) asked = (-1, LeadUse.None);

    private Sentence Sentence => clauses.Sentence;

    /// <summary>In which ways a word is used.</summary>
    public LeadUse Uses(int word)
    {
        if (asked.Word != word)
        {
            // Many patterns ask of one word.
            asked = (word, (IsNoun(Sentence[word]) ? LeadUse.Noun : LeadUse.None) | (IsPredicate(word) ? LeadUse.Predicate : LeadUse.None) | (IsVerb(word) ? LeadUse.Verb : LeadUse.None));
        }

        return asked.Uses;
    }

    private static bool IsNoun(Token token) =>
        token.Upos is "NOUN" or "PROPN" || (token.Xpos == "VBG" && token.Relation is not ("root" or "aux" or "xcomp" or "advcl" or "acl"));

    private bool IsPredicate(int word)
    {
        var token = Sentence[word];
        var linked = Has(word, "cop") || Has(word, "aux:pass") || Has(word, "nsubj") || Has(word, "nsubj:pass");
        return (linked || token.Relation is "xcomp" or "conj" or "acl") && (token.Upos is "ADJ" or "NOUN" or "ADV" or "PROPN" || (token.Upos == "VERB" && !IsPlainVerb(word)));
    }

    /// <summary>A verb in a form that no "be" can stand before: "talks", "He talked with Iran." A headline leaves the "be" out.</summary>
    private bool IsPlainVerb(int word) =>
        Sentence[word].Xpos is "VB" or "VBZ" or "VBP"
        || (Sentence[word] is { Xpos: "VBD", Relation: "root" } && Sentence.Tokens[^1].Form == "." && Has(word, "nsubj") && !Has(word, "aux:pass") && !Has(word, "cop") && !Has(word, "nsubj:pass"));

    private bool IsVerb(int word)
    {
        var token = Sentence[word];
        return token.Upos == "VERB" || (token.Upos == "AUX" && token.Relation is not ("aux" or "cop"))
            || (token.Xpos.StartsWith("VB", StringComparison.Ordinal) && token.Upos == "NOUN") || ActsAsVerb(word) || headlines.SubjectOf(word) >= 0;
    }

    /// <summary>"Protesters demand elections", "Rebels and police clash": a noun for the tagger, a verb by what hangs on it.</summary>
    private bool ActsAsVerb(int word) =>
        Sentence[word].Upos is "NOUN" or "ADJ" or "ADV" && Has(word, "nsubj") && !Has(word, "cop")
        && ((Sentence[word].Relation == "root" && !IsHeadOfCompound(word)) || (Sentence[word].Upos == "NOUN" && (Has(word, "obj") || Has(word, "ccomp") || Has(word, "xcomp"))));

    /// <summary>"Student protests": what the parser takes for a subject names the kind.</summary>
    private bool IsHeadOfCompound(int word) =>
        Sentence[word].Xpos == "NNS" && Sentence.Child(word, "nsubj") is var subject and >= 0 && Sentence[subject].Xpos == "NN" && Sentence.Children(subject).IsEmpty;

    private bool Has(int word, string relation) => Sentence.Child(word, relation) >= 0;
}
