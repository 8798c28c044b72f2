using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

/// <summary>A language is a folder: its tags, relations, lemmas and words come from there, and no code knows them.</summary>
public sealed class LanguagePackTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_invented_language_is_read(bool names)
    {
        MadePack.Write(folder, names);
        var trees = TreeReader.Load(folder);
        var sentences = trees.Read("Se. Keri tolam vesam\n\nKeri");
        sentences.Count.ShouldBe(2);
        sentences[0].Tokens.Select(t => t.Form).ShouldBe(["Se.", "Keri", "tolam", "vesam"]);
        sentences[0].Tokens.Select(t => t.Lemma).Skip(2).ShouldBe(["tolo", "veso"]);
        sentences.SelectMany(s => s.Tokens).ShouldAllBe(t => t.Upos == "WORD" && (t.Xpos == "W1" || t.Xpos == "W2"));
        sentences[0].Tokens.Count(t => t.Deprel == "root").ShouldBe(1);
        sentences[0].Tokens.Count(t => t.Deprel == "part").ShouldBe(3);
        sentences.SelectMany(s => s.Names).ShouldAllBe(n => names && n.Type == "PERSON");
    }

    [Theory]
    [InlineData("parser.bin")]
    [InlineData("lemmas.tsv")]
    [InlineData("tokens.tsv")]
    [InlineData("sentences.tsv")]
    public void A_missing_file_is_named(string file)
    {
        MadePack.Write(folder, names: true);
        File.Delete(Path.Combine(folder, file));
        Should.Throw<IOException>(() => TreeReader.Load(folder)).Message.ShouldContain(file);
    }
}
