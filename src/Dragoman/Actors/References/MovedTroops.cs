using System.Collections.Frozen;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Troops that somebody sends, keeps or has are theirs, wherever they are: "the United States will keep troops in Syria".</summary>
internal static class MovedTroops
{
    private static readonly FrozenSet<string> Moving =
        ("send deploy keep withdraw pull station dispatch maintain move mass redeploy commit reinforce recall evacuate retain increase expand reduce lose have operate establish build open")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The verb that moves what a noun names, or -1.</summary>
    public static int Mover(Sentence sentence, int head)
    {
        while (sentence[head].Relation == "conj" && sentence[head].Head >= 0)
        {
            head = sentence[head].Head;
        }

        return sentence[head].Relation == "obj" && sentence[head].Head is var verb and >= 0 && Moving.Contains(sentence[verb].Lemma) ? verb : -1;
    }
}
