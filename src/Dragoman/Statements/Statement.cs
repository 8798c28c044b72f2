using Dragoman.Actors;

namespace Dragoman.Statements;

/// <summary>Who said what.</summary>
/// <param name="Sentence">The index of the sentence that holds the cue.</param>
/// <param name="Cue">The words of saying: <c>said</c>, <c>according to</c>.</param>
/// <param name="Content">The stretches of what was said, in order.</param>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
public sealed record Statement(int Sentence, StatementSource? Source, Span Cue, string CueText, IReadOnlyList<Span> Content, bool Quoted);

/// <summary>The one who says it.</summary>
/// <param name="Actor">Null when the almanac does not know them.</param>
/// <param name="Head">The index of the head word in the cue's sentence.</param>
public sealed record StatementSource(Span Span, string Text, int Head, Actor? Actor)
{
    /// <summary>"a senior official", "sources": a speaker who is not named.</summary>
    public bool Anonymous { get; init; }
}
