using Dragoman.Trees;

namespace Dragoman.Places;

/// <summary>Finds the toponyms of a report and places them on the map.</summary>
/// <remarks>Adjectives and peoples ("Syrian", "Syrians") are marked as such: they tell of a country without naming it.</remarks>
public sealed class PlaceTagger(Gazetteer gazetteer)
{
    /// <summary>What a name has to reach: about a town of thirty thousand without any cue.</summary>
    internal const double Threshold = 4.5;

    /// <summary>Finds the places that a text names.</summary>
    /// <param name="sentences">The parse, when there is one: its parts of speech rule ordinary words out.</param>
    /// <param name="home">Where the outlet is at home, when that is known.</param>
    /// <returns>Left to right, none overlapping; confidence from 0 to 1.</returns>
    public IReadOnlyList<PlaceMention> Tag(
        string text, IReadOnlyList<Sentence>? sentences = null, OutletHome? home = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tags = sentences is null ? null : new TagsByPosition(sentences);
        var toponyms = new ToponymFinder(gazetteer, text, PlaceWords.Scan(text), tags).Find();
        home = home is { Latitude: null, Towns.Count: > 0 } ? HomeTown.Locate(home, gazetteer, toponyms) : home;
        var resolver = new PlaceResolver(gazetteer, toponyms, home);
        resolver.Resolve();
        var mentions = new List<PlaceMention>();
        var places = new Dictionary<int, Place>();
        for (var i = 0; i < toponyms.Count; i++)
        {
            var toponym = toponyms[i];
            var standing = toponym.Adjective ? double.MaxValue : resolver.Standing(toponym);
            if (standing < Threshold)
            {
                continue;
            }

            var number = toponym.Bearers[toponym.Chosen].Place;
            if (!places.TryGetValue(number, out var place))
            {
                places[number] = place = gazetteer[number];
            }

            // The standing tells whether it is a place, the certainty which one.
            var meant = toponym.Adjective ? 1 : 1 / (1 + Math.Exp(Threshold - standing - 1));
            mentions.Add(new PlaceMention(
                toponym.Span, toponym.Span.In(text), place, Math.Round(meant * (0.5 + (toponym.Certainty / 2)), 3))
            {
                IsDemonym = toponym.Adjective,
            });
        }

        return mentions;
    }
}
