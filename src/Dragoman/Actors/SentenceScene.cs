using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Where a sentence plays, for people and bodies that it names without a country.</summary>
internal sealed class SentenceScene
{
    private readonly List<(int Word, string Country)> places = [];
    private readonly string? home;
    private readonly string? ground;

    /// <param name="located">For each word the country of the place that it names, or null.</param>
    /// <param name="home">The country that the report speaks of most.</param>
    /// <param name="ground">The country whose places the report names most.</param>
    public SentenceScene(Clauses clauses, string?[] located, List<ActorMention> mentions, string? home, string? ground)
    {
        this.home = home;
        this.ground = ground;
        for (var word = 0; word < located.Length; word++)
        {
            var country = located[word] ?? mentions.Find(m => m.Head == word && m.Actors[0].Kind == ActorKind.Country)?.Actors[0].Country;
            if (country is not null && clauses.Phrases[word].Preposition is "in" or "at" or "near" or "across" or "outside" or "inside" or "around")
            {
                places.Add((word, country));
            }
        }
    }

    /// <summary>The country of the first place, else of the report; null when neither is known.</summary>
    public string? Country => places.Count > 0 ? places[0].Country : home;

    /// <summary>The country for a mention without one: of the nearest place, those after it first.</summary>
    /// <param name="sectors">Armed groups and civilians belong to the ground they are on, officials to who is spoken of.</param>
    public string? For(int head, IReadOnlyList<string> sectors)
    {
        string? best = null;
        var nearest = int.MaxValue;
        foreach (var (word, country) in places)
        {
            var distance = word > head ? word - head : 2 * (head - word);
            if (distance < nearest)
            {
                (best, nearest) = (country, distance);
            }
        }

        return best ?? (sectors.Count > 0 && sectors[0] is "REB" or "UAF" or "CVL" or "CRM" or "REF" ? ground : home);
    }
}
