using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Ingest;
using Dragoman.Models;
using Dragoman.Reports;
using Dragoman.Trees;

namespace Dragoman.Bench;

/// <summary>A stage of the program with input of its own, ready to run again and again.</summary>
internal sealed class Stage(Work work, Action run)
{
    /// <summary>What one run does.</summary>
    public Work Work => work;

    public void Run() => run();
}

/// <summary>Builds the stages that are measured.</summary>
internal static class Stages
{
    private const int MadeSentences = 200;

    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    private static readonly EngineOptions Options = EngineOptions.Default;

    /// <summary>A layer of the size of the first BiLSTM: 512 outputs of 228 inputs, 1,500 words at once.</summary>
    public static Stage Network()
    {
        const int Rows = 1500, Inputs = 228, Outputs = 512;
        var random = new Random(1);
        float[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
        var layer = new Weights(Values(Inputs * Outputs), Values(Outputs), Inputs);
        var (input, output) = (Values(Rows * Inputs), new float[Rows * layer.Width]);
        return new Stage(new Work(1e-9 * Rows * Inputs * Outputs, "GMAC"), () => layer.Apply(input, output, Rows));
    }

    /// <summary>Tags, heads and relations of text already cut into words.</summary>
    public static Stage Parser()
    {
        var trees = TreeReader.Load(Options.Language);
        var text = MadeText.Sentences(MadeSentences);
        var sentences = trees.Cut(text);
        return new Stage(new Work(sentences.Sum(s => s.Count), "tokens"), () => trees.Parse(text, sentences));
    }

    /// <summary>Raw text to trees: sentences, words, tags, lemmas, heads, relations, names.</summary>
    /// <param name="copies">How many times the text stands one after the other.</param>
    public static Stage Trees(int threads, int copies = 1)
    {
        var trees = TreeReader.Load(Options.Language);
        var text = string.Join("\n\n", Enumerable.Repeat(string.Join("\n\n", Reports().Select(report => report.Text)), copies));
        var tokens = trees.Read(text).Sum(sentence => sentence.Tokens.Count);
        return new Stage(new Work(tokens * threads, "tokens"), () => Parallel.For(0, threads, _ => trees.Read(text)));
    }

    /// <summary>One sentence of at least so many words, without a stop.</summary>
    public static Stage LongSentence(int words)
    {
        var trees = TreeReader.Load(Options.Language);
        var text = string.Join(", and ", MadeText.Sentences(words / 8).Split(". ").Take(words / 14)).Replace('.', ',');
        return new Stage(new Work(trees.Read(text).Sum(sentence => sentence.Tokens.Count), "tokens"), () => trees.Read(text));
    }

    /// <summary>All names of the almanac in parsed text.</summary>
    public static Stage AlmanacScan()
    {
        var resolver = new PhraseResolver(Almanac.Load(Path.Combine(Options.Knowledge, "almanac")));
        var text = MadeText.Sentences(MadeSentences);
        var sentences = TreeReader.Load(Options.Language).Read(text)
            .Select(s => MentionFinder.Words(s, 0, s.Tokens.Count - 1, 0).Words).ToList();
        return new Stage(new Work(text.Length / 1e6, "MB"), () => sentences.ForEach(words => resolver.Scan(words)));
    }

    /// <summary>Rules, scorer and records over sentences whose trees, actors, times and places are known.</summary>
    public static Stage Events()
    {
        var engine = Engine.Load(Options);
        var coder = engine.Coder;
        var annotations = Reports().ConvertAll(engine.Annotate);
        return new Stage(
            new Work(annotations.Sum(a => a.Sentences.Count), "sentences"),
            () => annotations.ForEach(annotation => coder.Code(annotation)));
    }

    /// <summary>The samples from file to events.</summary>
    public static Stage WholePath(Engine engine, int threads)
    {
        var sentences = Reports().Sum(report => engine.Annotate(report).Sentences.Count);
        return new Stage(new Work(sentences, "sentences"), () =>
        {
            if (threads == 1)
            {
                Reports().ForEach(report => engine.Code(report));
            }
            else
            {
                Reports().AsParallel().WithDegreeOfParallelism(threads).ForAll(report => engine.Code(report));
            }
        });
    }

    /// <summary>The samples, read and cleaned anew.</summary>
    public static List<Report> Reports() =>
        [.. new Intake().Read([Samples]).OfType<ReadReport>().Select(read => read.Report)];
}
