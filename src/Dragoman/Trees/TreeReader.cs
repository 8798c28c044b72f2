using Dragoman.Models;
using Dragoman.Text;

namespace Dragoman.Trees;

/// <summary>Reads text into parsed sentences. One immutable instance serves all threads.</summary>
public sealed class TreeReader
{
    /// <summary>A sentence with more words is parsed in pieces of this length.</summary>
    public const int LongestSentence = 300;

    /// <summary>About how many words the network reads at once; bounds the memory.</summary>
    private const int BatchWords = 1500;

    private readonly SentenceSplitter splitter;
    private readonly Tokenizer tokenizer;
    private readonly ParserNetwork network;
    private readonly Lemmatizer lemmatizer;
    private readonly TagPairs tagPairs;

    private TreeReader(SentenceSplitter splitter, Tokenizer tokenizer, ParserNetwork network, Lemmatizer lemmatizer)
    {
        this.splitter = splitter;
        this.tokenizer = tokenizer;
        this.network = network;
        this.lemmatizer = lemmatizer;
        tagPairs = new TagPairs(lemmatizer.TagPairs, network.UposNames, network.XposNames);
    }

    /// <summary>Loads a language pack: <c>tokens.tsv</c>, <c>sentences.tsv</c>, <c>parser.bin</c> and <c>lemmas.tsv</c> in a folder.</summary>
    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public static TreeReader Load(string folder)
    {
        var network = new ParserNetwork(ModelPack.Load(Path.Combine(folder, "parser.bin")));
        var lists = WordLists.Load(Path.Combine(folder, "tokens.tsv"));
        return new TreeReader(
            new SentenceSplitter(lists, new BoundaryModel(lists, FeatureWeights.Load(Path.Combine(folder, "sentences.tsv")))), new Tokenizer(lists),
            network, Lemmatizer.Load(Path.Combine(folder, "lemmas.tsv"), network.Vocabulary));
    }

    /// <summary>The word vectors of the pack.</summary>
    internal WordVectors Vectors => network.Vectors;

    /// <summary>Splits, tokenizes and parses a text.</summary>
    /// <param name="dateline">A dateline, which is no part of the sentence that follows it; null when there is none.</param>
    public IReadOnlyList<Sentence> Read(string text, Span? dateline = null) => Parse(text, Cut(text, dateline));

    /// <summary>The words of the sentences of a text, not yet parsed.</summary>
    internal IReadOnlyList<IReadOnlyList<Span>> Cut(string text, Span? dateline = null)
    {
        var spans = new List<IReadOnlyList<Span>>();
        foreach (var stretch in splitter.Split(text).SelectMany(s => Apart(s, dateline)))
        {
            var words = new List<Span>();
            tokenizer.Tokenize(text, stretch, words);
            for (var from = 0; from < words.Count; from += LongestSentence)
            {
                spans.Add(words.GetRange(from, Math.Min(LongestSentence, words.Count - from)));
            }
        }

        return spans;
    }

    private static Span[] Apart(Span sentence, Span? dateline) =>
        dateline is { } line && sentence.Start < line.End && line.End < sentence.End
            ? [new Span(sentence.Start, line.End), new Span(line.End, sentence.End)] : [sentence];

    /// <summary>Parses sentences that are already cut into words.</summary>
    /// <param name="sentences">The spans of the words of each sentence in <paramref name="text"/>; empty sentences are left out.</param>
    public IReadOnlyList<Sentence> Parse(string text, IReadOnlyList<IReadOnlyList<Span>> sentences)
    {
        var results = new List<Sentence>(sentences.Count);
        var (group, words) = (new List<IReadOnlyList<Span>>(), 0);
        foreach (var sentence in sentences)
        {
            if (sentence.Count == 0)
            {
                continue;
            }

            if (words + sentence.Count > BatchWords && group.Count > 0)
            {
                Parse(text, group, results);
                group.Clear();
                words = 0;
            }

            group.Add(sentence);
            words += sentence.Count;
        }

        Parse(text, group, results);
        return results;
    }

    private void Parse(string text, List<IReadOnlyList<Span>> group, List<Sentence> results)
    {
        var forms = new List<string[]>(group.Count);
        foreach (var words in group)
        {
            var sentence = new string[words.Count];
            for (var w = 0; w < sentence.Length; w++)
            {
                sentence[w] = network.Word(text.AsSpan(words[w].Start, words[w].Length));
            }

            forms.Add(sentence);
        }

        var analyses = network.Analyse(forms, tagPairs);
        for (var s = 0; s < analyses.Length; s++)
        {
            var (spans, analysis) = (group[s], analyses[s]);
            var tokens = new Token[spans.Count];
            for (var w = 0; w < tokens.Length; w++)
            {
                var xpos = network.XposNames[analysis.Xpos[w]];
                var upos = network.UposNames[analysis.Upos[w]];
                tokens[w] = new Token(
                    spans[w], forms[s][w], lemmatizer.Lemma(forms[s][w], upos, xpos), upos, xpos, analysis.Heads[w],
                    network.DeprelNames[analysis.Deprels[w]]);
            }

            results.Add(new Sentence(results.Count, spans[0].Cover(spans[^1]), tokens, Names(spans, analysis.Names)));
        }
    }

    private List<NameMention> Names(IReadOnlyList<Span> words, ReadOnlySpan<byte> tags)
    {
        var names = new List<NameMention>();
        for (var w = 0; w < tags.Length; w++)
        {
            if (network.Names is not { } tagger || !tagger.Begins(tags[w]))
            {
                continue;
            }

            var last = w;
            while (last + 1 < tags.Length && tagger.Type(tags[last + 1]) is not null && !tagger.Begins(tags[last + 1]))
            {
                last++;
            }

            names.Add(new NameMention(words[w].Cover(words[last]), tagger.Type(tags[w])!));
        }

        return names;
    }
}
