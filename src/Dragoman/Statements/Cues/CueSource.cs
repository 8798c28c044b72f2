using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>How far the phrase of a source reaches.</summary>
internal static class CueSource
{
    /// <summary>All that hangs on the head, without the clause or phrase that holds the words of saying, and without its preposition.</summary>
    public static WordRange Range(Clauses clauses, int head, WordRange cue)
    {
        var sentence = clauses.Sentence;
        var (first, last) = (head, head);
        var open = true;
        foreach (var child in sentence.Children(head))
        {
            var (from, to) = sentence.Subtree(child);
            if (Stays(sentence, child) || to == cue.First - 1 && sentence[child].Upos == "PUNCT")
            {
                continue;
            }

            if (from <= cue.Last && cue.First <= to)
            {
                // What stands behind the clause of saying is no longer told of the source.
                open &= child < head;
                continue;
            }

            if (child < head)
            {
                first = Math.Min(first, from > cue.Last || head < cue.First ? from : head);
            }
            else if (open && (head > cue.Last || to < cue.First))
            {
                last = Math.Max(last, to);
            }
        }

        return new WordRange(first, last).Trim(sentence) ?? new WordRange(head, head);
    }

    private static bool Stays(Sentence sentence, int child) => sentence[child].Relation switch
    {
        "case" or "cc" or "mark" or "cop" or "nsubj" or "aux" or "expl" or "parataxis" or "discourse" or "vocative" or "csubj" or "ccomp" or "advcl" => true,
        "advmod" => sentence[child].Xpos is "WRB",
        _ => false,
    };
}
