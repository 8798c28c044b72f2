namespace Dragoman.Statements;

/// <summary>Where a word of saying lets what is said stand.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>"said that he left".</summary>
    Clause = 1,

    /// <summary>"“…,” he joked".</summary>
    Quote = 2,

    /// <summary>"promised to leave".</summary>
    To = 4,

    /// <summary>"denied leaving".</summary>
    Ing = 8,

    /// <summary>"praised the plan".</summary>
    Object = 16,

    /// <summary>"called him a liar", "described it as a lie".</summary>
    As = 32,

    /// <summary>The subject is no source but spoken of: "seems to".</summary>
    NoOne = 64,

    /// <summary>A noun that counts only with its owner: "his remarks about".</summary>
    Owned = 128,

    /// <summary>The source vouches for what it says, clause or not: "announced the withdrawal".</summary>
    Told = 256,
}
