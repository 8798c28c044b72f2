namespace Dragoman.Events;

/// <summary>Why a sentence is coded as it is.</summary>
/// <param name="Attempts">The rules whose trigger words stand in the sentence, with what became of each.</param>
public sealed record Explanation(Annotation Annotation, IReadOnlyList<EventRecord> Events, IReadOnlyList<RuleAttempt> Attempts);

/// <summary>A rule that was tried.</summary>
/// <param name="Trigger">The word that called it.</param>
/// <param name="Fired">Whether it fired.</param>
/// <param name="Reason">In words: what it found, or what was missing.</param>
public sealed record RuleAttempt(string Rule, string Trigger, bool Fired, string Reason);
