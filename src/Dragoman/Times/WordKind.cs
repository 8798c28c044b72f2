namespace Dragoman.Times;

/// <summary>What a word can be to a time expression.</summary>
internal enum WordKind : byte
{
    Other,

    /// <summary>A sign; the value is its character.</summary>
    Sign,

    /// <summary>A blank line; nothing reaches across it.</summary>
    Break,

    /// <summary>Digits; the value is the number.</summary>
    Number,

    /// <summary>"seven", "twenty", "hundred"; the value is the number.</summary>
    NumberWord,

    /// <summary>"third", "3rd"; the value is the rank.</summary>
    Ordinal,

    /// <summary>"1990s", "80s", "nineties"; the value is the first year, of two or four digits.</summary>
    Decade,

    /// <summary>The value is 1 to 12, plus <see cref="TimeLexicon.Short"/> for an abbreviation.</summary>
    Month,

    /// <summary>The value is 1 (Monday) to 7, plus <see cref="TimeLexicon.Short"/> for an abbreviation.</summary>
    Weekday,

    /// <summary>"Mondays": a habit.</summary>
    Weekdays,

    /// <summary>The value is a <see cref="TimeUnit"/>, plus <see cref="TimeLexicon.Plural"/>.</summary>
    Unit,

    /// <summary>The value is 0 (spring) to 3 (winter).</summary>
    Season,

    /// <summary>The value is an index into <see cref="TimeLexicon.DayParts"/>.</summary>
    DayPart,

    /// <summary>"last", "this", "next": a step from the day of publication; the value is the step.</summary>
    Deictic,

    /// <summary>"previous", "same", "following": a step from the time spoken of before.</summary>
    Anaphoric,

    /// <summary>"recent", "latest".</summary>
    Recent,

    /// <summary>"early", "late", "mid": a part of the time that follows.</summary>
    Part,

    /// <summary>"earlier", "later": a part, or a step from the time spoken of before; the value is the step.</summary>
    Comparative,

    /// <summary>A word that means nothing by itself but may open an expression: "a", "the", "more".</summary>
    Opener,

    Ago,

    /// <summary>"every", "each".</summary>
    Every,

    /// <summary>"daily"; the value is a <see cref="TimeUnit"/>.</summary>
    Frequency,

    /// <summary>"yesterday", "today", "tomorrow"; the value is the step.</summary>
    NamedDay,

    /// <summary>"now", "recently", "soon"; the value is -1, 0 or 1 for past, present, future.</summary>
    Reference,

    /// <summary>"about", "nearly".</summary>
    Approximate,

    /// <summary>"few", "several", "couple".</summary>
    Vague,

    /// <summary>"end", "beginning", "middle", before "of".</summary>
    Edge,

    /// <summary>"noon", "midnight"; the value is the hour.</summary>
    ClockWord,

    /// <summary>"GMT", "EDT".</summary>
    Zone,

    /// <summary>"Christmas"; the value is an index into <see cref="Holidays"/>.</summary>
    Holiday,

    /// <summary>"will", "scheduled".</summary>
    FutureCue,

    /// <summary>"was", "said".</summary>
    PastCue,
}
