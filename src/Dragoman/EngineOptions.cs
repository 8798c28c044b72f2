using Dragoman.Actors;

namespace Dragoman;

/// <summary>Where the engine finds what it knows.</summary>
/// <param name="Knowledge">The folder with almanac, codebook and gazetteer.</param>
/// <param name="Language">The folder of a language pack: weights, lemmas and words (docs/language.md).</param>
public sealed record EngineOptions(string Knowledge, string Language)
{
    /// <summary>Folders of almanac tables that add to the shipped ones or override them.</summary>
    public IReadOnlyList<string> Almanacs { get; init; } = [];

    /// <summary>Folders of codebook files that add to the shipped ones or override them.</summary>
    public IReadOnlyList<string> Codebooks { get; init; } = [];

    /// <summary>What chooses the country of people named without one; null for the learned one of the language pack.</summary>
    internal IHomeJudge? Homes { get; init; }

    /// <summary>The knowledge that is shipped beside the program.</summary>
    public static EngineOptions Default { get; } =
        new(Path.Combine(AppContext.BaseDirectory, "knowledge"), Path.Combine(AppContext.BaseDirectory, "models", "english"));
}
