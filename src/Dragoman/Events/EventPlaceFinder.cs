using Dragoman.Places;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Chooses the place of an event by syntax: what stands in its clause with a preposition of place.</summary>
internal static class EventPlaceFinder
{
    public static EventPlace? Find(Annotation annotation, Sentence sentence, Clauses clauses, int head)
    {
        PlaceMention? best = null;
        var score = 0;
        foreach (var place in annotation.Places)
        {
            if (!sentence.Span.Contains(place.Span))
            {
                continue;
            }

            var rank = Rank(sentence, clauses, head, place);
            if (rank > score)
            {
                (best, score) = (place, rank);
            }
        }

        return best is null ? null : new EventPlace(best.Place, best.Text, best.Span);
    }

    private static int Rank(Sentence sentence, Clauses clauses, int head, PlaceMention place)
    {
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            if (!place.Span.Contains(sentence[word].Span) || (sentence[word].Head >= 0 && place.Span.Contains(sentence[sentence[word].Head].Span)))
            {
                continue;
            }

            if (clauses.Phrases[word].Preposition is not ("in" or "at" or "near" or "outside" or "inside" or "around" or "off" or "across" or "on" or "over"))
            {
                return 0;
            }

            var predicate = clauses.Governor(head);
            var near = sentence[word].Head == head || sentence[word].Head == predicate;
            return (near ? 20 : sentence.IsUnder(word, predicate) ? 10 : 0) + (place.Place.Kind == "city" ? 3 : place.Place.Kind == "region" ? 2 : 1);
        }

        return 0;
    }
}
