using System.Collections.Frozen;
using Dragoman.Actors;

namespace Dragoman.Events;

/// <summary>
/// Who did a deed that an earlier sentence tells of strangers or of nobody: “A blast kills nine. The Black Hand claims responsibility”, “The attack was carried out by …”.
/// </summary>
internal static class Claimants
{
    /// <summary>How many sentences a deed may stand before the claim.</summary>
    private const int Reach = 2;

    /// <summary>Of the claimants in 5,070 annotated items all eight were right: too few for more than a guess.</summary>
    private const double Chance = 0.8;

    private static readonly FrozenSet<string> Taking = Set("claim take accept assume");
    private static readonly FrozenSet<string> Taken = Set("responsibility credit");
    private static readonly FrozenSet<string> Doing = Set("carry commit perpetrate conduct stage claim");
    private static readonly FrozenSet<string> Deeds = Set("attack bombing blast shooting assault raid explosion ambush killing strike massacre murder assassination");
    private static readonly FrozenSet<string> Strangers = Set("UAF REB CRM");

    /// <summary>Gives the deed that a sentence's claim is about its doer.</summary>
    /// <param name="told">The events of the sentences before; changed.</param>
    /// <param name="coded">Those of this sentence; changed.</param>
    public static void Name(SentenceView view, List<EventRecord> told, List<EventRecord> coded)
    {
        if (Claim(view) is not var (word, claimants, themselves) || claimants.Count == 0)
        {
            return;
        }

        var at = view.Sentence[word].Span;
        var own = coded.FindLastIndex(e => e.Type == "ASSAULT" && e.Trigger.Span.End <= at.Start);
        var (list, index) = own >= 0 ? (coded, own) : (told, told.FindLastIndex(e => e.Type == "ASSAULT"));
        if (index < 0 || list[index] is not { Status: "actual" or "historical" } deed || deed.Sentence < view.Sentence.Index - Reach)
        {
            return;
        }

        var known = deed.Source.Any(s => claimants.Exists(c => c.Actor.Same(s.Actor)));
        if (!known && (!deed.Source.All(IsStranger) || deed.Target.Any(t => claimants.Exists(c => c.Actor.Same(t.Actor)))))
        {
            return;
        }

        list[index] = known ? deed : Named(deed, claimants);
        list[index] = themselves ? Vouched(list[index], claimants[0]) : list[index];
        coded.RemoveAll(e => e.Type == "ASSAULT" && e.Id != list[index].Id && e.Trigger.Span.Overlaps(at));
    }

    /// <summary>The verb that names who did something told before, who they are, and whether they say so themselves.</summary>
    private static (int Word, List<EventActor> Claimants, bool Themselves)? Claim(SentenceView view)
    {
        var sentence = view.Sentence;
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            if (sentence[word].Upos != "VERB" || !(Taking.Contains(sentence[word].Lemma) || Doing.Contains(sentence[word].Lemma)))
            {
                continue;
            }

            var clause = view.Clauses[word];
            var claims = clause.Object >= 0 && (clause.Passive ? Doing.Contains(sentence[word].Lemma) && IsKnownDeed(view, clause.Object)
                : Taking.Contains(sentence[word].Lemma) && Taken.Contains(sentence[clause.Object].Lemma));
            if (claims && clause.Subject is var doer and >= 0 && !clause.Negation.IsNegated && view.At(doer) is { Actor.Kind: ActorKind.Group or ActorKind.Organisation or ActorKind.Country } candidate)
            {
                return (word, [.. candidate.Actors], !clause.Passive);
            }
        }

        return null;
    }

    /// <summary>“the attack”: one that was told before.</summary>
    private static bool IsKnownDeed(SentenceView view, int noun) =>
        Deeds.Contains(view.Sentence[noun].Lemma) && view.Sentence.Child(noun, "det") is var article and >= 0 && view.Sentence[article].Lemma is "the" or "this" or "both";

    private static bool IsStranger(EventActor source) =>
        source.Actor is { Person: null, Kind: ActorKind.Role or ActorKind.Official } && source.Actor.Sectors.Any(Strangers.Contains);

    private static EventRecord Named(EventRecord deed, List<EventActor> claimants)
    {
        var fields = new SortedDictionary<string, double>(deed.FieldConfidence.ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal) { ["source"] = Chance };
        return deed with
        {
            Id = EventId.Of(string.Join('\n', claimants.Select(c => c.Actor.Code).Prepend(deed.Id))),
            Source = claimants,
            Why = $"{deed.Why}; “{claimants[0].Text}” is named as the doer later",
            Confidence = Math.Round(fields["type"] * Chance * fields["target"], 2),
            FieldConfidence = fields,
        };
    }

    /// <summary>The deed with its claimant as the first who says so.</summary>
    private static EventRecord Vouched(EventRecord deed, EventActor claimant) =>
        deed.Attribution.Any(link => link.Name == claimant.Actor.Name) ? deed
            : deed with { Attribution = [new Attribution("speaker", claimant.Actor.Name, claimant.Actor, claimant.Span), .. deed.Attribution] };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
