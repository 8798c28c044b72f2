using System.Collections.Frozen;
using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Finds who says what in a sentence, by verbs of saying and "according to".</summary>
internal static class StatementFinder
{
    private static readonly FrozenSet<string> Cues =
        ("say tell state blame condemn criticize criticise charge denounce suspect praise thank declare announce add insist stress note claim report write tweet confirm maintain argue warn accuse allege explain reveal acknowledge admit indicate suggest emphasize emphasise reiterate assert deny mention quote cite remark comment conclude believe think estimate predict vow pledge promise urge describe disclose testify recall observe reply respond point complain contend underline underscore show")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Accusing =
        "accuse blame condemn criticize criticise charge denounce suspect praise thank".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Unnamed =
        "source official diplomat witness analyst resident spokesman spokesperson spokeswoman commander officer lawmaker minister activist expert person authority aide insider".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The statements of a sentence, outermost first.</summary>
    /// <param name="mentions">The sentence's actors by head.</param>
    public static List<Statement> Find(string text, Sentence sentence, Clauses clauses, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        var found = new List<Statement>();
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            var token = sentence[word];
            if (token.Upos == "VERB" && Cues.Contains(token.Lemma) && Said(text, sentence, clauses, word, mentions) is { } said)
            {
                found.Add(said);
            }
            else if (token.Relation is "obl" or "nmod" or "parataxis" && clauses.Preposition(word).StartsWith("accord", StringComparison.Ordinal))
            {
                found.Add(AccordingTo(text, sentence, clauses, word, mentions));
            }
        }

        return found;
    }

    private static Statement? Said(string text, Sentence sentence, Clauses clauses, int cue, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        var content = Content(sentence, cue);
        if (content.Count == 0)
        {
            return null;
        }

        var clause = clauses[cue];
        var speaker = clause.Passive ? clause.Subject >= 0 ? clause.Subject : clause.Object : clause.Subject;
        if (clause.Passive && sentence[cue].Lemma is "quote" or "cite")
        {
            speaker = clause.Object;
        }

        var quoted = content.Any(span => IsQuoted(text, span));
        var token = sentence[cue];
        return new Statement(sentence.Index, speaker < 0 ? null : Source(text, sentence, speaker, mentions), token.Span, token.Form, content, quoted);
    }

    private static Statement AccordingTo(string text, Sentence sentence, Clauses clauses, int nominal, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        var (first, last) = sentence.Subtree(nominal);
        var cue = sentence[nominal].Span;
        foreach (var child in sentence.Children(nominal))
        {
            if (sentence[child].Deprel == "case")
            {
                cue = sentence.SpanOf(sentence.Subtree(child).First, sentence.Subtree(child).Last);
            }
        }

        // What somebody is named for at the end of a sentence is the whole of it, not its last clause.
        var top = clauses.Governor(Math.Max(0, sentence[nominal].Head));
        while (sentence[top].Relation is "conj" && sentence[top].Head >= 0)
        {
            top = sentence[top].Head;
        }

        var whole = last + 2 >= sentence.Tokens.Count || first == 0 ? (First: 0, Last: sentence.Tokens.Count - 1) : sentence.Subtree(top);
        var content = new List<Span>();
        if (whole.First < first)
        {
            content.Add(Trim(sentence, whole.First, first - 1));
        }

        if (whole.Last > last)
        {
            content.Add(Trim(sentence, last + 1, whole.Last));
        }

        return new Statement(sentence.Index, Source(text, sentence, nominal, mentions), cue, cue.In(text), [.. content.Where(s => s.Length > 2)], false);
    }

    /// <summary>What is said: the complement, or the clause that the verb of saying is put into.</summary>
    private static List<Span> Content(Sentence sentence, int cue)
    {
        var content = new List<Span>();
        foreach (var child in sentence.Children(cue))
        {
            if (sentence[child].Relation is "ccomp" or "parataxis" || (sentence[child].Relation is "xcomp" && sentence[child].Upos == "VERB" && sentence[cue].Lemma is "claim" or "admit" or "deny" or "allege" or "acknowledge")
                || (sentence[child].Relation is "advcl" or "acl" && sentence.Child(child, "mark") is var mark and >= 0 && sentence[mark].Lemma is "of" or "for" && Accusing.Contains(sentence[cue].Lemma)) || (sentence[child].Relation == "obj" && IsQuoteNext(sentence, child)))
            {
                content.AddRange(Around(sentence, cue, child));
            }
        }

        var token = sentence[cue];
        if (content.Count == 0 && token.Relation is "parataxis" or "ccomp" && token.Head >= 0)
        {
            // "…," he said: the verb of saying hangs on what is said.
            var (first, last) = sentence.Subtree(token.Head);
            var (from, to) = sentence.Subtree(cue);
            if (first < from)
            {
                content.Add(Trim(sentence, first, from - 1));
            }

            if (to < last)
            {
                content.Add(Trim(sentence, to + 1, last));
            }

            content.RemoveAll(span => span.Length < 3);
        }

        return content;
    }

    /// <summary>The words under a complement; where the cue and its speaker stand amid them, those before and those after.</summary>
    private static IEnumerable<Span> Around(Sentence sentence, int cue, int complement)
    {
        var (first, last) = sentence.Subtree(complement);
        if (cue < first || cue > last)
        {
            return [Trim(sentence, first, last)];
        }

        var (from, to) = (cue, cue);
        foreach (var child in sentence.Children(cue))
        {
            if (child != complement && sentence[child].Upos != "PUNCT" && sentence.Subtree(child) is var (f, l) && f > first && l < last)
            {
                (from, to) = (Math.Min(from, f), Math.Max(to, l));
            }
        }

        return [Trim(sentence, first, from - 1), Trim(sentence, to + 1, last)];
    }

    private static bool IsQuoteNext(Sentence sentence, int word)
    {
        var first = sentence.Subtree(word).First;
        return sentence[first].Form is "\"" or "\u201c" || (first > 0 && sentence[first - 1].Form is "\"" or "\u201c");
    }

    private static Span Trim(Sentence sentence, int first, int last)
    {
        while (first < last && sentence[first].Upos == "PUNCT")
        {
            first++;
        }

        while (last > first && sentence[last].Upos == "PUNCT")
        {
            last--;
        }

        return sentence.SpanOf(first, last);
    }

    private static bool IsQuoted(string text, Span span)
    {
        var before = text.AsSpan(0, span.Start).TrimEnd();
        return before.Length > 0 && before[^1] is '"' or '\u201c' or '\u2018';
    }

    private static StatementSource Source(string text, Sentence sentence, int head, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        var (first, last) = MentionFinder.Phrase(sentence, head);
        var span = sentence.SpanOf(first, last);
        var mention = mentions.GetValueOrDefault(head);
        var (own, apposed) = (mention?.Actors[0], Apposed(sentence, head, mentions));
        var actor = own is null || (own.Person is null && apposed is { Kind: ActorKind.Outlet }) ? apposed : own;
        var anonymous = Unnamed.Contains(sentence[head].Lemma.ToLowerInvariant()) && actor?.Person is null && sentence[head].Upos == "NOUN";
        return new StatementSource(span, span.In(text), head, actor) { Anonymous = anonymous };
    }

    private static Actor? Apposed(Sentence sentence, int head, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Deprel is "appos" or "compound" or "nmod:poss" or "flat" && mentions.TryGetValue(child, out var mention))
            {
                return mention.Actors[0];
            }
        }

        return null;
    }
}
