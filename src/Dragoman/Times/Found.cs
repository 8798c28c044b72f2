namespace Dragoman.Times;

/// <summary>A time expression that the grammar has recognised.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Point">The granule it names, which later expressions may refer back to.</param>
internal sealed record Found(int First, int End, string Type, string Value, DateRange? Days, Granule? Point)
{
    /// <summary>The part of the value after the day (<c>T10:35</c>, <c>TMO</c>); null when there is none.</summary>
    public string? Clock { get; init; }

    /// <summary>Whether <see cref="Clock"/> still has to be joined to a day.</summary>
    public bool Floating { get; init; }

    /// <summary>An expression that names a granule.</summary>
    public static Found Date(int first, int end, Granule point) =>
        new(first, end, "DATE", point.Value, point.Days, point);

    /// <summary>A granule, or only its direction from the present when it lies outside the calendar.</summary>
    public static Found Date(int first, int end, Granule? point, int direction) =>
        point is { } known ? Date(first, end, known) : Reference(first, end, direction);

    /// <summary>An expression that only tells past (-1), present (0) or future (1).</summary>
    public static Found Reference(int first, int end, int direction) => new(
        first, end, "DATE", direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF", null, null);

    /// <summary>A moment or part of a day.</summary>
    public static Found Time(int first, int end, Granule day, string clock) =>
        new(first, end, "TIME", day.Value + clock, day.Days, day) { Clock = clock };
}
