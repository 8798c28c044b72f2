using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Finds "according to".</summary>
internal static class AccordingCues
{
    public static Cue? Of(Clauses clauses, Speech speech)
    {
        var sentence = clauses.Sentence;
        var source = speech.Speaker;
        var mark = sentence.Child(source, "case");
        var (first, last) = mark < 0 ? (source, source) : sentence.Subtree(mark);
        var (from, to) = sentence.Subtree(speech.Content[0]);
        var (start, end) = sentence.Subtree(source);
        var whole = new WordRange(from, to);
        return new Cue(source, StatementKind.Speech, new WordRange(first, last), source, whole.Without(new WordRange(Math.Min(start, first), end)).ToList().Join(sentence)) { HasClause = true, IsAside = true };
    }
}
