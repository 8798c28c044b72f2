namespace Dragoman.Actors;

/// <summary>Finds what is wrong in an almanac: in its form, its dates, its references and its names.</summary>
public static class AlmanacCheck
{
    /// <summary>Checks the tables of a folder together with others that add to it.</summary>
    /// <returns>What is wrong, by file and line.</returns>
    /// <exception cref="DirectoryNotFoundException">A folder or table is missing.</exception>
    /// <exception cref="InvalidDataException">A file is not named like a table.</exception>
    public static IReadOnlyList<AlmanacProblem> Check(string folder, params IEnumerable<string> additions)
    {
        var problems = new List<AlmanacProblem>();
        var tables = new List<CheckedTable>();
        foreach (var source in additions.Prepend(folder))
        {
            tables.AddRange(CheckedTable.Read(new AlmanacSource(source), problems));
        }

        var references = new ReferenceCheck(tables, problems);
        foreach (var table in tables)
        {
            FormCheck.Run(table, problems);
            references.Run(table);
        }

        NameCheck.Run(tables, problems);
        TermCheck.Run(tables, problems);
        return [.. problems.Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)];
    }
}
