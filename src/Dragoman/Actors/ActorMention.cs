namespace Dragoman.Actors;

/// <summary>A stretch of a report that names an actor.</summary>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="Head">The index of the head word in the sentence.</param>
/// <param name="Actors">Whom it stands for: one, or several for "they" and "the two countries".</param>
public sealed record ActorMention(Span Span, int Sentence, int Head, string Text, IReadOnlyList<Actor> Actors)
{
    /// <summary>Whether the mention is a name or description of its own, not a pronoun or a short form of an earlier one.</summary>
    public bool IsNamed { get; init; } = true;
}
