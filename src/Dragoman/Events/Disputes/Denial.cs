using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>A record that says of something that it is not so.</summary>
internal sealed class Denial
{
    private readonly Sentence sentence;
    private readonly WordClasses words;
    private readonly int head;
    private readonly HashSet<string> told;
    private readonly bool pointsBack;

    private Denial(EventRecord record, Clauses clauses, int head)
    {
        (Record, sentence, words, this.head) = (record, clauses.Sentence, clauses.Words, head);
        told = Below(sentence, head);
        pointsBack = told.Overlaps(words.Of(WordClass.Claim)) || clauses[head].Object is var thing and >= 0 && sentence[thing].Upos == "PRON";
    }

    public EventRecord Record { get; }

    /// <summary>The record as a denial; null when it is none.</summary>
    public static Denial? Of(Annotation annotation, EventRecord record)
    {
        var clauses = annotation.Clauses[record.Sentence];
        var head = clauses.Sentence.HeadOf(record.Trigger.Span);
        if (head < 0 || !(record.Type == "REJECT" ? record.Status != "negated" && SaysNo(clauses, head) : record.Status == "negated" && SpeaksForItself(record)))
        {
            return null;
        }

        return new Denial(record, clauses, head);
    }

    /// <summary>Whether another record tells what this one denies.</summary>
    public bool Answers(Annotation annotation, EventRecord claim)
    {
        if (claim.Type is "REQUEST" or "AGREE")
        {
            // Who turns down a demand or an offer denies nothing.
            return false;
        }

        var other = annotation.Sentences[claim.Sentence];
        var trigger = other.HeadOf(claim.Trigger.Span);
        if (trigger < 0)
        {
            return false;
        }

        if (Record.Type == "REJECT" && claim.Sentence == Record.Sentence && other.IsUnder(trigger, head))
        {
            // “denied <i>attacking</i> the tanker”
            return true;
        }

        if (claim.Type == "REJECT" || claim.Status == "negated" || (Record.Type != "REJECT" && (claim.Sentence == Record.Sentence || claim.Attribution.Any(IsOwn))))
        {
            return false;
        }

        var said = Below(other, trigger);
        said.Add(other[trigger].Lemma.ToLowerInvariant());
        if (claim.Type == "ACCUSE" && Share(claim.Target, Record.Source, Speakers()))
        {
            return pointsBack || said.Overlaps(Deeds());
        }

        if (pointsBack && Share(claim.Source, Record.Source, []) && claim.Attribution.Any(link => link.Role == "speaker" && !Record.Source.Any(s => link.Actor is { } speaker && s.Actor.Same(speaker))))
        {
            // “Turkey said that Greek soldiers had <i>fired</i> … Greece denied the claim”
            return true;
        }

        return Record.Type != "REJECT" ? claim.Type == Record.Type && claim.Attribution.Any(link => link.Role == "speaker") && Share(claim.Source, Record.Source, []) && (Record.Target.Count == 0 || claim.Target.Count == 0 || Share(claim.Target, Record.Target, []))
            : said.Overlaps(Deeds()) && (Share(claim.Source, Record.Source, []) || Share(claim.Target, Record.Source, []) || SpeaksOf(other, claim));
    }

    /// <summary>“denied attacking”, “dismissed the reports”; not “denied entry”, “rejected the offer”.</summary>
    private static bool SaysNo(Clauses clauses, int head)
    {
        if (!clauses.Is(WordClass.Denying, head))
        {
            return false;
        }

        var (sentence, thing) = (clauses.Sentence, clauses[head].Object);
        return (thing >= 0 && clauses.Is(WordClass.Claim, thing)) || (thing < 0 && sentence[head].Upos == "VERB") || sentence.Child(head, "ccomp") >= 0 || sentence.Child(head, "xcomp") >= 0;
    }

    /// <summary>Whether one of those who are told not to have done it says so.</summary>
    private static bool SpeaksForItself(EventRecord record) =>
        record.Attribution.Any(link => link is { Role: "speaker", Actor: { } speaker } && record.Source.Any(s => s.Actor.Same(speaker) || (speaker.Country is { } country && s.Actor.Country == country)));

    /// <summary>Who denies, where the record's own sides are those of the deed.</summary>
    private IEnumerable<string> Speakers() => Record.Attribution.Where(link => link.Role == "speaker").Select(link => link.Actor?.Country).OfType<string>();

    /// <summary>Whether somebody who says so is also one who denies.</summary>
    private bool IsOwn(Attribution link) => link.Role == "speaker" && Record.Attribution.Any(own => own.Role == "speaker" && own.Name == link.Name);

    /// <summary>The words of what is denied that say what was done, without those that only call it a claim.</summary>
    private HashSet<string> Deeds()
    {
        var deeds = new HashSet<string>(told, StringComparer.Ordinal) { sentence[head].Lemma.ToLowerInvariant() };
        deeds.ExceptWith(words.Of(WordClass.Claim));
        deeds.ExceptWith(words.Of(WordClass.Denying));
        return deeds;
    }

    /// <summary>Whether the claim is made against what is denied by others: two words of both are the same.</summary>
    private bool SpeaksOf(Sentence other, EventRecord claim)
    {
        var shared = Below(other, other.HeadOf(claim.Trigger.Span));
        shared.IntersectWith(Deeds());
        return shared.Count > 1;
    }

    private static bool Share(IReadOnlyList<EventActor> one, IReadOnlyList<EventActor> other, IEnumerable<string> countries) =>
        one.Any(a => other.Any(b => a.Actor.Same(b.Actor) || (a.Actor.Country is { } country && country == b.Actor.Country)) || (a.Actor.Country is { } own && countries.Contains(own)));

    /// <summary>The nouns, verbs and adjectives below a word, by lemma.</summary>
    private static HashSet<string> Below(Sentence sentence, int top)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            if (word != top && sentence[word].Upos is "NOUN" or "VERB" or "ADJ" && sentence.IsUnder(word, top))
            {
                found.Add(sentence[word].Lemma.ToLowerInvariant());
            }
        }

        return found;
    }
}
