namespace Dragoman.Trees;

/// <summary>Somebody's saying something, in one sentence.</summary>
/// <param name="Cue">The index of the word of saying: "said", the noun "claim"; with "according to" that of the one who says it.</param>
/// <param name="Speaker">The index of the one who says it, or -1.</param>
/// <param name="Content">The heads of the clauses that are said.</param>
public sealed record Speech(SpeechKind Kind, int Cue, int Speaker, IReadOnlyList<int> Content);

/// <summary>How the words of saying stand to what is said.</summary>
public enum SpeechKind
{
    /// <summary>"Lavrov <i>said</i> that …": what is said hangs on the verb.</summary>
    Governing,

    /// <summary>"…, Lavrov <i>said</i>": the verb hangs on what is said.</summary>
    Inserted,

    /// <summary>"<i>according to</i> Lavrov".</summary>
    According,

    /// <summary>"the <i>claim</i> that …".</summary>
    Noun,
}
