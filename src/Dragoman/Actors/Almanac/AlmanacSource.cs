using System.Collections.Frozen;

namespace Dragoman.Actors;

/// <summary>A folder of tables, or one table by itself.</summary>
internal sealed class AlmanacSource
{
    private static readonly FrozenSet<string> Tables =
        "absent bodies countries groups hardware lineage members names offices organisations outlets peoples relations rivals roles sources titles"
            .Split(' ').Select(table => table + ".tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly bool single;

    /// <exception cref="DirectoryNotFoundException">There is no such folder or file.</exception>
    /// <exception cref="InvalidDataException">A file is not named like a table.</exception>
    public AlmanacSource(string path)
    {
        Path = path;
        single = File.Exists(path);
        if (!single && !Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"{path}: no such almanac folder or table.");
        }

        if (single && !Tables.Contains(Name) && !IsTerms)
        {
            throw new InvalidDataException($"{path}: name it after the table that it adds to, like groups.tsv, or after the country whose terms of office it holds, like IRN.tsv.");
        }
    }

    public string Path { get; }

    private string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Whether the one table holds the terms of a country.</summary>
    private bool IsTerms => Name.Length == 7 && Name.EndsWith(".tsv", StringComparison.Ordinal) && Name[..3].All(char.IsAsciiLetterUpper);

    /// <summary>Where a table stands; the file may be missing.</summary>
    /// <param name="name">With its ending: <c>groups.tsv</c>.</param>
    public string Table(string name) => !single ? System.IO.Path.Combine(Path, name) : name == Name ? Path : Path + "/" + name;

    /// <summary>The files of terms, by name.</summary>
    public IEnumerable<string> Terms()
    {
        if (single)
        {
            return IsTerms ? [Path] : [];
        }

        var folder = System.IO.Path.Combine(Path, "terms");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal) : [];
    }
}
