using System.Collections.Frozen;

namespace Dragoman.Statements;

/// <summary>The words of a language by which somebody says, thinks, wants or shows. Immutable.</summary>
internal sealed class CueWords
{
    private static readonly FrozenDictionary<string, CueFrames> FrameNames =
        Enum.GetValues<CueFrames>().Where(f => f != CueFrames.None).ToFrozenDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, CueWord[]> verbs;
    private readonly FrozenDictionary<string, CueWord[]> nouns;
    private readonly FrozenDictionary<string, CueWord[]> adjectives;

    private CueWords(Dictionary<string, Dictionary<string, List<CueWord>>> parts)
    {
        (verbs, nouns, adjectives) = (Of("verb"), Of("noun"), Of("adjective"));
        FrozenDictionary<string, CueWord[]> Of(string part) => parts[part].ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The uses of a verb; of one with its particle by both, joined by <c>_</c>.</summary>
    public ReadOnlySpan<CueWord> Verb(string lemma) => verbs.GetValueOrDefault(lemma);

    public ReadOnlySpan<CueWord> Noun(string lemma) => nouns.GetValueOrDefault(lemma);

    public ReadOnlySpan<CueWord> Adjective(string lemma) => adjectives.GetValueOrDefault(lemma);

    /// <summary>Reads a file of lines <c>KIND PART FRAMES: word|word</c>; <c>#</c> starts a comment.</summary>
    /// <returns>No words where there is no such file: then only "according to" makes statements.</returns>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names it.</exception>
    public static CueWords Load(string path)
    {
        var parts = new Dictionary<string, Dictionary<string, List<CueWord>>>(StringComparer.Ordinal) { ["verb"] = new(StringComparer.Ordinal), ["noun"] = new(StringComparer.Ordinal), ["adjective"] = new(StringComparer.Ordinal) };
        var number = 0;
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split(':', 2) is not [var head, var words] || head.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var kindName, var part, .. { Length: > 0 } frames]
                || !Enum.TryParse<StatementKind>(kindName, ignoreCase: true, out var kind) || !parts.TryGetValue(part, out var known) || Word(kind, frames) is not { } word)
            {
                throw new InvalidDataException($"{path}:{number}: expected 'KIND PART FRAMES: word|word', as the head of the file tells.");
            }

            foreach (var lemma in words.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal))
            {
                (known.TryGetValue(lemma, out var uses) ? uses : known[lemma] = []).Add(word);
            }
        }

        return new CueWords(parts);
    }

    private static CueWord? Word(StatementKind kind, string[] names)
    {
        var (frames, prepositions) = (CueFrames.None, new List<string>());
        foreach (var name in names)
        {
            if (name[0] == '+')
            {
                prepositions.Add(name[1..]);
            }
            else if (FrameNames.TryGetValue(name, out var frame))
            {
                frames |= frame;
            }
            else
            {
                return null;
            }
        }

        return new CueWord(kind, frames, prepositions.ToFrozenSet(StringComparer.Ordinal));
    }
}
