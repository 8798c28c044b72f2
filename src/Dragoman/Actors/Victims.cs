using System.Collections.Frozen;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Numbers and colourless words that mean people because of what is done to them: “kills six”, “four others were wounded”.</summary>
internal static class Victims
{
    private static readonly FrozenSet<string> Harms =
        ("kill injure wound hurt maim behead execute massacre murder slay slaughter shoot stab burn arrest detain abduct kidnap jail imprison hospitalize hospitalise " +
         "evacuate rescue displace poison ambush bomb").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fates = "dead wounded injured missing hurt homeless".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Colourless = "other member dozen hundred score thousand couple".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word without an actor of its own stands for people who are harmed.</summary>
    public static bool Are(Sentence sentence, int word)
    {
        var token = sentence[word];
        var counts = token.Upos == "NUM" || Colourless.Contains(token.Lemma.ToLowerInvariant());
        var first = token.Relation == "conj" && token.Head >= 0 && sentence[token.Head] is { Deprel: "obj" or "nsubj:pass", Upos: not "VERB" } above ? above : token;
        if (!counts || first.Deprel is not ("obj" or "nsubj:pass") || first.Head < 0 || sentence.Tokens.Any(SaysWho))
        {
            return false;
        }

        // "five of them", "members of Hezbollah"
        bool SaysWho(Token below) =>
            below.Head == word && below.Relation == "nmod" && below.Span.Start > token.Span.Start && (token.Upos == "NUM" || (token.Lemma == "member" && below.Upos == "PROPN"));

        return Harms.Contains(sentence[first.Head].Lemma) || (sentence[first.Head].Lemma == "leave" && sentence.Tokens.Any(t => t.Head == first.Head && t.Relation == "xcomp" && Fates.Contains(t.Lemma)));
    }
}
