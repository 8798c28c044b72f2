using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Finds the speaker who stands right beside the words of saying, where the tree has none: "“…,” wrote Reuters".</summary>
internal static class BesideSource
{
    private const int Longest = 12;

    /// <summary>The head of the phrase, or -1.</summary>
    /// <param name="held">Whether a word cannot be the speaker, for it is said.</param>
    public static int Find(Sentence sentence, WordRange cue, Func<int, bool> held)
    {
        var before = cue.First - 1;
        if (before >= 0 && sentence[before].Upos is "NOUN" or "PROPN" or "PRON" && !held(before))
        {
            return Head(sentence, before, -1, held);
        }

        var behind = cue.Last + 1;
        return behind < sentence.Tokens.Count && sentence[behind].Upos is "NOUN" or "PROPN" or "PRON" or "DET" or "ADJ" or "NUM" && !held(behind) && sentence[behind].Form is not ("that" or "that's")
            ? Head(sentence, behind, 1, held) : -1;
    }

    /// <summary>The highest noun above a word that is reached by nouns alone, near it and not said.</summary>
    private static int Head(Sentence sentence, int word, int direction, Func<int, bool> held)
    {
        var head = sentence[word].Upos is "NOUN" or "PROPN" or "PRON" ? word : -1;
        for (var i = sentence[word].Head; i >= 0 && Math.Abs(i - word) <= Longest && Math.Sign(i - word) != -direction && !held(i) && sentence[i].Upos is "NOUN" or "PROPN" or "PRON"; i = sentence[i].Head)
        {
            head = i;
        }

        return head;
    }
}
