namespace Dragoman.Tests.Specs;

/// <summary>One case of a Markdown specification: a row of a table, its cells by column name.</summary>
public sealed record SpecRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>A cell without its backquotes; <c>⏎</c> stands for a line break.</summary>
    public string this[string column] => Cells[column].Replace('⏎', '\n');

    /// <summary>The members of a cell, separated by semicolons; an empty cell has none.</summary>
    public string[] List(string column) =>
        this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public override string ToString() => $"{File}:{Line} {Cells.Values.First()}";
}
