using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Where a sentence plays, for people and bodies that it names without a country.</summary>
internal sealed class SentenceScene
{
    private readonly List<(int Word, string Country)> places = [];
    private readonly Clauses clauses;
    private readonly string? home;
    private readonly string? ground;
    private readonly string? sole;

    /// <param name="located">For each word the country of the place that it names, or null.</param>
    /// <param name="home">The country that the report speaks of most.</param>
    /// <param name="ground">The country whose places the report names most.</param>
    public SentenceScene(Clauses clauses, string?[] located, List<ActorMention> mentions, string? home, string? ground)
    {
        this.clauses = clauses;
        this.home = home;
        var spoken = mentions.Where(m => m.Actors[0].Kind is ActorKind.Country or ActorKind.Person or ActorKind.Official or ActorKind.Group).SelectMany(m => m.Actors).Select(a => a.Country).OfType<string>().Distinct().Take(2).ToList();
        sole = spoken.Count == 1 ? spoken[0] : null;
        this.ground = ground;
        for (var word = 0; word < located.Length; word++)
        {
            var country = located[word] ?? mentions.Find(m => m.Head == word && m.Actors[0].Kind == ActorKind.Country)?.Actors[0].Country;
            if (country is not null && IsLocal(clauses, word))
            {
                places.Add((word, country));
            }
        }
    }

    /// <summary>Whether a place is where something happens; of "in neighbouring Iraq" the middle word may be taken for a verb.</summary>
    private static bool IsLocal(Clauses clauses, int word)
    {
        var before = word - 1;
        while (before > 0 && clauses.Sentence[before] is { Upos: "ADJ" or "DET" or "PROPN" } or { Xpos: "VBG" })
        {
            before--;
        }

        return clauses.Phrases[word].Preposition is "in" or "at" or "near" or "across" or "outside" or "inside" or "around"
            || (before >= 0 && before < word - 1 && clauses.Sentence[before].Form is "in" or "near" or "across" or "inside");
    }

    /// <summary>Whether the sentence says where it plays.</summary>
    public bool HasPlaces => places.Count > 0;

    /// <summary>The country of the first place, else of the report; null when neither is known.</summary>
    public string? Country => places.Count > 0 ? places[0].Country : home;

    /// <summary>The country for a mention without one: of the nearest place, those after it first; of institutions that of the only country spoken of.</summary>
    /// <param name="sectors">Armed groups and civilians belong to the ground they are on, officials to who is spoken of.</param>
    public string? For(int head, IReadOnlyList<string> sectors)
    {
        var grounded = sectors.Count > 0 && sectors[0] is "REB" or "UAF" or "CVL" or "CRM" or "REF";
        string? best = null;
        var nearest = int.MaxValue;
        foreach (var (word, country) in places)
        {
            // "Speaking in Riyadh, he said militants in the city": where it is said is not where they are.
            var elsewhere = grounded && ground is not null && clauses.Governor(word) != clauses.Governor(head) && word < head;
            var distance = (word > head ? word - head : 2 * (head - word)) + (elsewhere ? 1000 : 0);
            if (distance < nearest)
            {
                (best, nearest) = (country, distance);
            }
        }

        return nearest < 1000 ? best : grounded ? ground ?? best : best ?? (sectors is ["LEG" or "PTY" or "GOV" or "JUD" or "COP", ..] ? sole ?? home : home);
    }
}
