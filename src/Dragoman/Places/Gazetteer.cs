using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dragoman.Places;

/// <summary>The places of the world by name, in flat tables read from one compact file.</summary>
/// <remarks>
/// Names are found by a 64-bit hash of <see cref="PlaceNames.Fold(string)"/>; with half a million names, one unknown
/// word in some 10^13 would be taken for a place. Safe for use by several threads at once.
/// </remarks>
public sealed class Gazetteer
{
    /// <summary>The first bytes of the file after decompression.</summary>
    internal static ReadOnlySpan<byte> Magic => "DGZ1"u8;

    private readonly byte[] data;
    private readonly GazetteerLayout layout;
    private readonly int[] displayStarts;
    private readonly int[] buckets;
    private readonly int[] next;
    private readonly ulong[] hashes;
    private readonly int[] owners;

    private Gazetteer(byte[] data)
    {
        this.data = data;
        layout = GazetteerLayout.Read(data);
        displayStarts = new int[layout.Count + 1];
        var entries = layout.NameCount;
        buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(entries, 16))];
        (next, hashes, owners) = (new int[entries], new ulong[entries], new int[entries]);
        Index();
    }

    /// <summary>How many places it holds.</summary>
    public int Count => layout.Count;

    /// <summary>Reads the gazetteer's file.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a gazetteer of this version.</exception>
    public static Gazetteer Load(Stream compressed)
    {
        using var unpacked = new GZipStream(compressed, CompressionMode.Decompress);
        Span<byte> head = stackalloc byte[8];
        if (unpacked.ReadAtLeast(head, 8, throwOnEndOfStream: false) < 8 || !head[..4].SequenceEqual(Magic))
        {
            throw new InvalidDataException("Not a gazetteer file.");
        }

        var length = BitConverter.ToInt32(head[4..]);
        if (length is < 0 or > 1 << 28)
        {
            throw new InvalidDataException("A gazetteer file of impossible length.");
        }

        var bytes = new byte[length];
        try
        {
            unpacked.ReadExactly(bytes);
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException("The gazetteer file ends too early.", error);
        }

        return new Gazetteer(bytes);
    }

    /// <summary>Reads the gazetteer's file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no gazetteer of this version.</exception>
    public static Gazetteer Load(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        return Load(file);
    }

    /// <summary>The places that bear a name, most populous first within each kind of use.</summary>
    /// <param name="name">In any spelling that folds to the same form.</param>
    public IReadOnlyList<(Place Place, PlaceNameUse Use)> Find(string name)
    {
        var found = new List<NameEntry>();
        Span<char> folded = stackalloc char[PlaceNames.MaximumLength];
        var length = PlaceNames.Fold(name, folded);
        Find(PlaceNames.Hash(folded[..length]), found);
        return [.. found.OrderBy(entry => entry.Use).ThenByDescending(entry => Population(entry.Place))
            .Select(entry => (this[entry.Place], entry.Use))];
    }

    /// <summary>The place with this number, 0 to <see cref="Count"/> - 1.</summary>
    public Place this[int index] => new(
        layout.Ids(data)[index], DisplayName(index), Country(index), Admin1(index), layout.Kind(data, index),
        layout.Latitudes(data)[index] / 1000.0, layout.Longitudes(data)[index] / 1000.0, Population(index));

    /// <summary>A name's bearer in a lookup.</summary>
    internal readonly record struct NameEntry(int Place, PlaceNameUse Use);

    /// <summary>Adds the bearers of a name to <paramref name="found"/>.</summary>
    /// <returns>Whether there are any.</returns>
    internal bool Find(ulong hash, List<NameEntry> found)
    {
        var before = found.Count;
        for (var e = buckets[(int)(hash & (ulong)(buckets.Length - 1))] - 1; e >= 0; e = next[e] - 1)
        {
            if (hashes[e] == hash)
            {
                found.Add(new NameEntry(owners[e] >> 2, (PlaceNameUse)(owners[e] & 3)));
            }
        }

        return found.Count > before;
    }

    internal long Population(int index) => layout.Populations(data)[index];

    internal int CountryNumber(int index) => layout.CountryNumbers(data)[index];

    internal int Admin1Number(int index) => layout.Admin1Numbers(data)[index];

    internal int KindNumber(int index) => layout.Kinds(data)[index] & 7;

    /// <summary>3 for a capital, 2 for the seat of a first-order division, 1 of a second-order one, else 0.</summary>
    internal int Rank(int index) => layout.Kinds(data)[index] >> 3;

    internal double LatitudeOf(int index) => layout.Latitudes(data)[index] / 1000.0;

    internal double LongitudeOf(int index) => layout.Longitudes(data)[index] / 1000.0;

    /// <summary>The number of a country, or 0 when it has none.</summary>
    internal int CountryNumberOf(string? iso3) => iso3 is null ? 0 : Math.Max(0, Array.IndexOf(layout.Countries, iso3));

    internal int CountryCount => layout.Countries.Length;

    internal int Admin1Count => layout.Admin1.Length;

    private string? Country(int index) => CountryNumber(index) is var number and > 0 ? layout.Countries[number] : null;

    private string? Admin1(int index) => Admin1Number(index) is var number and > 0 ? layout.Admin1[number] : null;

    private string DisplayName(int index) =>
        Encoding.UTF8.GetString(data, displayStarts[index] + 1, data[displayStarts[index]]);

    // Half a million names are hashed once, at the start of the program: not worth a slow first tier.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Index()
    {
        ReadOnlySpan<byte> bytes = data;
        var mask = (ulong)(buckets.Length - 1);
        var (entry, at) = (0, layout.NamesStart);
        for (var place = 0; place < displayStarts.Length - 1; place++)
        {
            // A listed name of plain letters folds to its letters in lower case; where it does not, its folded form
            // stands among the other names, and what is hashed here is never asked for.
            displayStarts[place] = at;
            var (length, use, more, small) = ((int)bytes[at], 0, 0, (byte)0x20);
            do
            {
                var hash = PlaceNames.HashSeed;
                foreach (var letter in bytes.Slice(at + 1, length))
                {
                    hash = PlaceNames.HashStep(hash, (char)(letter | small));
                }

                at += length + 1;
                ref var bucket = ref buckets[(int)(hash & mask)];
                (hashes[entry], owners[entry], next[entry]) = (hash, (place << 2) | use, bucket);
                bucket = ++entry;
                more = small != 0 ? bytes[at++] : more - 1;
                if (more > 0)
                {
                    // One byte tells the use (2 bits) and the length of a name that is folded already.
                    (length, use, small) = (bytes[at] >> 2, bytes[at] & 3, 0);
                }
            }
            while (more > 0);
        }

        displayStarts[^1] = at;
    }
}
