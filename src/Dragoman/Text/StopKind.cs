namespace Dragoman.Text;

/// <summary>What a word before a full stop is.</summary>
internal enum StopKind
{
    /// <summary>No known abbreviation.</summary>
    None,

    /// <summary>Stands before a name: Gen, Mr.</summary>
    Title,

    /// <summary>Stands before a number: No, Art.</summary>
    Numbered,

    /// <summary>A month or weekday: Sept, Mon.</summary>
    Date,

    /// <summary>May well be the last word: Inc, Jr, Calif.</summary>
    End,

    /// <summary>Seldom the last word: vs, approx.</summary>
    Middle,

    /// <summary>A single capital: the J of J. Smith.</summary>
    Initial,

    /// <summary>Letters with points: U.S, a.m.</summary>
    Dotted,
}
