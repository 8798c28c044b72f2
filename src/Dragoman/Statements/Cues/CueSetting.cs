using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>
/// Whether words of saying tell that somebody says, thinks or wants it, by where they stand: "plans to criticise him"
/// tells of a plan alone, and so does "a man who wants to leave" of a man.
/// </summary>
internal static class CueSetting
{
    public static bool Tells(Clauses clauses, Cue cue)
    {
        var sentence = clauses.Sentence;
        var word = cue.Word;
        var token = sentence[word];
        if (token.Upos != "VERB")
        {
            return true;
        }

        // "reported that he said …" is a chain of speakers; "reported that he wants …" tells what one speaker says.
        if (token.Relation is "ccomp" && clauses.Mark(word) == "that")
        {
            return cue is { Kind: StatementKind.Speech, HasClause: true };
        }

        var open = clauses.IsInfinitive(word) && token.Relation is "xcomp" or "advcl" or "acl" or "ccomp" or "csubj";
        return cue.Kind switch
        {
            StatementKind.Speech => !(open && token.Relation == "ccomp"),
            StatementKind.Wish => !open && token.Relation is not ("acl" or "csubj") && token.Deprel != "acl:relcl" && !IsThing(sentence, word),
            _ => !open,
        };
    }

    /// <summary>"It", "this" and "that" want nothing.</summary>
    private static bool IsThing(Sentence sentence, int word) =>
        sentence.Child(word, "nsubj") is var subject and >= 0 && sentence[subject] is { Upos: "PRON" } token && token.Lemma.ToLowerInvariant() is "it" or "this" or "that" or "what";
}
