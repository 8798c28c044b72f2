namespace Dragoman.Trees;

/// <summary>A word of a sentence with its place in the dependency tree (Universal Dependencies, English).</summary>
/// <param name="Span">Where the word stands in the report's text.</param>
/// <param name="Upos">The universal part of speech (<c>VERB</c>, <c>PROPN</c> …).</param>
/// <param name="Xpos">The Penn Treebank tag (<c>VBD</c>, <c>NNP</c> …).</param>
/// <param name="Head">The index in the sentence of the head, from 0; -1 for the root.</param>
/// <param name="Deprel">The relation to the head, with subtype (<c>nsubj:pass</c>).</param>
public sealed record Token(Span Span, string Form, string Lemma, string Upos, string Xpos, int Head, string Deprel)
{
    /// <summary>The relation without its subtype.</summary>
    public string Relation { get; } = Deprel.IndexOf(':') is var at and > 0 ? string.Intern(Deprel[..at]) : Deprel;
}
