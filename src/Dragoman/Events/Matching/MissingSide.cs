using System.Collections.Frozen;
using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Fills a side that the trigger's own words leave open, from the rest of the sentence and the report.</summary>
/// <remarks>
/// Only where reports leave it open because it is plain: those hit by an attack are people of the place, those who protest its
/// citizens and their addressee its government; a refusal answers who demanded or accused last; a verbal act between two
/// is directed at the only other actor of the sentence. Whoever is filled in has a low confidence.
/// </remarks>
internal sealed class MissingSide(PhraseResolver resolver)
{
    private const double Doubt = 0.4;
    private const int Memory = 3;

    private static readonly FrozenSet<string> Directed =
        "AGREE CONSULT SUPPORT ACCUSE REQUEST REJECT THREATEN SANCTION COOPERATE AID".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="here">The country where the sentence plays, or null.</param>
    /// <param name="told">The events told before, in order.</param>
    public (IReadOnlyList<EventActor> Source, IReadOnlyList<EventActor> Target) Fill(
        string type, Match match, Clauses clauses, IReadOnlyList<ActorMention> mentions, string? here, IReadOnlyList<EventRecord> told)
    {
        var sentence = clauses.Sentence;
        var (source, target) = (match.Source, match.Target);
        var joint = source.Count > 1 && (match.Together || match.Rule.Symmetric);
        if (target.Count == 0 && source.Count > 0 && !joint && Directed.Contains(type))
        {
            target = type == "REJECT" && Answered(source, sentence, told) is { } asked ? asked : Other(type, match, clauses, source, mentions) ?? [];
        }

        if (type == "ASSAULT" && target is [{ ByPlace: true, Actor.Country: { } struck }])
        {
            target = [People(struck, "cvl", "CVL", match, sentence) with { Text = target[0].Text, Span = target[0].Span }];
        }

        if (here is not null && type == "ASSAULT" && target.Count == 0)
        {
            target = [People(here, "cvl", "CVL", match, sentence)];
        }

        if (here is not null && type == "PROTEST")
        {
            source = source.Count == 0 ? [People(here, "cvl", "CVL", match, sentence)] : source;
            target = target.Count == 0 ? [People(here, "gov", "GOV", match, sentence)] : target;
        }

        return (source, target);
    }

    private static EventActor Doubtful(Actor actor, string why, string text, Span span) =>
        new(actor with { Confidence = Math.Min(actor.Confidence, Doubt), Why = why }, text, span);

    private EventActor People(string country, string kind, string sector, Match match, Sentence sentence)
    {
        var name = resolver.Almanac.Countries.GetValueOrDefault(country)?.Name ?? country;
        var actor = kind == "gov" ? resolver.Builder.CountryActor(country, string.Empty)
            : new Actor($"{country}.{kind}", null, $"people in {name}", country, [sector], string.Empty) { Kind = ActorKind.Official };
        return Doubtful(actor, $"not named; it happens in {name}", sentence[match.Head].Form, sentence[match.Head].Span);
    }

    /// <summary>Who last demanded something of the one who refuses, or accused or threatened them.</summary>
    private static IReadOnlyList<EventActor>? Answered(IReadOnlyList<EventActor> source, Sentence sentence, IReadOnlyList<EventRecord> told)
    {
        for (var i = told.Count - 1; i >= 0 && sentence.Index - told[i].Sentence <= Memory; i--)
        {
            var record = told[i];
            if (record.Type is "ACCUSE" or "REQUEST" or "THREATEN" && record.Source.Count > 0
                && record.Target.Any(t => source.Any(s => s.Actor.Same(t.Actor) || (s.Actor.Country is not null && s.Actor.Country == t.Actor.Country))))
            {
                return [.. record.Source.Select(s => Doubtful(s.Actor, $"answers {s.Actor.Name}", s.Text, s.Span))];
            }
        }

        return null;
    }

    /// <summary>The nearest other actor of the sentence, those after the trigger first.</summary>
    private static IReadOnlyList<EventActor>? Other(string type, Match match, Clauses clauses, IReadOnlyList<EventActor> source, IReadOnlyList<ActorMention> mentions)
    {
        // Nobody backs or meets those whom the support or the talks are against.
        static bool Kind(string type) => type is "SUPPORT" or "AGREE" or "CONSULT" or "COOPERATE" or "AID";
        var sentence = clauses.Sentence;
        ActorMention? best = null;
        var nearest = int.MaxValue;
        foreach (var mention in mentions)
        {
            var actor = mention.Actors[0];
            if (actor.Kind is ActorKind.Outlet or ActorKind.Role || (actor.Country is null && actor.Kind == ActorKind.Person) || !IsDirect(sentence, mention.Head, match)
                || (Kind(type) && clauses.Phrases[mention.Head].Preposition is "against" or "from" or "over" or "despite" or "without") || clauses.Phrases[mention.Head].Preposition is "in" or "at" or "near"
                || source.Any(s => s.Actor.Same(actor) || (actor.Country is not null && s.Actor.Country == actor.Country)))
            {
                continue;
            }

            var distance = mention.Head > match.Head ? mention.Head - match.Head : 2 * (match.Head - mention.Head) + 20;
            if (distance < nearest)
            {
                (best, nearest) = (mention, distance);
            }
        }

        return best is null ? null : [.. best.Actors.Select(a => Doubtful(a, $"the other actor of the sentence: {a.Name}", best.Text, best.Span))];
    }

    /// <summary>Whether a mention stands below the trigger, not in a clause of its own beside it.</summary>
    private static bool IsDirect(Sentence sentence, int mention, Match match)
    {
        var top = sentence[match.Head].Upos is "NOUN" && sentence[match.Head].Head >= 0 ? sentence[match.Head].Head : match.Head;
        for (var i = mention; i >= 0; i = sentence[i].Head)
        {
            if (i == top)
            {
                return true;
            }

            if (sentence[i].Relation is "parataxis" or "nsubj" or "nsubj:pass" or "advcl" || (sentence[i].Relation == "conj" && sentence[i].Upos == "VERB"))
            {
                return false;
            }
        }

        return false;
    }
}
