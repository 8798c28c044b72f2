namespace Dragoman.Trees;

/// <summary>What Universal Dependencies allows in no tree, and a scorer of single arcs may give all the same.</summary>
internal sealed class TreeRules
{
    private readonly bool[] headFirst;
    private readonly bool[] subject;
    private readonly int apposition;

    public TreeRules(string[] deprels)
    {
        headFirst = [.. deprels.Select(name => name.Split(':')[0] is "flat" or "fixed")];
        subject = [.. deprels.Select(name => name is "nsubj" or "nsubj:pass")];
        apposition = Array.IndexOf(deprels, "appos");
    }

    /// <summary>Mends a tree that has its heads and relations.</summary>
    public void Mend(Analysis analysis)
    {
        for (var w = 0; w < analysis.Heads.Length; w++)
        {
            HangOnFirst(analysis, w);
        }

        for (var w = 0; w < analysis.Heads.Length && apposition >= 0; w++)
        {
            OneSubject(analysis, w);
        }
    }

    /// <summary>The parts of a name all hang on its first word, not one on the other.</summary>
    private void HangOnFirst(Analysis analysis, int word)
    {
        while (headFirst[analysis.Deprels[word]] && analysis.Heads[word] is var head and >= 0 && analysis.Deprels[head] == analysis.Deprels[word])
        {
            analysis.Heads[word] = analysis.Heads[head];
        }
    }

    /// <summary>A predicate has one subject: of two side by side the second names the first ("the news agency IRNA said").</summary>
    private void OneSubject(Analysis analysis, int word)
    {
        if (word > 0 && subject[analysis.Deprels[word]] && subject[analysis.Deprels[word - 1]] && analysis.Heads[word] == analysis.Heads[word - 1] && analysis.Heads[word] > word)
        {
            (analysis.Heads[word], analysis.Deprels[word]) = (word - 1, (byte)apposition);
        }
    }
}
