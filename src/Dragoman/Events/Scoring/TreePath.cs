using System.Text;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>The way from one word of a tree to another, as text: <c>^conj vobl:with</c>.</summary>
internal static class TreePath
{
    private const int Longest = 6;

    public static (string Path, int Steps) Between(Clauses clauses, int from, int to)
    {
        var sentence = clauses.Sentence;
        var (up, common) = (0, from);
        while (common >= 0 && !sentence.IsUnder(to, common))
        {
            common = sentence[common].Head;
            up++;
        }

        var down = 0;
        for (var i = to; i != common; i = sentence[i].Head)
        {
            down++;
        }

        if (up + down > Longest)
        {
            return ("far", up + down);
        }

        var path = new StringBuilder();
        for (var i = from; i != common; i = sentence[i].Head)
        {
            path.Append('^').Append(Step(clauses, i)).Append(' ');
        }

        Span<int> below = stackalloc int[Longest];
        for (int i = to, n = down; i != common; i = sentence[i].Head)
        {
            below[--n] = i;
        }

        foreach (var i in below[..down])
        {
            path.Append('v').Append(Step(clauses, i)).Append(' ');
        }

        return (path.ToString(), up + down);
    }

    private static string Step(Clauses clauses, int word)
    {
        var relation = clauses.Sentence[word].Deprel;
        return relation is "nmod" or "obl" ? $"{relation}:{clauses.Phrases[word].Preposition}" : relation;
    }
}
