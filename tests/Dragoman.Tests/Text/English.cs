using Dragoman.Text;

namespace Dragoman.Tests.Text;

/// <summary>What the shipped language pack has for cutting text.</summary>
internal static class English
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models", "english");

    private static readonly Lazy<WordLists> Words = new(() => WordLists.Load(Path.Combine(Folder, "tokens.tsv")));

    private static readonly Lazy<SentenceSplitter> Sentences =
        new(() => new SentenceSplitter(Lists, new BoundaryModel(Lists, FeatureWeights.Load(Path.Combine(Folder, "sentences.tsv")))));

    public static WordLists Lists => Words.Value;

    public static SentenceSplitter Splitter => Sentences.Value;

    public static Tokenizer Tokenizer { get; } = new(Lists);
}
