using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Words joined by a hyphen: “US-Israeli”.</summary>
internal static class Hyphens
{
    /// <summary>The word at the other end of a hyphen, the right one first; or -1.</summary>
    public static int Beside(Sentence sentence, int word) =>
        word + 2 < sentence.Tokens.Count && Joins(sentence, word + 1) ? word + 2 : word >= 2 && Joins(sentence, word - 1) ? word - 2 : -1;

    private static bool Joins(Sentence sentence, int mark) => sentence[mark].Form is "-" or "–";
}
