using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Runs the rules over the sentences of a report and lists whom the sides may be.</summary>
internal sealed class SentenceReader(Codebook codebook, PhraseResolver resolver)
{
    private readonly CandidateFinder candidates = new(resolver);
    private readonly MissingSide missing = new(resolver);

    /// <summary>The sentences of a report as the coder sees them, in order.</summary>
    /// <param name="attempts">Receives what was tried, when somebody wants to know.</param>
    public IEnumerable<SentenceView> Read(Annotation annotation, List<RuleAttempt>? attempts = null)
    {
        var mentions = annotation.Actors.ToLookup(m => m.Sentence);
        SentenceView? before = null;
        foreach (var sentence in annotation.Sentences)
        {
            var clauses = annotation.Clauses[sentence.Index];
            var keys = new LemmaKeys(sentence);
            var scene = new ActorScene(sentence, clauses, mentions[sentence.Index], word => PlaceOwner(annotation, sentence, word), word => codebook.IsDeed(keys.Lemma(word)));
            var readings = RuleRunner.Run(codebook, clauses, keys, scene, attempts);
            before = new SentenceView(annotation, clauses, keys, readings, candidates.Find(annotation, sentence, keys, mentions[sentence.Index], before), before, missing);
            yield return before;
        }
    }

    private Actor? PlaceOwner(Annotation annotation, Sentence sentence, int word)
    {
        var token = sentence[word].Span;
        foreach (var place in annotation.Places)
        {
            if (place.Span.Overlaps(token))
            {
                return place.Place.Country is { } country ? resolver.Builder.CountryActor(country, $"{place.Text} lies there") with { Confidence = 0.5 } : null;
            }
        }

        return null;
    }
}
