using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>The trained tagger and parser: two BiLSTM layers, tags off the first, heads and relations off the second, names off both.</summary>
/// <remarks>After Dozat and Manning 2017, "Deep biaffine attention for neural dependency parsing".</remarks>
internal sealed class ParserNetwork
{
    private readonly WordTables tables;
    private readonly BiLstm first;
    private readonly BiLstm second;
    private readonly TagReader tags;
    private readonly ArcScorer arcs;
    private readonly RelationScorer relations;
    private readonly TreeRules rules;

    public ParserNetwork(ModelPack pack)
    {
        tables = new WordTables(pack);
        first = new BiLstm(pack, "first");
        second = new BiLstm(pack, "second");
        tags = new TagReader(pack);
        arcs = new ArcScorer(pack);
        relations = new RelationScorer(pack);
        Names = NameTagger.Of(pack);
        UposNames = pack.List("upos");
        XposNames = pack.List("xpos");
        DeprelNames = pack.List("deprel");
        rules = new TreeRules(DeprelNames, UposNames, XposNames);
    }

    public string[] UposNames { get; }

    public string[] XposNames { get; }

    public string[] DeprelNames { get; }

    /// <summary>Null when the pack finds no names.</summary>
    public NameTagger? Names { get; }

    /// <summary>The words that have a vector, the commonest first.</summary>
    public Vocabulary Vocabulary => tables.Vocabulary;

    /// <summary>The vectors of those words.</summary>
    public WordVectors Vectors => tables.Vectors;

    /// <summary>The word as a string; one that the tables know is not made anew.</summary>
    public string Word(ReadOnlySpan<char> form) => tables.Word(form);

    /// <summary>Tags and parses sentences of words; none may be empty.</summary>
    /// <param name="pairs">Which tags go together.</param>
    public Analysis[] Analyse(IReadOnlyList<string[]> sentences, TagPairs pairs)
    {
        var analyses = new Analysis[sentences.Count];
        using var lengthBuffer = new Scratch<int>(sentences.Count);
        for (var i = 0; i < analyses.Length; i++)
        {
            lengthBuffer.Span[i] = sentences[i].Length;
            analyses[i] = new Analysis(sentences[i].Length);
        }

        var batch = new Batch(lengthBuffer.Span);
        var words = batch.Words;
        using var inputBuffer = new Scratch<float>(words * tables.Width);
        using var lowBuffer = new Scratch<float>(words * first.Width);
        using var fedBuffer = new Scratch<float>(words * (first.Width + tags.Feed));
        using var highBuffer = new Scratch<float>(words * second.Width);
        using var sourceBuffer = new Scratch<int>(words);
        var source = sourceBuffer.Span;
        var different = ReadWords(sentences, batch, source, inputBuffer.Span);
        first.Run(inputBuffer.Span, different, source, batch, lowBuffer.Span);
        tags.Read(lowBuffer.Span, batch, pairs, analyses, fedBuffer.Span);
        for (var row = 0; row < words; row++)
        {
            source[row] = row;
        }

        second.Run(fedBuffer.Span, words, source, batch, highBuffer.Span);
        arcs.FindHeads(highBuffer.Span, batch, analyses);
        relations.FindRelations(highBuffer.Span, batch, analyses);
        for (var i = 0; i < analyses.Length; i++)
        {
            rules.Mend(analyses[i], sentences[i]);
        }

        Names?.FindNames(lowBuffer.Span, first.Width, highBuffer.Span, batch, analyses);
        return analyses;
    }

    /// <summary>Writes each different word once; <paramref name="source"/> receives its row for each word of the batch.</summary>
    private int ReadWords(IReadOnlyList<string[]> sentences, Batch batch, Span<int> source, Span<float> input)
    {
        var count = 0;
        using var known = new DistinctWords(batch.Words);
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var w = 0; w < sentences[s].Length; w++)
            {
                var before = count;
                var number = known.Number(sentences[s][w], ref count);
                source[batch.Row(s, w)] = number;
                if (count > before)
                {
                    tables.Write(sentences[s][w], input.Slice(number * tables.Width, tables.Width));
                }
            }
        }

        return count;
    }
}
