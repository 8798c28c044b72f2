using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Reports;
using Dragoman.Trees;

namespace Dragoman;

/// <summary>Where the engine finds what it knows.</summary>
/// <param name="Knowledge">The folder with almanac, codebook and gazetteer.</param>
/// <param name="Models">The folder with trained weights.</param>
public sealed record EngineOptions(string Knowledge, string Models)
{
    /// <summary>Folders of almanac tables that add to the shipped ones or override them.</summary>
    public IReadOnlyList<string> Almanacs { get; init; } = [];

    /// <summary>Folders of codebook files that add to the shipped ones or override them.</summary>
    public IReadOnlyList<string> Codebooks { get; init; } = [];

    /// <summary>The knowledge that is shipped beside the program.</summary>
    public static EngineOptions Default { get; } =
        new(Path.Combine(AppContext.BaseDirectory, "knowledge"), Path.Combine(AppContext.BaseDirectory, "models"));
}

/// <summary>Reads reports and codes their events. Immutable: one instance serves all threads.</summary>
public sealed partial class Engine
{
    /// <summary>Loads models and knowledge; takes about a quarter of a second.</summary>
    /// <exception cref="IOException">A file or folder is missing; the message names it.</exception>
    /// <exception cref="InvalidDataException">A file is damaged or has a line that cannot be read; the message names both.</exception>
    public static Engine Load(EngineOptions options) => throw new InvalidOperationException();

    /// <summary>All layers of a report: trees, actors, places, times, statements.</summary>
    public Annotation Annotate(Report report) => throw new InvalidOperationException();

    /// <summary>The events of a report, in the order of the text.</summary>
    public IReadOnlyList<EventRecord> Code(Report report) => throw new InvalidOperationException();

    /// <summary>The event type between two mentions of a sentence. Always an answer.</summary>
    public Relation Relate(string text, string source, string target) => throw new InvalidOperationException();

    /// <summary>Who a phrase meant on a day; null when nothing fits.</summary>
    /// <param name="day">Null when unknown: then the latest day that the almanac covers.</param>
    /// <param name="country">A hint, ISO 3166-1 alpha-3, or null.</param>
    public Actor? Resolve(string phrase, DateOnly? day, string? country) => throw new InvalidOperationException();

    /// <summary>Why a sentence is coded as it is, or is not.</summary>
    public Explanation Explain(string sentence, DateOnly? day) => throw new InvalidOperationException();
}
