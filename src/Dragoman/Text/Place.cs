namespace Dragoman.Text;

/// <summary>A place in a text where a sentence may end.</summary>
/// <param name="SentenceStart">Where the sentence at hand begins.</param>
/// <param name="End">Just behind the last character before the place.</param>
/// <param name="Next">The first character after it that is not blank.</param>
/// <param name="Words">How many blanks the sentence has had so far.</param>
/// <param name="Open">Whether a quotation or a bracket is open.</param>
internal readonly record struct Place(Paragraph Paragraph, int SentenceStart, int End, int Next, int Words, Open Open);

/// <summary>What is open at a place.</summary>
[Flags]
internal enum Open
{
    /// <summary>Nothing.</summary>
    Nothing = 0,

    /// <summary>A quotation.</summary>
    Quote = 1,

    /// <summary>A bracket.</summary>
    Bracket = 2,
}

/// <summary>A stretch of text that no sentence leaves, and what its writer is used to.</summary>
/// <param name="Habit">How often the writer of the text begins sentences without a capital: 0 never, 3 mostly, 4 unknown.</param>
/// <param name="Stops">How many words of the paragraph end with a stop: 0 none, 1 few, 2 as in prose.</param>
internal sealed record Paragraph(string Text, int Start, int End, int Habit, int Stops);

/// <summary>Says where sentences end.</summary>
internal interface IBoundaryJudge
{
    bool Ends(in Place place);
}
