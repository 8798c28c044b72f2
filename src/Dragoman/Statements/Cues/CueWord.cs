using System.Collections.Frozen;

namespace Dragoman.Statements;

/// <summary>One use of a word of saying.</summary>
/// <param name="Prepositions">Those that lead to what is said, by lemma.</param>
internal sealed record CueWord(StatementKind Kind, CueFrames Frames, FrozenSet<string> Prepositions)
{
    public bool Takes(CueFrames frame) => (Frames & frame) != CueFrames.None;
}
