using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Finds who says what in a sentence, by verbs of saying and "according to".</summary>
internal static class StatementFinder
{
    /// <summary>The statements of a sentence, outermost first.</summary>
    /// <param name="mentions">The sentence's actors by head.</param>
    public static List<Statement> Find(string text, Clauses clauses, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        var found = new List<Statement>();
        foreach (var speech in clauses.Speech)
        {
            var content = Content(clauses.Sentence, speech);
            if (speech.Kind == SpeechKind.According || (speech.Kind != SpeechKind.Noun && content.Count > 0))
            {
                var cue = Cue(clauses.Sentence, speech);
                var quoted = speech.Kind != SpeechKind.According && content.Exists(span => IsQuoted(text, span));
                found.Add(new Statement(clauses.Sentence.Index, speech.Speaker < 0 ? null : Source(text, clauses, speech.Speaker, mentions), cue, cue.In(text), content, quoted));
            }
        }

        return found;
    }

    private static Span Cue(Sentence sentence, Speech speech)
    {
        var cue = sentence[speech.Cue].Span;
        foreach (var child in sentence.Children(speech.Cue))
        {
            if (speech.Kind == SpeechKind.According && sentence[child].Deprel == "case")
            {
                cue = sentence.SpanOf(sentence.Subtree(child).First, sentence.Subtree(child).Last);
            }
        }

        return cue;
    }

    /// <summary>The words that are said; where the cue and its speaker stand amid them, those before and those after.</summary>
    private static List<Span> Content(Sentence sentence, Speech speech) => speech.Kind is SpeechKind.Inserted or SpeechKind.According
        ? Beside(sentence, sentence.Subtree(speech.Content[0]), sentence.Subtree(speech.Cue))
        : [.. speech.Content.SelectMany(clause => Around(sentence, speech.Cue, clause))];

    /// <summary>What stands before and what stands behind the words of saying.</summary>
    private static List<Span> Beside(Sentence sentence, (int First, int Last) whole, (int First, int Last) saying)
    {
        var content = new List<Span>();
        if (whole.First < saying.First)
        {
            content.Add(Trim(sentence, whole.First, saying.First - 1));
        }

        if (saying.Last < whole.Last)
        {
            content.Add(Trim(sentence, saying.Last + 1, whole.Last));
        }

        content.RemoveAll(span => span.Length < 3);
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

    private static StatementSource Source(string text, Clauses clauses, int head, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        var span = clauses.Phrases[head].Base.In(clauses.Sentence);
        var mention = mentions.GetValueOrDefault(head);
        var (own, apposed) = (mention?.Actors[0], Apposed(clauses, head, mentions));
        var actor = own is null || (own.Person is null && apposed is { Kind: ActorKind.Outlet }) ? apposed : own;
        var anonymous = clauses.Words.Has(WordClass.Unnamed, clauses.Sentence[head].Lemma.ToLowerInvariant()) && actor?.Person is null && clauses.Sentence[head].Upos == "NOUN";
        return new StatementSource(span, span.In(text), head, actor) { Anonymous = anonymous };
    }

    /// <summary>Who the rest of the phrase names: "the news agency <i>IRNA</i>".</summary>
    private static Actor? Apposed(Clauses clauses, int head, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        foreach (var child in clauses.Sentence.Children(head))
        {
            if (clauses.Sentence[child].Deprel is "appos" or "compound" or "nmod:poss" or "flat" && mentions.TryGetValue(child, out var mention))
            {
                return mention.Actors[0];
            }
        }

        return null;
    }
}
