namespace Dragoman.Tests.Specs;

/// <summary>Reads the tables of a Markdown file that lies beside the tests.</summary>
public static class SpecTable
{
    public static TheoryData<SpecRow> Read(string file)
    {
        var rows = new TheoryData<SpecRow>();
        string[]? header = null;
        var number = 0;
        foreach (var line in System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)))
        {
            number++;
            if (!line.StartsWith('|'))
            {
                header = null;
                continue;
            }

            var cells = Cells(line);
            if (header is null)
            {
                header = cells;
            }
            else if (!cells.All(c => c.Length > 0 && c.All(sign => sign is '-' or ':')))
            {
                cells.Length.ShouldBe(header.Length, $"{file}:{number} has other cells than its header");
                rows.Add(new SpecRow(file, number, header.Zip(cells).ToDictionary(p => p.First, p => p.Second)));
            }
        }

        return rows;
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(c => Bare(c.Trim()))];

    private static string Bare(string cell) =>
        cell.Length > 1 && cell[0] == '`' && cell[^1] == '`' ? cell[1..^1] : cell;
}
