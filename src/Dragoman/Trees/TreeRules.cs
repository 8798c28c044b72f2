namespace Dragoman.Trees;

/// <summary>What Universal Dependencies allows in no tree, and a scorer of single arcs may give all the same.</summary>
internal sealed class TreeRules
{
    private readonly bool[] headFirst;
    private readonly bool[] subject;
    private readonly byte apposition;
    private readonly byte compound;
    private readonly byte @object;
    private readonly byte oblique;
    private readonly byte marker;
    private readonly byte title;
    private readonly byte conjunct;
    private readonly byte flat;
    private readonly byte aside;
    private readonly byte coordinator;
    private readonly int properNoun;
    private readonly int noun;
    private readonly byte complement;
    private readonly int present;
    private readonly int infinitive;
    private readonly int past;
    private readonly int presentOfOne;
    private readonly bool complete;
    private readonly bool titled;

    public TreeRules(string[] deprels, string[] upos, string[] xpos)
    {
        headFirst = [.. deprels.Select(name => name.Split(':')[0] is "flat" or "fixed")];
        subject = [.. deprels.Select(name => name is "nsubj" or "nsubj:pass")];
        (apposition, compound, @object, title, conjunct, flat) = (Number("appos"), Number("compound"), Number("obj"), Number("nmod:desc"), Number("conj"), Number("flat"));
        (properNoun, noun) = (Array.IndexOf(upos, "PROPN"), Array.IndexOf(upos, "NOUN"));
        (oblique, marker) = (Number("obl"), Number("case"));
        (complement, present, infinitive) = (Number("xcomp"), Array.IndexOf(xpos, "VBP"), Array.IndexOf(xpos, "VB"));
        (aside, coordinator, past, presentOfOne) = (Number("parataxis"), Number("cc"), Array.IndexOf(xpos, "VBD"), Array.IndexOf(xpos, "VBZ"));
        complete = deprels.Contains("appos") && deprels.Contains("compound") && deprels.Contains("obj");
        titled = deprels.Contains("nmod:desc") && deprels.Contains("conj") && deprels.Contains("obj") && deprels.Contains("flat");
        byte Number(string name) => (byte)Math.Max(0, Array.IndexOf(deprels, name));
    }

    /// <summary>Mends a tree that has its heads and relations.</summary>
    /// <param name="forms">Of its words.</param>
    public void Mend(Analysis analysis, IReadOnlyList<string> forms)
    {
        for (var w = 0; w + 2 < analysis.Heads.Length && titled; w++)
        {
            if (forms[w + 1] == "-" && forms[w + 2] == "General" && (analysis.Upos[w] == properNoun || analysis.Upos[w] == noun))
            {
                OneTitle(analysis, w);
            }
        }

        for (var w = 0; w < analysis.Heads.Length; w++)
        {
            HangOnFirst(analysis, w);

            // "let refugees cross": what has its subject from above is not finite.
            if (complement > 0 && infinitive >= 0 && analysis.Deprels[w] == complement && analysis.Xpos[w] == present)
            {
                analysis.Xpos[w] = (byte)infinitive;
            }
        }

        for (var w = 0; w < analysis.Heads.Length && complete; w++)
        {
            OneOfAKind(analysis, w);
            AsideOfSubject(analysis, w);
        }

        for (var w = 0; w + 1 < analysis.Heads.Length && titled; w++)
        {
            TitleOfTheNext(analysis, w);
        }

        for (var w = 1; w + 1 < analysis.Heads.Length && titled && aside > 0; w++)
        {
            if (forms[w - 1] == ",")
            {
                SaidAside(analysis, w);
            }
        }
    }

    /// <summary>“Israel bombed Syria, said an official who …”: a verb before its subject, with no “and”, is no second deed.</summary>
    private void SaidAside(Analysis analysis, int verb)
    {
        var (heads, deprels) = (analysis.Heads, analysis.Deprels);
        if (deprels[verb] != conjunct || heads[verb] >= verb || (analysis.Xpos[verb] != past && analysis.Xpos[verb] != presentOfOne))
        {
            return;
        }

        var behind = false;
        for (var w = 0; w < heads.Length; w++)
        {
            if (heads[w] == verb && (deprels[w] == coordinator || (subject[deprels[w]] && w < verb)))
            {
                return;
            }

            behind |= heads[w] == verb && subject[deprels[w]];
        }

        deprels[verb] = behind ? aside : conjunct;
    }

    /// <summary>“Secretary-General of the Arab League”: the second word is no general, and what hangs on it hangs on the title.</summary>
    private void OneTitle(Analysis analysis, int word)
    {
        var (heads, deprels, second) = (analysis.Heads, analysis.Deprels, word + 2);
        if (heads[second] != word)
        {
            (heads[word], deprels[word]) = (heads[second], deprels[second]);
        }

        for (var w = 0; w < heads.Length; w++)
        {
            heads[w] = heads[w] == second ? word : heads[w];
        }

        (heads[second], deprels[second], heads[word + 1]) = (word, flat, word);
    }

    /// <summary>A title stands before its bearer: in “Putin and North Korean leader Kim” the leader is Kim.</summary>
    private void TitleOfTheNext(Analysis analysis, int word)
    {
        var (heads, deprels, next) = (analysis.Heads, analysis.Deprels, word + 1);
        var behind = deprels[word] == title && heads[word] >= 0 && heads[word] < word && heads[next] == heads[word] && deprels[next] == conjunct;

        // "arrested opposition leader Nelson Chamisa": the two objects are one.
        var twice = deprels[word] == @object && deprels[next] == @object && heads[word] == heads[next] && heads[word] < word && analysis.Upos[word] == noun;
        if (analysis.Upos[next] == properNoun && (behind || twice))
        {
            (heads[word], deprels[word]) = (next, title);
        }
    }

    /// <summary>“On Friday Turkey condemned”: no preposition stands before a subject, so what it stands before is a phrase of its own.</summary>
    private void AsideOfSubject(Analysis analysis, int word)
    {
        var (heads, deprels, inner) = (analysis.Heads, analysis.Deprels, word + 1);
        if (oblique == 0 || marker == 0 || deprels[word] != marker || inner + 1 >= heads.Length || heads[word] != inner + 1 || heads[inner] != inner + 1 || deprels[inner] != compound
            || analysis.Upos[inner] != properNoun || analysis.Upos[inner + 1] != properNoun || !subject[deprels[inner + 1]] || heads[inner + 1] <= inner + 1)
        {
            return;
        }

        (heads[word], heads[inner], deprels[inner]) = (inner, heads[inner + 1], oblique);
    }

    /// <summary>The parts of a name all hang on its first word, not one on the other.</summary>
    private void HangOnFirst(Analysis analysis, int word)
    {
        while (headFirst[analysis.Deprels[word]] && analysis.Heads[word] is var head and >= 0 && analysis.Deprels[head] == analysis.Deprels[word])
        {
            analysis.Heads[word] = analysis.Heads[head];
        }
    }

    /// <summary>
    /// A predicate has one subject and one object: of two side by side a name second names the first ("the news agency IRNA
    /// said"), otherwise the first tells the kind of the second ("Taliban fighters attacked", "stormed a police compound").
    /// </summary>
    private void OneOfAKind(Analysis analysis, int first)
    {
        var second = Next(analysis, first);
        var (deprels, heads) = (analysis.Deprels, analysis.Heads);
        if (second < 0 || heads[first] != heads[second])
        {
            return;
        }

        var named = analysis.Upos[second] == properNoun;
        if (subject[deprels[first]] && subject[deprels[second]] && heads[second] > second)
        {
            (heads[named ? second : first], deprels[named ? second : first]) = named ? (first, apposition) : (second, compound);
        }
        else if (deprels[first] == @object && deprels[second] == @object && second == first + 1 && !named && analysis.Upos[first] != properNoun && heads[first] < first)
        {
            (heads[first], deprels[first]) = (second, compound);
        }
    }

    /// <summary>The next word that is not a part of this name, or -1.</summary>
    private int Next(Analysis analysis, int word)
    {
        var next = word + 1;
        while (next < analysis.Heads.Length && analysis.Heads[next] == word && headFirst[analysis.Deprels[next]])
        {
            next++;
        }

        return next < analysis.Heads.Length ? next : -1;
    }
}
