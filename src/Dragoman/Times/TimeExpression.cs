namespace Dragoman.Times;

/// <summary>A time expression in a report, resolved against the day of publication.</summary>
/// <param name="Type">TIMEX3: <c>DATE</c>, <c>TIME</c>, <c>DURATION</c> or <c>SET</c>.</param>
/// <param name="Value">TIMEX3 value: <c>2018-09-03</c>, <c>2018-W36</c>, <c>P3M</c>, <c>PRESENT_REF</c> …</param>
/// <param name="Days">
/// The days it may stand for; null for sets, for durations that do not end or begin on the day of publication
/// ("the past three years" does), and for what cannot be placed. Both ends of "from … to …" stand for the whole
/// range, and "since …" reaches to the day of publication.
/// </param>
public sealed record TimeExpression(Span Span, string Text, string Type, string Value, DateRange? Days);
