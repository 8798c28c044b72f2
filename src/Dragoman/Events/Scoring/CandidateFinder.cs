using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Lists whom the sides of the events of a sentence may be: its mentions, its towns, and the people and government of its places.</summary>
internal sealed class CandidateFinder(PhraseResolver resolver)
{
    private const int MostPlaces = 2;
    private const double Doubt = 0.4;

    /// <param name="before">The sentence before; whom it names may be meant still.</param>
    public List<SideCandidate> Find(Annotation annotation, Sentence sentence, LemmaKeys keys, IEnumerable<ActorMention> mentions, SentenceView? before)
    {
        var candidates = new List<SideCandidate>();
        foreach (var mention in mentions)
        {
            var actor = mention.Actors[0];
            candidates.Add(new SideCandidate(mention.Head, keys.Lemma(mention.Head), mention.Span, [.. mention.Actors.Select(a => new EventActor(a, mention.Text, mention.Span))])
            {
                Mention = mention,
                Kind = $"{actor.Kind}/{(actor.Sectors.Count > 0 ? actor.Sectors[0] : "-")}",
            });
        }

        foreach (var earlier in before?.Candidates ?? [])
        {
            if (earlier is { IsBefore: false, Mention: not null } && !candidates.Exists(c => c.SameAs(earlier)))
            {
                candidates.Add(earlier with { Head = -1, IsBefore = true });
            }
        }

        candidates.AddRange(Towns(annotation, sentence, keys, candidates));
        foreach (var country in Places(annotation, sentence))
        {
            candidates.Add(Unnamed(country, "cvl", "CVL", sentence));
            candidates.Add(Unnamed(country, "gov", "GOV", sentence));
        }

        return candidates;
    }

    /// <summary>"shelled Avdiivka", "Texas sues": places inside a country, which no actor's name covers, stand for the country.</summary>
    private List<SideCandidate> Towns(Annotation annotation, Sentence sentence, LemmaKeys keys, List<SideCandidate> named)
    {
        var towns = new List<SideCandidate>();
        foreach (var place in annotation.Places)
        {
            if (!sentence.Span.Contains(place.Span) || place.IsDemonym || place.Place is not { Country: { } country, Kind: not "country" } || named.Exists(c => !c.IsBefore && c.Span.Overlaps(place.Span)) || sentence.HeadOf(place.Span) is not (>= 0 and var head))
            {
                continue;
            }

            var actor = resolver.Builder.CountryActor(country, $"{place.Text} lies there") with { Confidence = Doubt };
            towns.Add(new SideCandidate(head, keys.Lemma(head), place.Span, [new EventActor(actor, place.Text, place.Span)]) { Kind = $"town/{place.Place.Kind}" });
        }

        return towns;
    }

    private static IEnumerable<string> Places(Annotation annotation, Sentence sentence)
    {
        var scene = annotation.Scenes.Count > sentence.Index ? annotation.Scenes[sentence.Index] : null;
        return annotation.Places.Where(p => sentence.Span.Contains(p.Span)).Select(p => p.Place.Country).Prepend(scene).OfType<string>().Distinct().Take(MostPlaces);
    }

    private SideCandidate Unnamed(string country, string kind, string sector, Sentence sentence)
    {
        var name = resolver.Almanac.Countries.GetValueOrDefault(country)?.Name ?? country;
        var why = $"not named; it happens in {name}";
        var actor = kind == "gov" ? resolver.Builder.CountryActor(country, why)
            : new Actor($"{country}.{kind}", null, $"people in {name}", country, [sector], why) { Kind = ActorKind.Official };
        var root = sentence[sentence.Root];
        return new SideCandidate(-1, string.Empty, root.Span, [new EventActor(actor with { Confidence = Doubt }, root.Form, root.Span)]) { Kind = $"place/{sector}" };
    }
}
