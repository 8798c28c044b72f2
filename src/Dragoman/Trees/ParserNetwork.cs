using System.Runtime.Intrinsics;
using Dragoman.Models;

namespace Dragoman.Trees;

/// <summary>The trained tagger and parser: two BiLSTM layers, tags off the first, a biaffine scorer off the second.</summary>
/// <remarks>After Dozat and Manning 2017, "Deep biaffine attention for neural dependency parsing".</remarks>
internal sealed class ParserNetwork
{
    private readonly WordTables tables;
    private readonly BiLstm first;
    private readonly BiLstm second;
    private readonly Weights upos;
    private readonly Weights xpos;
    private readonly Weights uposFeed;
    private readonly Weights xposFeed;
    private readonly Weights arcDependent;
    private readonly Weights arcHead;
    private readonly Weights arc;
    private readonly Weights relationDependent;
    private readonly Weights relationHead;
    private readonly Weights relation;
    private readonly float[] root;
    private readonly int rootRelation;

    public ParserNetwork(ModelPack pack)
    {
        tables = new WordTables(pack);
        first = new BiLstm(pack, "first");
        second = new BiLstm(pack, "second");
        upos = Layer(pack, "upos");
        xpos = Layer(pack, "xpos");
        uposFeed = Layer(pack, "upos_feed");
        xposFeed = Layer(pack, "xpos_feed");
        arcDependent = Layer(pack, "arc_dependent");
        arcHead = Layer(pack, "arc_head");
        relationDependent = Layer(pack, "relation_dependent");
        relationHead = Layer(pack, "relation_head");
        root = pack.Floats("root");
        arc = Bilinear(pack.Floats("arc"), pack.Sizes("arc")[0] - 1, pack.Sizes("arc")[1]);
        var sizes = pack.Sizes("relation");
        relation = Relations(pack.Floats("relation"), sizes[0], sizes[1]);
        UposNames = pack.List("upos");
        XposNames = pack.List("xpos");
        DeprelNames = pack.List("deprel");
        rootRelation = Array.IndexOf(DeprelNames, "root");
    }

    /// <summary>The words that have a vector, the commonest first.</summary>
    public Vocabulary Vocabulary => tables.Vocabulary;

    public string[] UposNames { get; }

    public string[] XposNames { get; }

    public string[] DeprelNames { get; }

    /// <summary>Tags and parses sentences of words; none may be empty.</summary>
    /// <param name="pairs">Which tags go together.</param>
    public Analysis[] Analyse(IReadOnlyList<IReadOnlyList<string>> sentences, TagPairs pairs)
    {
        var lengths = new int[sentences.Count];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = sentences[i].Count;
        }

        var batch = new Batch(lengths);
        var words = batch.Words;
        using var inputBuffer = new Scratch(words * tables.Width);
        using var lowBuffer = new Scratch(words * (first.Width + uposFeed.Outputs));
        using var highBuffer = new Scratch(words * second.Width);
        for (var s = 0; s < lengths.Length; s++)
        {
            for (var w = 0; w < lengths[s]; w++)
            {
                tables.Write(sentences[s][w], inputBuffer.Span.Slice(batch.Row(s, w) * tables.Width, tables.Width));
            }
        }

        var tags = new (byte Upos, byte Xpos)[words];
        RunFirst(inputBuffer.Span, batch, lowBuffer.Span, pairs, tags);
        second.Run(lowBuffer.Span, first.Width + uposFeed.Outputs, batch, highBuffer.Span);
        return Parse(batch, lengths, highBuffer.Span, tags);
    }

    private static Weights Layer(ModelPack pack, string name) =>
        new(pack.Floats($"{name}.weight"), name.EndsWith("feed", StringComparison.Ordinal) ? [] : pack.Floats($"{name}.bias"),
            pack.Sizes($"{name}.weight")[1]);

    /// <summary>x ↦ [x, 1] · M as a layer: the last row of M is its bias.</summary>
    private static Weights Bilinear(float[] matrix, int inputs, int outputs)
    {
        var turned = new float[inputs * outputs];
        for (var i = 0; i < inputs; i++)
        {
            for (var o = 0; o < outputs; o++)
            {
                turned[(o * inputs) + i] = matrix[(i * outputs) + o];
            }
        }

        return new Weights(turned, matrix.AsSpan(inputs * outputs), inputs);
    }

    /// <summary>All relations side by side as one layer from a dependent to what is multiplied with its head.</summary>
    private static Weights Relations(float[] tensor, int count, int size)
    {
        var inputs = size - 1;
        var turned = new float[count * size * inputs];
        var bias = new float[count * size];
        for (var r = 0; r < count; r++)
        {
            for (var e = 0; e < size; e++)
            {
                for (var d = 0; d < inputs; d++)
                {
                    turned[(((r * size) + e) * inputs) + d] = tensor[(((r * size) + d) * size) + e];
                }

                bias[(r * size) + e] = tensor[(((r * size) + inputs) * size) + e];
            }
        }

        return new Weights(turned, bias, inputs);
    }

    /// <summary>The first layer and the tags; rows of <paramref name="low"/> hold the state and what the tags feed on.</summary>
    private void RunFirst(ReadOnlySpan<float> input, Batch batch, Span<float> low, TagPairs pairs, Span<(byte Upos, byte Xpos)> tags)
    {
        var words = batch.Words;
        var (state, feed) = (first.Width, uposFeed.Outputs);
        using var stateBuffer = new Scratch(words * state);
        using var uposBuffer = new Scratch(words * upos.Width);
        using var xposBuffer = new Scratch(words * xpos.Width);
        using var feedBuffer = new Scratch(uposFeed.Width + xposFeed.Width);
        first.Run(input, tables.Width, batch, stateBuffer.Span);
        upos.Apply(stateBuffer.Span, uposBuffer.Span, words);
        xpos.Apply(stateBuffer.Span, xposBuffer.Span, words);
        for (var row = 0; row < words; row++)
        {
            var universal = uposBuffer.Span.Slice(row * upos.Width, upos.Outputs);
            var penn = xposBuffer.Span.Slice(row * xpos.Width, xpos.Outputs);
            Activations.Softmax(universal);
            Activations.Softmax(penn);
            tags[row] = pairs.Best(universal, penn);
            var fed = feedBuffer.Span[..uposFeed.Width];
            uposFeed.Apply(universal, fed, 1);
            xposFeed.Apply(penn, fed, 1, add: true);
            var target = low.Slice(row * (state + feed), state + feed);
            stateBuffer.Span.Slice(row * state, state).CopyTo(target);
            fed[..feed].CopyTo(target[state..]);
        }
    }

    private Analysis[] Parse(Batch batch, int[] lengths, ReadOnlySpan<float> high, ReadOnlySpan<(byte Upos, byte Xpos)> tags)
    {
        var width = second.Width;
        var longest = lengths.Length == 0 ? 0 : lengths.Max();
        using var stateBuffer = new Scratch((longest + 1) * width);
        var results = new Analysis[lengths.Length];
        for (var s = 0; s < lengths.Length; s++)
        {
            var words = lengths[s];
            var analysis = new Analysis(words);
            var states = stateBuffer.Span[..((words + 1) * width)];
            root.CopyTo(states);
            for (var w = 0; w < words; w++)
            {
                var row = batch.Row(s, w);
                high.Slice(row * width, width).CopyTo(states[((w + 1) * width)..]);
                (analysis.Upos[w], analysis.Xpos[w]) = tags[row];
            }

            FindHeads(states, words, analysis.Heads);
            FindRelations(states, words, analysis);
            results[s] = analysis;
        }

        return results;
    }

    private void FindHeads(ReadOnlySpan<float> states, int words, Span<int> heads)
    {
        var nodes = words + 1;
        using var dependentBuffer = new Scratch(words * arcDependent.Width);
        using var headBuffer = new Scratch(nodes * arcHead.Width);
        using var turnedBuffer = new Scratch(words * arc.Width);
        using var scoreBuffer = new Scratch(words * nodes);
        arcDependent.Apply(states[second.Width..], dependentBuffer.Span, words);
        arcHead.Apply(states, headBuffer.Span, nodes);
        Activations.Relu(dependentBuffer.Span);
        Activations.Relu(headBuffer.Span);
        arc.Apply(dependentBuffer.Span, turnedBuffer.Span, words);
        for (var i = 0; i < words; i++)
        {
            var row = scoreBuffer.Span.Slice(i * nodes, nodes);
            for (var j = 0; j < nodes; j++)
            {
                row[j] = Dot(turnedBuffer.Span.Slice(i * arc.Width, arc.Outputs), headBuffer.Span.Slice(j * arcHead.Width, arc.Outputs));
            }

            Activations.Softmax(row);
            foreach (ref var value in row)
            {
                value = MathF.Log(value + 1e-20f);
            }
        }

        MaximumSpanningTree.Find(scoreBuffer.Span, words, heads);
    }

    private void FindRelations(ReadOnlySpan<float> states, int words, Analysis analysis)
    {
        var size = relationDependent.Outputs + 1;
        using var dependentBuffer = new Scratch(words * relationDependent.Width);
        using var headBuffer = new Scratch((words + 1) * relationHead.Width);
        using var turnedBuffer = new Scratch(words * relation.Width);
        relationDependent.Apply(states[second.Width..], dependentBuffer.Span, words);
        relationHead.Apply(states, headBuffer.Span, words + 1);
        Activations.Relu(dependentBuffer.Span);
        Activations.Relu(headBuffer.Span);
        relation.Apply(dependentBuffer.Span, turnedBuffer.Span, words);
        for (var w = 0; w < words; w++)
        {
            if (analysis.Heads[w] < 0)
            {
                analysis.Deprels[w] = (byte)rootRelation;
                continue;
            }

            var head = headBuffer.Span.Slice((analysis.Heads[w] + 1) * relationHead.Width, size - 1);
            var (best, bestScore) = (0, float.NegativeInfinity);
            for (var r = 0; r < DeprelNames.Length; r++)
            {
                var row = turnedBuffer.Span.Slice((w * relation.Width) + (r * size), size);
                var score = Dot(row[..^1], head) + row[^1];
                if (score > bestScore && r != rootRelation)
                {
                    (best, bestScore) = (r, score);
                }
            }

            analysis.Deprels[w] = (byte)best;
        }
    }

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < one.Length; i += 8)
        {
            sum = Vector256.FusedMultiplyAdd(
                Vector256.Create(one[i..]), Vector256.Create(other[i..]), sum);
        }

        return Vector256.Sum(sum);
    }
}
