namespace Dragoman.Times;

/// <summary>Something in a report that tells when it was written.</summary>
/// <param name="Days">The days that it leaves open.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record Clue(DaySet Days, string Reason);
