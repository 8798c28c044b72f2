using Dragoman.Places;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>The place that the clause of a word names, for rules that have to know where a deed was before its sides are known.</summary>
internal static class ClausePlace
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

        return best is null ? null : new EventPlace(best.Place, best.Text, best.Span, "stated");
    }

    private static int Rank(Sentence sentence, Clauses clauses, int head, PlaceMention place)
    {
        var word = sentence.HeadOf(place.Span);
        if (word < 0 || clauses.Phrases[word].Preposition is not ("in" or "at" or "near" or "outside" or "inside" or "around" or "off" or "across" or "on" or "over"))
        {
            return 0;
        }

        var predicate = clauses.Governor(head);
        var near = sentence[word].Head == head || sentence[word].Head == predicate;
        return (near ? 20 : sentence.IsUnder(word, predicate) ? 10 : 0) + (place.Place.Kind == "city" ? 3 : place.Place.Kind == "region" ? 2 : 1);
    }
}
