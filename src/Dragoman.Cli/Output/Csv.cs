using System.Text;

namespace Dragoman.Cli.Output;

/// <summary>Rows of RFC 4180.</summary>
internal static class Csv
{
    private const string LineEnd = "\r\n";

    public static ReadOnlyMemory<byte> Row(IEnumerable<string?> cells) => Rows([cells]);

    public static ReadOnlyMemory<byte> Rows(IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append(LineEnd);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A list in one cell.</summary>
    public static string List(IEnumerable<string?> values) => string.Join(';', values);

    private static string Cell(string? text)
    {
        text ??= "";
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
    }
}
