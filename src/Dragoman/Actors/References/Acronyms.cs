using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Letters that a report explains once, "the Free Workers' League (FWL)", and uses from then on.</summary>
internal sealed class Acronyms
{
    private const int Shortest = 2;
    private const int Longest = 8;

    private readonly Dictionary<string, Actor> known = new(StringComparer.Ordinal);

    /// <summary>The acronyms of a sentence, those that it explains and those explained before.</summary>
    /// <param name="mentions">What the sentence mentions, by head.</param>
    public IReadOnlyList<ActorMention> In(string text, Sentence sentence, Dictionary<int, ActorMention> mentions)
    {
        foreach (var mention in mentions.Values.OrderBy(m => m.Span))
        {
            if (Behind(sentence, mention) is { } letters && Stands(letters, mention.Text))
            {
                known[letters] = mention.Actors[0];
            }
        }

        if (known.Count == 0)
        {
            return [];
        }

        var found = new List<ActorMention>();
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            var token = sentence[word];
            if (token.Relation is not ("compound" or "flat") && known.TryGetValue(Letters(token.Form), out var actor) && IsFree(mentions.GetValueOrDefault(word)))
            {
                found.Add(new ActorMention(token.Span, sentence.Index, word, token.Form, [actor with { Why = $"'{token.Form}' stands for {actor.Name} in this report" }]));
            }
        }

        return found;
    }

    /// <summary>Whether nobody else is known to be meant.</summary>
    private static bool IsFree(ActorMention? mention) => mention?.Actors is not [{ Person: not null } person] || person.Code.EndsWith("unknown", StringComparison.Ordinal);

    /// <summary>The capitals in brackets behind a mention, or null.</summary>
    private static string? Behind(Sentence sentence, ActorMention mention)
    {
        for (var i = 0; i + 2 < sentence.Tokens.Count; i++)
        {
            if (sentence[i].Span.Start >= mention.Span.End)
            {
                return sentence[i].Form == "(" && sentence[i + 2].Form == ")" && Letters(sentence[i + 1].Form) is { Length: >= Shortest and <= Longest } letters && letters.All(char.IsUpper) ? letters : null;
            }
        }

        return null;
    }

    private static string Letters(string form) => form.Replace(".", string.Empty, StringComparison.Ordinal);

    /// <summary>Whether the letters are, in order, first letters of the words of a name.</summary>
    private static bool Stands(string letters, string name)
    {
        var at = 0;
        foreach (var word in name.Split([' ', '-', '\u2019', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (at < letters.Length && char.ToUpperInvariant(word[0]) == letters[at])
            {
                at++;
            }
        }

        return at == letters.Length;
    }
}
