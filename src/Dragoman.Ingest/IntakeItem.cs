using Dragoman.Reports;

namespace Dragoman.Ingest;

/// <summary>One thing that reading input gives: a <see cref="ReadReport"/> or an <see cref="InputProblem"/>.</summary>
/// <param name="File">The path as found, or <c>-</c> for standard input.</param>
/// <param name="Line">The line the item starts on, counted from 1; null when it is the whole file.</param>
public abstract record IntakeItem(string File, long? Line);

/// <summary>A report that was read.</summary>
public sealed record ReadReport(string File, long? Line, Report Report) : IntakeItem(File, Line);

/// <summary>Something in the input that could not be read, or only with a guess.</summary>
/// <param name="Id">The report's id when the problem is in one report whose id could be read.</param>
/// <param name="Message">What is wrong, as a sentence without the file and line.</param>
/// <param name="Remedy">What the user can do about it.</param>
public sealed record InputProblem(string File, long? Line, string? Id, string Message, string Remedy)
    : IntakeItem(File, Line)
{
    /// <summary>Whether the report was read all the same and follows; otherwise this stands in its place.</summary>
    public bool IsWarning { get; init; }

    /// <summary>"reports.jsonl:3: message Remedy."</summary>
    public override string ToString() => $"{File}{(Line is { } line ? $":{line}" : "")}: {Message} {Remedy}";
}
