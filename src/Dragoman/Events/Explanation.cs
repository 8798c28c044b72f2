namespace Dragoman.Events;

/// <summary>Why a sentence is coded as it is.</summary>
/// <param name="Attempts">The rules whose trigger words stand in the sentence, with what became of each.</param>
public sealed record Explanation(Annotation Annotation, IReadOnlyList<EventRecord> Events, IReadOnlyList<RuleAttempt> Attempts)
{
    /// <summary>What the scorer thought of the words that may tell an event; empty when the rules code alone.</summary>
    public IReadOnlyList<WordJudgement> Words { get; init; } = [];
}

/// <summary>What became of a word that may tell an event.</summary>
/// <param name="Type">The likeliest type.</param>
/// <param name="Chance">How likely the scorer takes it for an event, 0 to 1.</param>
/// <param name="Coded">Whether it was coded.</param>
/// <param name="Reason">Why it was coded or not, in words.</param>
public sealed record WordJudgement(string Word, Span Span, string Type, double Chance, bool Coded, string Reason);

/// <summary>A rule that was tried.</summary>
/// <param name="Trigger">The word that called it.</param>
/// <param name="Fired">Whether it fired.</param>
/// <param name="Reason">In words: what it found, or what was missing.</param>
public sealed record RuleAttempt(string Rule, string Trigger, bool Fired, string Reason);
