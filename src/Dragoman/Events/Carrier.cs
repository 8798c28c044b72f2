using System.Collections.Frozen;
using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Whom a statement came by: the medium that somebody spoke to, and who stands behind a document that says something.</summary>
internal static class Carrier
{
    private static readonly FrozenSet<string> Talks =
        "interview remark comment conversation article column op-ed essay commentary statement email e-mail call briefing".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Speaking = "speak talk appear write tell comment".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Documents =
        "report statement letter study message post tweet communique communiqué article document memo survey video release dossier".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Issuing = "release issue publish post write send make sign present submit produce".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The medium that somebody spoke to: “told <i>Reuters</i>”, “in an interview with <i>the BBC</i>”, “speaking on <i>Al-Masirah TV</i>”, “<i>IRNA</i> quoted the minister”; null where none is named.</summary>
    /// <param name="predicate">The word of saying, or that of a deed which is told while somebody speaks.</param>
    /// <param name="said">The stretches of what is said, in which another medium may stand; null for a deed, to which a medium may also be done: “sued Reuters”.</param>
    public static ActorMention? Medium(Annotation annotation, Sentence sentence, int predicate, IReadOnlyList<Span>? said)
    {
        var clauses = annotation.Clauses[sentence.Index];
        foreach (var mention in annotation.Actors)
        {
            if (mention.Sentence == sentence.Index && mention.Actors is [{ Kind: ActorKind.Outlet }]
                && (said is null ? Attends(clauses, mention.Head, predicate) || Quotes(clauses, mention.Head, predicate) : !said.Any(s => s.Contains(sentence[mention.Head].Span)) && Heard(clauses, mention.Head, predicate)))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Whether the words of saying are spoken to a medium.</summary>
    private static bool Heard(Clauses clauses, int medium, int predicate)
    {
        var sentence = clauses.Sentence;
        if (Quotes(clauses, medium, predicate))
        {
            return true;
        }

        if (sentence[medium].Head == predicate)
        {
            var preposition = clauses.Phrases[medium].Preposition;
            return preposition.Length == 0 ? sentence[medium].Relation is "iobj" or "obj" && sentence[predicate].Lemma == "tell" : preposition is "to" or "on" or "with" or "via";
        }

        return Attends(clauses, medium, predicate);
    }

    /// <summary>“IRNA quoted the minister as praising Iraq”: whether a medium quotes what a word tells.</summary>
    private static bool Quotes(Clauses clauses, int medium, int predicate) => Quoting(clauses.Sentence, predicate) is var quoting and >= 0 && clauses[quoting].Subject == medium;

    /// <summary>“In an interview with”, “speaking to”: whether a medium hears what is said beside a word.</summary>
    private static bool Attends(Clauses clauses, int medium, int predicate)
    {
        var (sentence, above) = (clauses.Sentence, clauses.Sentence[medium].Head);
        if (above < 0 || sentence[above].Head != predicate || clauses.Phrases[medium].Preposition is not ("to" or "on" or "with" or "for" or "in"))
        {
            return false;
        }

        var lemma = sentence[above].Lemma.ToLowerInvariant();
        return sentence[above].Relation == "obl" ? Talks.Contains(lemma) : sentence[above].Relation == "advcl" && Speaking.Contains(lemma);
    }

    /// <summary>Who stands behind a document: “<i>Amnesty</i> released a report claiming …”, “a report by <i>Amnesty</i>”, “<i>Amnesty</i>'s report”; null where nobody is named.</summary>
    public static ActorMention? Author(Annotation annotation, Sentence sentence, int document)
    {
        if (!Documents.Contains(sentence[document].Lemma.ToLowerInvariant()))
        {
            return null;
        }

        var clauses = annotation.Clauses[sentence.Index];
        var phrase = clauses.Phrases[document];
        if (At(phrase.Possessor) is { } owner)
        {
            return owner;
        }

        foreach (var (kind, word) in phrase.Modifiers)
        {
            if (kind == ModifierKind.Phrase && clauses.Phrases[word].Preposition is "by" or "from" && At(word) is { } author)
            {
                return author;
            }
        }

        return sentence[document] is { Relation: "obj", Head: var verb } && Issuing.Contains(sentence[verb].Lemma) ? At(clauses[verb].Subject) : null;

        ActorMention? At(int head) => Carrier.At(annotation, sentence, head);
    }

    /// <summary>Whom a medium lets speak: “IRNA quoted <i>the minister</i> as saying …”; null where nobody is named.</summary>
    /// <param name="predicate">The word of saying.</param>
    public static ActorMention? Quoted(Annotation annotation, Sentence sentence, int predicate) =>
        Quoting(sentence, predicate) is var quoting and >= 0 ? At(annotation, sentence, annotation.Clauses[sentence.Index][quoting].Object) : null;

    /// <summary>The verb of quoting at a word or above it, “quoted … <i>as</i>”, or -1.</summary>
    private static int Quoting(Sentence sentence, int predicate) =>
        sentence[predicate].Lemma is "quote" or "cite" ? predicate
            : sentence[predicate].Head is var above and >= 0 && sentence[above].Lemma is "quote" or "cite" && (sentence[predicate].Lemma == "say" || sentence.Child(predicate, "mark") is var mark and >= 0 && sentence[mark].Lemma == "as") ? above : -1;

    private static ActorMention? At(Annotation annotation, Sentence sentence, int head) => head < 0 ? null : annotation.Actors.FirstOrDefault(m => m.Sentence == sentence.Index && m.Head == head);
}
