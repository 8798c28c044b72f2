using Dragoman.Actors;

namespace Dragoman.Statements;

/// <summary>Who said, thought or wanted what.</summary>
/// <param name="Sentence">The index of the sentence that holds the cue.</param>
/// <param name="Cue">The words of saying: <c>said</c>, <c>has called for</c>, <c>according to</c>.</param>
/// <param name="Content">The stretches of what was said, in order.</param>
/// <param name="Quoted">Whether words of it stand in quotation marks.</param>
public sealed record Statement(int Sentence, StatementSource? Source, Span Cue, string CueText, IReadOnlyList<Span> Content, bool Quoted)
{
    /// <summary>Speech, thought, wish, stance or evidence.</summary>
    public StatementKind Kind { get; init; }

    /// <summary>Whether the source vouches for it: it is told in a clause or quoted ("said that it fell", "announced the fall"), not only spoken of ("criticised the fall").</summary>
    public bool Asserted { get; init; }
}

/// <summary>The one who says it.</summary>
/// <param name="Span">The whole phrase, with what stands behind the name.</param>
/// <param name="Text">Its head with what stands before it: "Sergei Lavrov" of "Sergei Lavrov, who resigned".</param>
/// <param name="Actor">Null when the almanac does not know them.</param>
/// <param name="Head">The index of the head word in the cue's sentence.</param>
public sealed record StatementSource(Span Span, string Text, int Head, Actor? Actor)
{
    /// <summary>Where <see cref="Text"/> stands.</summary>
    public required Span Base { get; init; }

    /// <summary>"a senior official", "sources": a speaker who is not named.</summary>
    public bool Anonymous { get; init; }

    /// <summary>A medium that the almanac does not know: "local media".</summary>
    public bool IsPress { get; init; }
}
