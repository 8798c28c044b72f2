using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Words joined by a hyphen: “US-Israeli”.</summary>
internal static class Hyphens
{
    /// <summary>The word at the other end of a hyphen, the right one first; or -1.</summary>
    public static int Beside(Sentence sentence, int word) =>
        word + 2 < sentence.Tokens.Count && Joins(sentence, word + 1) ? word + 2 : word >= 2 && Joins(sentence, word - 1) ? word - 2 : -1;

    /// <summary>Whether two words make an adjective, “<i>US-Israeli</i> strikes”: nations in it act together, those of “the Iran-Iraq border” need not.</summary>
    public static bool MakeAdjective(Sentence sentence, int one, int other) =>
        Beside(sentence, Math.Min(one, other)) == Math.Max(one, other) && sentence[Math.Max(one, other)].Upos == "ADJ";

    private static bool Joins(Sentence sentence, int mark) => sentence[mark].Form is "-" or "–";
}
