using System.Runtime.InteropServices;
using System.Text;

namespace Dragoman.Places;

/// <summary>Where each table of an unpacked gazetteer file begins.</summary>
/// <remarks>
/// Little endian. Head: number of places, of names, of countries, of divisions (int32 each). Then the columns, one
/// value a place: ids, latitudes, longitudes (thousandths of a degree), populations (int32), divisions, countries
/// (uint16), kinds (byte: kind + 8 × rank). Then the countries (3 letters each) and the names of divisions, then for
/// each place its listed name and its other names. Ids are stored as differences and summed in place when read.
/// </remarks>
internal sealed class GazetteerLayout
{
    private const int Head = 16;

    private static readonly string[] KindNames = ["country", "region", "city", "water"];

    private GazetteerLayout(int count, int nameCount, string[] countries, string[] admin1, int namesStart)
    {
        (Count, NameCount, Countries, Admin1, NamesStart) = (count, nameCount, countries, admin1, namesStart);
    }

    public int Count { get; }

    public int NameCount { get; }

    /// <summary>ISO 3166-1 alpha-3 codes; the first is empty.</summary>
    public string[] Countries { get; }

    /// <summary>Names of first-order divisions; the first is empty.</summary>
    public string[] Admin1 { get; }

    public int NamesStart { get; }

    public static GazetteerLayout Read(byte[] data)
    {
        var head = MemoryMarshal.Cast<byte, int>(data.AsSpan(0, Head));
        var (count, names, countries, divisions) = (head[0], head[1], head[2], head[3]);
        if (count < 0 || names < count || countries < 1 || divisions < 1 || Head + (count * 21L) > data.Length)
        {
            throw new InvalidDataException("A gazetteer file with impossible counts.");
        }

        var ids = Column<int>(data, Head, count);
        for (var i = 1; i < count; i++)
        {
            ids[i] += ids[i - 1];
        }

        var at = Head + (count * 21);
        var codes = new string[countries];
        for (var i = 0; i < countries; i++, at += 3)
        {
            codes[i] = Encoding.ASCII.GetString(data, at, 3).Trim();
        }

        var admin1 = new string[divisions];
        for (var i = 0; i < divisions; i++, at += data[at] + 1)
        {
            admin1[i] = Encoding.UTF8.GetString(data, at + 1, data[at]);
        }

        return new GazetteerLayout(count, names, codes, admin1, at);
    }

    public ReadOnlySpan<int> Ids(byte[] data) => Column<int>(data, Head, Count);

    public ReadOnlySpan<int> Latitudes(byte[] data) => Column<int>(data, Head + (Count * 4), Count);

    public ReadOnlySpan<int> Longitudes(byte[] data) => Column<int>(data, Head + (Count * 8), Count);

    public ReadOnlySpan<int> Populations(byte[] data) => Column<int>(data, Head + (Count * 12), Count);

    public ReadOnlySpan<ushort> Admin1Numbers(byte[] data) => Column<ushort>(data, Head + (Count * 16), Count);

    public ReadOnlySpan<ushort> CountryNumbers(byte[] data) => Column<ushort>(data, Head + (Count * 18), Count);

    public ReadOnlySpan<byte> Kinds(byte[] data) => Column<byte>(data, Head + (Count * 20), Count);

    public string Kind(byte[] data, int index) => KindNames[Kinds(data)[index] & 3];

    private static Span<T> Column<T>(byte[] data, int start, int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(data.AsSpan(start))[..count];
}
