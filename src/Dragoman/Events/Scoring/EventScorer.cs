using System.Runtime.InteropServices;
using Dragoman.Models;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>The learned scorer: how likely a word tells an event of a type, and a candidate stands on a side of it.</summary>
/// <remarks>Trained by <c>src/Dragoman.Training/scorer</c>. Immutable: one instance serves all threads.</remarks>
internal sealed class EventScorer
{
    private const string None = "none";
    private readonly WordVectors vectors;
    private readonly ScoringNetwork triggers;
    private readonly ScoringNetwork roles;
    private readonly ScoringNetwork? records;
    private readonly string[] modes;
    private readonly string[] fields;
    private readonly float[] calibration;

    private EventScorer(ModelPack pack, WordVectors vectors)
    {
        this.vectors = vectors;
        Types = pack.List("type");
        Statuses = pack.List("status");
        modes = pack.List("mode");
        fields = pack.List("field");
        calibration = pack.Floats("calibration");
        triggers = new ScoringNetwork(pack, "trigger", vectors.Size, "type", "status", "mode");
        roles = new ScoringNetwork(pack, "role", vectors.Size, "side");
        records = pack.HasList("record.features") ? new ScoringNetwork(pack, "record", vectors.Size, "right") : null;
        if (Types[0] != None || triggers.Own != TriggerFeatures.Vectors * vectors.Size || roles.Own != vectors.Size || (records is not null && records.Own != RecordFeatures.Numbers))
        {
            throw new InvalidDataException("The weights of the event scorer were trained for another program.");
        }
    }

    /// <summary>The types, <c>none</c> first.</summary>
    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<string> Statuses { get; }

    /// <summary>Reads the weights; null when the language pack has none, and then the rules code alone.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or made for another program; the message names it.</exception>
    public static EventScorer? Load(string path, WordVectors vectors)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return new EventScorer(ModelPack.Load(path), vectors);
        }
        catch (KeyNotFoundException error)
        {
            throw new InvalidDataException($"{path}: the model file is damaged; install Dragoman again.", error);
        }
    }

    /// <summary>What the words of a sentence may tell.</summary>
    /// <param name="floor">Below this chance of an event neither status nor mode is asked for.</param>
    public List<TriggerScore> Triggers(SentenceView view, Codebook codebook, double floor)
    {
        var words = new List<int>();
        for (var word = 0; word < view.Keys.Count; word++)
        {
            if (TriggerFeatures.IsCandidate(view, word, codebook))
            {
                words.Add(word);
            }
        }

        var scores = new List<TriggerScore>(words.Count);
        if (words.Count == 0)
        {
            return scores;
        }

        using var dense = new Scratch<float>(words.Count * triggers.Own);
        using var hidden = new Scratch<float>(words.Count * triggers.Hidden);
        using var features = new FeatureList(triggers.Features);
        var ends = new int[words.Count];
        Span<int> around = stackalloc int[TriggerFeatures.Vectors];
        for (var i = 0; i < words.Count; i++)
        {
            TriggerFeatures.Add(view, words[i], codebook, features);
            ends[i] = features.Rows.Length;
            TriggerFeatures.Words(view, words[i], around);
            var row = dense.Span.Slice(i * triggers.Own, triggers.Own);
            for (var v = 0; v < around.Length; v++)
            {
                Write(view, around[v], row.Slice(v * vectors.Size, vectors.Size));
            }
        }

        ShareMean(view, hidden.Span, words.Count);
        triggers.AddVectors(dense.Span, hidden.Span, words.Count);
        triggers.Add(features.Rows, ends, hidden.Span);
        Activations.Relu(hidden.Span);
        var types = Chances("type", hidden.Span, words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var score = new TriggerScore(words[i], types[i], [], []);
            var row = hidden.Span.Slice(i * triggers.Hidden, triggers.Hidden);
            scores.Add(score.Event < floor ? score : score with { Statuses = Chances("status", row, 1)[0], Modes = Chances("mode", row, 1)[0] });
        }

        return scores;
    }

    /// <summary>A chance as the network gives it, made true: of the cases at 0.8, four in five are right.</summary>
    /// <param name="field"><c>type</c>, <c>source</c>, <c>target</c>, <c>status</c> or <c>mode</c>.</param>
    /// <param name="chance">0 to 1.</param>
    public double Calibrated(string field, double chance)
    {
        var at = 2 * Array.IndexOf(fields, field);
        var odds = Math.Clamp(chance, 1e-4, 1 - 1e-4);
        return 1 / (1 + Math.Exp(-((calibration[at] * Math.Log(odds / (1 - odds))) + calibration[at + 1])));
    }

    /// <summary>The likeliest status of an event.</summary>
    public string Status(TriggerScore score) => Statuses[Activations.Best(score.Statuses)];

    /// <summary>The mode that fits a type best, or null, and how likely it is.</summary>
    public (string? Mode, double Chance) Mode(TriggerScore score, string type)
    {
        var (best, sum) = (0, score.Modes[0]);
        for (var i = 1; i < modes.Length; i++)
        {
            if (modes[i].StartsWith(type, StringComparison.Ordinal) && modes[i][type.Length] == '.')
            {
                sum += score.Modes[i];
                best = score.Modes[i] > score.Modes[best] ? i : best;
            }
        }

        return (best == 0 ? null : modes[best][(type.Length + 1)..], Calibrated("mode", score.Modes[best] / sum));
    }

    /// <summary>Who stands on the sides of the events of a sentence.</summary>
    public SideScorer Sides(SentenceView view) => new(roles, vectors, view);

    /// <summary>
    /// What the words of a sentence may tell, with the chance that each record is right, seen beside what else the report may tell. Weights
    /// in the making, which have nothing to see it with, take the chances of the fields for independent.
    /// </summary>
    public List<Possible> Judge(List<SentenceOutlook> report, int sentence)
    {
        var (view, possibles) = report[sentence];
        var open = possibles.FindAll(p => p.IsOpen);
        if (records is null)
        {
            return possibles.ConvertAll(p => p.IsOpen ? p with { Right = p.Reading.Value.Chances.Whole } : p);
        }

        if (open.Count == 0)
        {
            return possibles;
        }

        using var numbers = new Scratch<float>(open.Count * records.Own);
        using var leads = new Scratch<float>(open.Count * vectors.Size);
        using var hidden = new Scratch<float>(open.Count * records.Hidden);
        using var features = new FeatureList(records.Features);
        var ends = new int[open.Count];
        for (var i = 0; i < open.Count; i++)
        {
            RecordFeatures.Write(report, sentence, open[i], numbers.Span.Slice(i * records.Own, records.Own));
            RecordFeatures.Add(report, sentence, open[i], features);
            ends[i] = features.Rows.Length;
            Write(view, open[i].Score.Word, leads.Span.Slice(i * vectors.Size, vectors.Size));
        }

        records.Share(leads.Span, hidden.Span, open.Count);
        records.AddVectors(numbers.Span, hidden.Span, open.Count);
        records.Add(features.Rows, ends, hidden.Span);
        Activations.Relu(hidden.Span);
        var width = records.Width("right");
        using var scores = new Scratch<float>(open.Count * width);
        records.Apply("right", hidden.Span, scores.Span, open.Count);
        var (judged, next) = (new List<Possible>(possibles.Count), 0);
        foreach (var possible in possibles)
        {
            judged.Add(possible.IsOpen ? possible with { Right = Right(possible, scores.Span[width * next++]) } : possible);
        }

        return judged;
    }

    /// <summary>The geometric mean of what the record seems beside the others and of what its fields seem for themselves, made true.</summary>
    private double Right(Possible possible, double score) =>
        Calibrated("record", Math.Sqrt(possible.Reading.Value.Chances.Whole / (1 + Math.Exp(-score))));

    private float[][] Chances(string output, ReadOnlySpan<float> hidden, int count)
    {
        var (width, size) = (triggers.Width(output), triggers.Outputs(output));
        using var result = new Scratch<float>(count * width);
        triggers.Apply(output, hidden, result.Span, count);
        var rows = new float[count][];
        for (var i = 0; i < count; i++)
        {
            rows[i] = Chances(result.Span.Slice(i * width, size));
        }

        return rows;
    }

    /// <summary>Scores as chances that add up to 1.</summary>
    internal static float[] Chances(ReadOnlySpan<float> scores)
    {
        using var padded = new Scratch<float>((scores.Length + 7) / 8 * 8);
        padded.Span.Fill(float.NegativeInfinity);
        scores.CopyTo(padded.Span);
        Activations.Softmax(padded.Span);
        return padded.Span[..scores.Length].ToArray();
    }

    private void Write(SentenceView view, int word, Span<float> row)
    {
        if (word < 0)
        {
            row.Clear();
            return;
        }

        vectors.Write(view.Keys.Lemma(word), row);
    }

    /// <summary>Begins the sums of all words with what the mean vector of the sentence gives.</summary>
    private void ShareMean(SentenceView view, Span<float> sums, int count)
    {
        Span<float> mean = stackalloc float[vectors.Size];
        Mean(view, mean);
        var first = sums[..triggers.Hidden];
        triggers.Share(mean, first, 1);
        for (var i = 1; i < count; i++)
        {
            first.CopyTo(sums[(i * triggers.Hidden)..]);
        }
    }

    private void Mean(SentenceView view, Span<float> mean)
    {
        mean.Clear();
        Span<float> one = stackalloc float[vectors.Size];
        var count = 0;
        foreach (var word in ScoringInput.ContentWords(view))
        {
            if (vectors.Write(view.Keys.Lemma(word), one))
            {
                count++;
                for (var i = 0; i < mean.Length; i++)
                {
                    mean[i] += one[i];
                }
            }
        }

        for (var i = 0; i < mean.Length && count > 0; i++)
        {
            mean[i] /= count;
        }
    }
}

/// <summary>What the scorer thinks of a word.</summary>
/// <param name="Types">The chance of each type, of none first; they add up to 1.</param>
/// <param name="Statuses">Of each status, if it is an event; empty where that is unlikely.</param>
/// <param name="Modes">Of no mode and of each; empty where an event is unlikely.</param>
internal sealed record TriggerScore(int Word, float[] Types, float[] Statuses, float[] Modes)
{
    /// <summary>The chance that the word tells any event.</summary>
    public double Event => 1 - Types[0];

    /// <summary>The likeliest type, as an index.</summary>
    public int Best => 1 + Activations.Best(Types.AsSpan(1));
}
