namespace Dragoman.Events;

/// <summary>What the rules make of the words of a sentence.</summary>
/// <param name="standing">The matches that stand, by their place in the sentence: no two use the same word.</param>
/// <param name="all">By head word the most specific match of each type, whether it stands or not.</param>
internal sealed class RuleReadings(IReadOnlyList<Match> standing, IReadOnlyDictionary<int, List<Match>> all)
{
    public IReadOnlyList<Match> Standing => standing;

    /// <summary>The matches led by a word, at most one of a type.</summary>
    public IReadOnlyList<Match> At(int word) => all.TryGetValue(word, out var list) ? list : [];

    /// <summary>The match of a type led by a word, or null.</summary>
    public Match? At(int word, string type)
    {
        foreach (var match in At(word))
        {
            if (match.Rule.Type == type)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>The match that says most of an event of a type at a word: of that type, else the most specific one; or null.</summary>
    public Match? For(int word, string type) => At(word, type) ?? At(word).MaxBy(match => match.Weight);

    public bool Stands(Match match) => standing.Contains(match);
}
