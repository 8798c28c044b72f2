using System.Buffers.Binary;
using System.Text;

namespace Dragoman.Models;

/// <summary>A file of trained weights: named lists of strings and named arrays, little-endian.</summary>
/// <remarks>
/// Layout: <c>DRGM</c>, version (int32), count of lists, for each its name, a count and the strings; count of arrays, for
/// each its name, element kind (0 float32, 1 float16, 2 int8), rank, sizes and data. A string is an int32 byte length and
/// UTF-8 bytes.
/// </remarks>
public sealed class ModelPack
{
    private const int Version = 1;

    private static ReadOnlySpan<byte> Magic => "DRGM"u8;

    private readonly byte[] data;
    private readonly Dictionary<string, string[]> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Kind, int[] Sizes, int Start)> arrays = new(StringComparer.Ordinal);
    private int at;

    private ModelPack(byte[] data) => this.data = data;

    /// <summary>Reads a pack.</summary>
    /// <exception cref="InvalidDataException">The file is not a pack of this version, or is cut short.</exception>
    public static ModelPack Load(string path)
    {
        var pack = new ModelPack(File.ReadAllBytes(path));
        if (!pack.IsKnown())
        {
            throw new InvalidDataException($"{path}: this is not a Dragoman model file of a known version.");
        }

        try
        {
            pack.ReadDirectory();
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw new InvalidDataException($"{path}: the model file is damaged; install Dragoman again.", error);
        }

        return pack;
    }

    /// <summary>The strings of a list.</summary>
    public string[] List(string name) => lists[name];

    /// <summary>Whether the pack has a list of this name.</summary>
    public bool HasList(string name) => lists.ContainsKey(name);

    /// <summary>The sizes of an array.</summary>
    public ReadOnlySpan<int> Sizes(string name) => arrays[name].Sizes;

    /// <summary>The elements of an array of bytes, signed.</summary>
    public ReadOnlySpan<sbyte> Bytes(string name)
    {
        var (_, sizes, start) = arrays[name];
        return System.Runtime.InteropServices.MemoryMarshal.Cast<byte, sbyte>(data.AsSpan(start, Count(sizes)));
    }

    /// <summary>The elements of an array of floats, half precision widened.</summary>
    public float[] Floats(string name)
    {
        var (kind, sizes, start) = arrays[name];
        var values = new float[Count(sizes)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = kind == 1
                ? (float)BinaryPrimitives.ReadHalfLittleEndian(data.AsSpan(start + (2 * i)))
                : BinaryPrimitives.ReadSingleLittleEndian(data.AsSpan(start + (4 * i)));
        }

        return values;
    }

    private static int Count(int[] sizes) => sizes.Aggregate(1, (product, size) => checked(product * size));

    private void ReadDirectory()
    {
        at = Magic.Length + sizeof(int);
        for (var remaining = Length(); remaining > 0; remaining--)
        {
            var name = Text();
            var values = new string[Length()];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Text();
            }

            lists[name] = values;
        }

        for (var remaining = Length(); remaining > 0; remaining--)
        {
            var name = Text();
            var kind = Int();
            var sizes = new int[Length()];
            for (var i = 0; i < sizes.Length; i++)
            {
                sizes[i] = Length();
            }

            arrays[name] = (kind, sizes, at);
            at += data.AsSpan(at, checked(Count(sizes) * (kind == 0 ? 4 : kind == 1 ? 2 : 1))).Length;
        }
    }

    private bool IsKnown() =>
        data.Length >= Magic.Length + sizeof(int) && data.AsSpan().StartsWith(Magic)
        && BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(Magic.Length)) == Version;

    /// <summary>A count; nothing in a file can be longer than the file.</summary>
    private int Length() => Int() is var value and >= 0 && value <= data.Length ? value : throw new OverflowException();

    private int Int()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(at, 4));
        at += 4;
        return value;
    }

    private string Text()
    {
        var length = Length();
        var value = Encoding.UTF8.GetString(data, at, length);
        at += length;
        return value;
    }
}
