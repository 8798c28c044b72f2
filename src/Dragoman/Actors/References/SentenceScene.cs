using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Where a sentence plays, and all that it says of countries.</summary>
internal sealed class SentenceScene
{
    /// <param name="located">For each word the country of the place that it names, or null.</param>
    /// <param name="spoken">The country that the report speaks of most.</param>
    /// <param name="ground">The country whose places the report names most.</param>
    public SentenceScene(Clauses clauses, string?[] located, List<ActorMention> mentions, string? spoken, string? ground)
    {
        (Spoken, Ground) = (spoken, ground);
        var byHead = mentions.ToDictionary(m => m.Head);
        var clues = new List<HomeClue>();
        for (var word = 0; word < located.Length; word++)
        {
            var mention = byHead.GetValueOrDefault(word);
            if (mention is not null && Kind(clauses.Sentence, mention) is { } kind)
            {
                clues.AddRange(mention.Actors.Where(a => a.Country is not null).Select(a => new HomeClue(word, a.Country!, kind)));
            }
            else if (located[word] is { } country)
            {
                clues.Add(new HomeClue(word, country, 'p'));
            }

            if ((located[word] ?? (mention?.Actors[0] is { Kind: ActorKind.Country } state ? state.Country : null)) is { } place && IsLocal(clauses, word))
            {
                Country ??= place;
            }
        }

        Clues = clues;
        Country ??= spoken;
    }

    /// <summary>The country of the first place, else of the report; null when neither is known.</summary>
    public string? Country { get; }

    /// <summary>The words that speak of countries, in order.</summary>
    public IReadOnlyList<HomeClue> Clues { get; }

    /// <summary>The country that the report speaks of most, or null.</summary>
    public string? Spoken { get; }

    /// <summary>The country whose places the report names most, or null.</summary>
    public string? Ground { get; }

    private static char? Kind(Sentence sentence, ActorMention mention) => mention.Actors[0] switch
    {
        { Country: null } => null,
        { Kind: ActorKind.Country } => sentence[mention.Head].Relation is "amod" or "compound" ? 'a' : 'c',
        { Kind: ActorKind.Group } => 'g',
        { Kind: ActorKind.Person or ActorKind.Official } => 'o',
        _ => null,
    };

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
}
