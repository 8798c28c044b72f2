using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>What headlines leave out: the "was" of a passive, and the marks by which a verb is told from a noun.</summary>
internal sealed class HeadlineReading(Clauses clauses)
{
    private bool? hasVerb;

    private Sentence Sentence => clauses.Sentence;

    private bool HasVerb => hasVerb ??= Sentence.Tokens.Any(t => t.Xpos is "VBZ" or "VBP" or "VBD" or "MD" || t.Upos == "AUX");

    /// <summary>"Hundreds of people <i>march</i> in Ankara", in a sentence without a verb: the plural noun before it, or -1.</summary>
    public int SubjectOf(int word)
    {
        var token = Sentence[word];
        if (token.Upos is not ("NOUN" or "ADV" or "ADJ") || token.Xpos == "NNS" || token.Relation == "compound" || Sentence.Root is not (>= 0 and var root)
            || root >= word || Sentence[root].Xpos is not ("NNS" or "NNPS") || !string.Equals(token.Form, token.Lemma, StringComparison.Ordinal) || HasVerb)
        {
            return -1;
        }

        return Sentence[word - 1].Upos is "NOUN" or "PROPN" ? root : -1;
    }

    /// <summary>"Opposition leader <i>arrested</i> in Greece": a participle without its auxiliary, though the parser takes it for a past.</summary>
    public bool IsPassive(int verb) =>
        Sentence[verb] is { Upos: "VERB", Relation: "root", Xpos: "VBD" or "VBN" } && !clauses[verb].Passive && Sentence.Tokens[^1].Form is not ("." or "?")
        && Sentence.Child(verb, "nsubj") >= 0 && Lacks(verb, "obj", "iobj", "aux", "xcomp", "ccomp", "compound:prt");

    private bool Lacks(int verb, params ReadOnlySpan<string> relations)
    {
        foreach (var relation in relations)
        {
            if (Sentence.Child(verb, relation) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
