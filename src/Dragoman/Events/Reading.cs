using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>An event as the rules or the scorer read it, before time and place are looked for.</summary>
/// <param name="Word">The word that leads the trigger.</param>
/// <param name="Type">The type, as PLOVER has it: promised help is AGREE.</param>
internal sealed record Reading(int Word, string Type)
{
    /// <summary>The match of the rule that fired; null when the scorer alone reads it.</summary>
    public Match? Match { get; init; }

    public string? Mode { get; init; }

    public required string Status { get; init; }

    public required IReadOnlyList<EventActor> Source { get; init; }

    public required IReadOnlyList<EventActor> Target { get; init; }

    public bool Symmetric { get; init; }

    /// <summary>The words of the trigger.</summary>
    public required IReadOnlyList<int> Words { get; init; }

    /// <summary>In words, what the reading rests on.</summary>
    public required string Why { get; init; }

    /// <summary>The candidates that the scorer chose for the sides; where a rule alone reads, the default.</summary>
    public SideChoice Chosen { get; init; }

    /// <summary>The chances of type, source, target, status and mode.</summary>
    public required Chances Chances { get; init; }

    /// <summary>The name of the rule, or what stands for the scorer.</summary>
    public string Rule => Match?.Rule.Name ?? $"scorer.{Type.ToLowerInvariant()}";
}

/// <summary>How sure the fields of a reading are, 0 to 1.</summary>
internal readonly record struct Chances(double Type, double Source, double Target, double Status, double Mode)
{
    /// <summary>That the type and both sides are right: as it was judged, else as if the three were independent.</summary>
    public double Whole => Judged ?? Type * Source * Target;

    /// <summary>The same as the scorer judged the whole record; null where a rule alone reads.</summary>
    public double? Judged { get; init; }
}
