namespace Dragoman.Statements;

/// <summary>A stretch of text between quotation marks, with them.</summary>
/// <param name="Paragraph">The number of the paragraph, which a quotation never leaves.</param>
/// <param name="Open">Whether it has no mark at its end and goes on in the next paragraph.</param>
internal readonly record struct Quotation(Span Span, int Paragraph, bool Open);
