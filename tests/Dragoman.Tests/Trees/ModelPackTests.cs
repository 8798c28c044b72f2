using System.Text;
using Dragoman.Models;

namespace Dragoman.Tests.Trees;

public sealed class ModelPackTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Lists_and_arrays_come_back()
    {
        var pack = Load(Small());
        pack.List("tags").ShouldBe(["NOUN", "VÉRB"]);
        pack.Sizes("weights").ToArray().ShouldBe([2, 2]);
        pack.Floats("weights").ShouldBe([1f, -2f, 0.5f, 4f]);
        pack.Bytes("small").ToArray().ShouldBe([(sbyte)1, (sbyte)-1, (sbyte)127]);
    }

    [Fact]
    public void A_file_cut_short_anywhere_is_told()
    {
        var whole = Small();
        for (var length = 0; length < whole.Length; length++)
        {
            var error = Should.Throw<InvalidDataException>(() => Load(whole[..length]), $"{length} bytes");
            error.Message.ShouldContain("model.bin");
        }
    }

    [Fact]
    public void Another_file_is_told()
    {
        var error = Should.Throw<InvalidDataException>(() => Load(Encoding.UTF8.GetBytes("<html>Not found</html>")));
        error.Message.ShouldContain("model.bin");
    }

    [Fact]
    public void Another_version_is_told()
    {
        var bytes = Small();
        bytes[4] = 9;
        Should.Throw<InvalidDataException>(() => Load(bytes)).Message.ShouldContain("model.bin");
    }

    [Fact]
    public void Damaged_bytes_throw_nothing_else()
    {
        var whole = Small();
        var random = new Random(17);
        for (var round = 0; round < 500; round++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[8 + random.Next(bytes.Length - 8)] = (byte)random.Next(256);
            try
            {
                Load(bytes);
            }
            catch (InvalidDataException)
            {
                // What a damaged file should say.
            }
        }
    }

    private static byte[] Small()
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        void Text(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }

        writer.Write("DRGM"u8);
        writer.Write(1);
        writer.Write(1);
        Text("tags");
        writer.Write(2);
        Text("NOUN");
        Text("VÉRB");
        writer.Write(2);
        Text("weights");
        writer.Write(0);
        writer.Write(2);
        writer.Write(2);
        writer.Write(2);
        foreach (var value in new[] { 1f, -2f, 0.5f, 4f })
        {
            writer.Write(value);
        }

        Text("small");
        writer.Write(2);
        writer.Write(1);
        writer.Write(3);
        writer.Write([1, 255, 127]);
        writer.Flush();
        return memory.ToArray();
    }

    private ModelPack Load(byte[] bytes)
    {
        var file = Path.Combine(folder, "model.bin");
        File.WriteAllBytes(file, bytes);
        return ModelPack.Load(file);
    }
}
