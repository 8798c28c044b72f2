namespace Dragoman.Places;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>A space or a hyphen: both may belong to one name.</summary>
    None,

    Comma,

    /// <summary>The end of a sentence or paragraph, or the start of the text.</summary>
    Sentence,

    /// <summary>Any other sign.</summary>
    Other,
}

/// <summary>A word as the search for toponyms sees it.</summary>
/// <param name="Shouted">Whether all its letters are capitals and it has at least two.</param>
/// <param name="Paragraph">Whether it opens a paragraph.</param>
internal readonly record struct PlaceWord(int Start, int End, Gap Gap, bool Capital, bool Shouted, bool Paragraph);
