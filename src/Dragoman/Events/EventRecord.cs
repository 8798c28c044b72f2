using Dragoman.Actors;
using Dragoman.Places;

namespace Dragoman.Events;

/// <summary>Who did what to whom, when, where and according to whom: one line of the output.</summary>
/// <param name="Id"><c>e-</c> and a hash of the report, the place in it and the content; never a counter.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Sentence">The number of the sentence, from 0.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Type">One of PLOVER's 16 types.</param>
public sealed record EventRecord(string Id, string Report, int Sentence, Span Span, string Type)
{
    public string? Mode { get; init; }

    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>The CAMEO code, or null where none fits.</summary>
    public string? Cameo { get; init; }

    /// <summary>The quad class in lower case: <c>verbal cooperation</c> …</summary>
    public required string Quad { get; init; }

    /// <summary>PLOVER's score of conflict and cooperation, -10 to 10.</summary>
    public double Score { get; init; }

    /// <summary><c>actual</c>, <c>future</c>, <c>hypothetical</c>, <c>negated</c> or <c>historical</c>.</summary>
    public required string Status { get; init; }

    public required IReadOnlyList<EventActor> Source { get; init; }

    public required IReadOnlyList<EventActor> Target { get; init; }

    public bool Symmetric { get; init; }

    public EventDate? Date { get; init; }

    public EventPlace? Place { get; init; }

    /// <summary>The chain of those who say so, in order: speaker, agency, outlet.</summary>
    public IReadOnlyList<Attribution> Attribution { get; init; } = [];

    /// <summary>The records of the report that deny it or that it denies.</summary>
    public IReadOnlyList<Dispute> Disputes { get; init; } = [];

    public required TextPart Trigger { get; init; }

    /// <summary>The rule that fired (<c>support.stand-beside</c>); <c>scorer.support</c> when the learned scorer alone reads it.</summary>
    public required string Rule { get; init; }

    /// <summary>In words, why it was coded.</summary>
    public string Why { get; init; } = string.Empty;

    /// <summary>How sure the record as a whole is, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>How sure each field is, 0 to 1: <c>type</c>, <c>source</c>, <c>target</c>, <c>date</c>, <c>place</c>, <c>status</c>.</summary>
    public IReadOnlyDictionary<string, double> FieldConfidence { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);
}

/// <summary>Words of the report with their place.</summary>
public sealed record TextPart(string Text, Span Span);

/// <summary>An actor on one side of an event, with the words that named it there.</summary>
public sealed record EventActor(Actor Actor, string Text, Span Span)
{
    /// <summary>Whether the actor is only the country of a place that was hit.</summary>
    internal bool ByPlace { get; init; }
}

/// <summary>When an event happened.</summary>
/// <param name="Text">The words that gave it; null when the day of publication was used.</param>
/// <param name="Basis"><c>stated</c>, <c>context</c> where a sentence before stated it, or <c>published</c> where reporting conventions allow the day of publication.</param>
public sealed record EventDate(DateRange Days, string? Text, Span? Span, string Basis)
{
    /// <summary>Whether the words hang on the event itself, not on something else in its sentence.</summary>
    internal bool Near { get; init; }
}

/// <summary>Where an event happened.</summary>
/// <param name="Text">The words that gave it.</param>
/// <param name="Basis">
/// <c>stated</c> where the sentence says so, <c>country</c> where it is the country of those who did it or whom it befell,
/// <c>context</c> where a sentence before set the scene.
/// </param>
public sealed record EventPlace(Place Place, string Text, Span Span, string Basis)
{
    /// <summary>How narrow the place is: <c>city</c>, <c>region</c>, <c>country</c> or <c>water</c>.</summary>
    public string Precision => Place.Kind;
}

/// <summary>A link of the chain of those who say so.</summary>
/// <param name="Role"><c>speaker</c>, <c>agency</c> or <c>outlet</c>.</param>
/// <param name="Name">The name, or the description of a source that stays anonymous.</param>
/// <param name="Span">Where it stands; null for the report's own outlet.</param>
public sealed record Attribution(string Role, string Name, Actor? Actor, Span? Span)
{
    /// <summary>Whether the source is not named.</summary>
    public bool Anonymous { get; init; }
}
