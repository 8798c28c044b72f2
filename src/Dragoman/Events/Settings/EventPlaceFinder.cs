using System.Collections.Frozen;
using Dragoman.Places;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Chooses where an event happened: by the tree, then by whose land it must have been, then by what was told before.</summary>
/// <remarks>What people say has no place but the one that it is said to have; deeds have one, and reports tell it once.</remarks>
internal sealed class EventPlaceFinder(CountryPlaces countries, Func<string, bool> isDeed)
{
    /// <summary>What is done on the ground.</summary>
    private static readonly FrozenSet<string> Physical = "ASSAULT COERCE PROTEST MOBILIZE RETREAT AID".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those who meet have come to one place.</summary>
    private static readonly FrozenSet<string> Meeting = "CONSULT COOPERATE".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The place, or null where nothing tells it.</summary>
    /// <param name="told">Where the sentences before were set, or null.</param>
    public EventPlace? Find(SentenceView view, Reading reading, EventPlace? told)
    {
        PlaceMention? best = null;
        var score = 0.0;
        foreach (var place in view.Annotation.Places)
        {
            if (!view.Sentence.Span.Contains(place.Span))
            {
                continue;
            }

            var (tie, steps) = PlaceTies.Of(view.Clauses, reading.Word, place, word => IsOther(view, reading, word));
            if ((tie == PlaceTie.Name && place.Place.Kind == "country") || IsParty(reading, place, tie))
            {
                // "the US strikes", "called on Tehran": who, not where.
                continue;
            }

            var weight = Weight(tie, reading.Type) - (0.1 * Math.Min(steps, 9)) + (place.Place.Kind == "city" ? 0.5 : place.Place.Kind == "region" ? 0.3 : 0);
            if (tie != PlaceTie.None && weight > Math.Max(score, 1))
            {
                (best, score) = (place, weight);
            }
        }

        if (best is not null)
        {
            return new EventPlace(best.Place, best.Text, best.Span, "stated");
        }

        if (!Physical.Contains(reading.Type) || reading.Status == "historical")
        {
            return null;
        }

        return told is not null && MayBeIn(reading, told.Place.Country) ? told with { Basis = "context" } : Land(view, reading);
    }

    /// <summary>Where a sentence without events is set, or null.</summary>
    public static EventPlace? Setting(SentenceView view)
    {
        foreach (var place in view.Annotation.Places)
        {
            if (view.Sentence.Span.Contains(place.Span) && PlaceTies.Of(view.Clauses, view.Sentence.Root, place, _ => false).Tie is PlaceTie.Direct or PlaceTie.Occasion)
            {
                return new EventPlace(place.Place, place.Text, place.Span, "stated");
            }
        }

        return null;
    }

    /// <summary>Whether the place stands for one of those who take part: a government by its capital, a state by its land.</summary>
    private static bool IsParty(Reading reading, PlaceMention place, PlaceTie tie)
    {
        var isSide = reading.Source.Concat(reading.Target).Any(actor => actor.Span.Overlaps(place.Span));
        return isSide && (tie == PlaceTie.ObjectAbove || !(Physical.Contains(reading.Type) || Meeting.Contains(reading.Type)));
    }

    /// <summary>Whether a word tells something else that was done, with a place of its own.</summary>
    private bool IsOther(SentenceView view, Reading reading, int word) =>
        !reading.Words.Contains(word) && (view.Readings.At(word).Count > 0 || (view.Sentence[word].Upos == "NOUN" && isDeed(view.Keys.Lemma(word))));

    private static double Weight(PlaceTie tie, string type) => (tie, Physical.Contains(type), Meeting.Contains(type)) switch
    {
        (PlaceTie.Direct, _, _) => 10,
        (PlaceTie.Occasion, _, _) => 8,
        (PlaceTie.Name, true, _) => 9,
        (PlaceTie.Name, _, true) => 6,
        (PlaceTie.Object, true, _) => 8,
        (PlaceTie.Object, _, true) => 9,
        (PlaceTie.Below, true, _) => 7,
        (PlaceTie.Below, _, true) => 3,
        (PlaceTie.Goal, true, _) => type == "AID" ? 0 : 5,
        (PlaceTie.Goal, _, true) => 9,
        (PlaceTie.Origin, true, _) => type == "RETREAT" ? 8 : 3,
        (PlaceTie.Above, true, _) => 6,
        (PlaceTie.Above, _, true) => 7,
        (PlaceTie.Above, _, _) => 4,
        (PlaceTie.Below, _, _) when type == "SANCTION" => 3,
        (PlaceTie.ObjectAbove, true, _) => 4,
        (PlaceTie.ObjectAbove, _, true) => 8,
        (PlaceTie.Elsewhere, true, _) => 3,
        (PlaceTie.Elsewhere, _, true) => 2,
        _ => 0,
    };

    /// <summary>The country where a deed among its own people must have been.</summary>
    private EventPlace? Land(SentenceView view, Reading reading)
    {
        var (source, target) = (Country(reading.Source), Country(reading.Target));
        var land = reading.Type switch
        {
            "PROTEST" or "COERCE" or "RETREAT" => source is not null && target is not null && source.Value.Code != target.Value.Code ? null : source ?? target,
            "ASSAULT" when source is not null && source?.Code == target?.Code => source,
            "ASSAULT" when view.Scene is { } scene => source?.Code == scene ? source : target?.Code == scene ? target : null,
            _ => null,
        };
        return land is { } found && countries.Of(found.Code) is { } place ? new EventPlace(place, found.Actor.Text, found.Actor.Span, "country") : null;
    }

    /// <summary>Whether one of those who take part is at home there; or nothing is known of their homes.</summary>
    private static bool MayBeIn(Reading reading, string? country)
    {
        var (source, target) = (Country(reading.Source), Country(reading.Target));
        return (source is null && target is null) || source?.Code == country || target?.Code == country;
    }

    private static (string Code, EventActor Actor)? Country(IReadOnlyList<EventActor> side) =>
        side.Count > 0 && side[0].Actor.Country is { } code ? (code, side[0]) : null;
}
