using System.IO.Compression;
using System.Text;

namespace Dragoman.Training.Gazetteer;

/// <summary>Writes the tables in the layout that the engine reads.</summary>
internal static class GazetteerWriter
{
    public static void Write(string path, List<GazetteerRow> rows, Dictionary<string, string> divisionNames)
    {
        var countries = rows.Select(row => row.Country).Append("").Distinct(StringComparer.Ordinal)
            .OrderBy(code => code, StringComparer.Ordinal).ToList();
        var divisions = divisionNames.Keys.Append("").OrderBy(code => code, StringComparer.Ordinal).ToList();
        var body = new MemoryStream();
        using var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true);
        writer.Write(rows.Count);
        writer.Write(rows.Count + rows.Sum(row => row.Names.Count()));
        writer.Write(countries.Count);
        writer.Write(divisions.Count);
        WriteColumns(writer, rows, Numbers(countries), Numbers(divisions));
        countries.ForEach(code => writer.Write(Encoding.ASCII.GetBytes(code.PadRight(3))));
        divisions.ForEach(code => WriteShort(writer, divisionNames.GetValueOrDefault(code, "")));
        foreach (var row in rows)
        {
            WriteShort(writer, row.Name);
            writer.Write((byte)row.Names.Count());
            foreach (var (name, use) in row.Names)
            {
                writer.Write((byte)((name.Length << 2) | (int)use));
                writer.Write(Encoding.ASCII.GetBytes(name));
            }
        }

        writer.Flush();
        using var file = File.Create(path);
        using var packed = new GZipStream(file, CompressionLevel.SmallestSize);
        packed.Write("DGZ1"u8);
        packed.Write(BitConverter.GetBytes((int)body.Length));
        body.WriteTo(packed);
    }

    private static void WriteColumns(
        BinaryWriter writer, List<GazetteerRow> rows, Dictionary<string, int> countries,
        Dictionary<string, int> divisions)
    {
        var last = 0;
        foreach (var row in rows)
        {
            writer.Write(row.Id - last);
            last = row.Id;
        }

        rows.ForEach(row => writer.Write((int)Math.Round(row.Latitude * 1000)));
        rows.ForEach(row => writer.Write((int)Math.Round(row.Longitude * 1000)));
        rows.ForEach(row => writer.Write((int)Math.Min(int.MaxValue, row.Population)));
        rows.ForEach(row => writer.Write((ushort)divisions[row.Division]));
        rows.ForEach(row => writer.Write((ushort)countries[row.Country]));
        rows.ForEach(row => writer.Write((byte)(row.Kind | (row.Rank << 3))));
    }

    private static Dictionary<string, int> Numbers(List<string> values) =>
        values.Select((value, index) => (value, index)).ToDictionary(pair => pair.value, pair => pair.index);

    private static void WriteShort(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write((byte)bytes.Length);
        writer.Write(bytes);
    }
}
