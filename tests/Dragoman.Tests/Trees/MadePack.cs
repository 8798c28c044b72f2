using System.Text;

namespace Dragoman.Tests.Trees;

/// <summary>Writes a tiny language pack of an invented language, with weights that mean nothing.</summary>
internal static class MadePack
{
    private const int Size = 8;

    private static readonly string[] Affixes = ["p1", "p2", "p3", "s1", "s2", "s3", "s4"];

    /// <param name="names">Whether the pack has a tagger of names.</param>
    public static void Write(string folder, bool names)
    {
        File.WriteAllText(Path.Combine(folder, "tokens.tsv"), "title\tSe\n");
        File.WriteAllText(Path.Combine(folder, "sentences.tsv"), string.Empty);
        File.WriteAllText(Path.Combine(folder, "lemmas.tsv"), "ending\tWORD\tam\t2\to\n");
        File.WriteAllBytes(Path.Combine(folder, "parser.bin"), Parser(names));
    }

    private static byte[] Parser(bool names)
    {
        var lists = new List<(string Name, string[] Values)>
        {
            ("vector", ["tolam", "keri"]), ("word", ["tolam"]), ("upos", ["WORD"]), ("xpos", ["W1", "W2"]), ("deprel", ["root", "part"]),
            ("shape", ["lower", "Title", "UPPER", "miXed", "number", "digits", "punct", "initial"]),
        };
        lists.AddRange(Affixes.Select(name => (name, (string[])["t"])));
        var arrays = new List<(string Name, int[] Sizes)> { ("vector-scales", [2]), ("word.weight", [2, Size]), ("shape.weight", [8, Size]), ("root", [2 * Size]) };
        arrays.AddRange(Affixes.Select(name => ($"affix.{name}.weight", (int[])[2, Size])));
        AddLstm(arrays, "first", 4 * Size);
        AddLstm(arrays, "second", 3 * Size);
        AddLinear(arrays, "upos", 1, 2 * Size);
        AddLinear(arrays, "xpos", 2, 2 * Size);
        arrays.Add(("upos_feed.weight", [Size, 1]));
        arrays.Add(("xpos_feed.weight", [Size, 2]));
        foreach (var layer in (string[])["arc_dependent", "arc_head", "relation_dependent", "relation_head"])
        {
            AddLinear(arrays, layer, Size, 2 * Size);
        }

        arrays.Add(("arc", [Size + 1, Size]));
        arrays.Add(("relation", [2, Size + 1, Size + 1]));
        if (names)
        {
            lists.Add(("name", ["O", "B-PERSON", "I-PERSON"]));
            AddLinear(arrays, "name_hidden", Size, 4 * Size);
            AddLinear(arrays, "name", 3, Size);
            arrays.Add(("name_chain.after", [3, 3]));
        }

        return Bytes(lists, arrays);
    }

    private static void AddLinear(List<(string, int[])> arrays, string name, int outputs, int inputs)
    {
        arrays.Add(($"{name}.weight", [outputs, inputs]));
        arrays.Add(($"{name}.bias", [outputs]));
    }

    private static void AddLstm(List<(string, int[])> arrays, string name, int inputs)
    {
        foreach (var direction in (string[])["", "_reverse"])
        {
            arrays.Add(($"{name}.weight_ih_l0{direction}", [4 * Size, inputs]));
            arrays.Add(($"{name}.weight_hh_l0{direction}", [4 * Size, Size]));
            arrays.Add(($"{name}.bias_ih_l0{direction}", [4 * Size]));
            arrays.Add(($"{name}.bias_hh_l0{direction}", [4 * Size]));
        }
    }

    private static byte[] Bytes(List<(string Name, string[] Values)> lists, List<(string Name, int[] Sizes)> arrays)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        void Text(string text)
        {
            writer.Write(Encoding.UTF8.GetByteCount(text));
            writer.Write(Encoding.UTF8.GetBytes(text));
        }

        writer.Write("DRGM"u8);
        writer.Write(1);
        writer.Write(lists.Count);
        foreach (var (name, values) in lists)
        {
            Text(name);
            writer.Write(values.Length);
            Array.ForEach(values, Text);
        }

        var random = new Random(11);
        writer.Write(arrays.Count + 1);
        foreach (var (name, sizes) in arrays)
        {
            Text(name);
            writer.Write(0);
            writer.Write(sizes.Length);
            Array.ForEach(sizes, writer.Write);
            for (var i = sizes.Aggregate(1, (product, size) => product * size); i > 0; i--)
            {
                writer.Write(random.NextSingle() - 0.5f);
            }
        }

        Text("vectors");
        writer.Write(2);
        writer.Write(2);
        writer.Write(2);
        writer.Write(Size);
        writer.Write(new byte[2 * Size]);
        writer.Flush();
        return memory.ToArray();
    }
}
