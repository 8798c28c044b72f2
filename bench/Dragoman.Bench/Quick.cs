using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Dragoman.Actors;
using Dragoman.Reports;
using Dragoman.Trees;

namespace Dragoman.Bench;

/// <summary>The figures of the measurement notes, in about a minute and without BenchmarkDotNet.</summary>
/// <param name="only">Parts of the names of the figures wanted; none means all.</param>
internal sealed class Quick(IReadOnlyList<string> only)
{
    /// <summary>Stretches until the runtime has compiled all that is hot.</summary>
    private const int WarmUp = 4;

    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);

    public void Run()
    {
        var engine = Engine.Load(EngineOptions.Default);
        var loaded = SinceStart();
        engine.Code(new Report("first", "Iran's foreign minister met his Syrian counterpart in Damascus.") { Published = new DateOnly(2018, 9, 3) });
        var first = SinceStart();
        Line("machine", $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}");
        Line("engine loaded", $"{loaded.TotalSeconds:N2} s after the start of the process");
        Line("first event", $"{first.TotalSeconds:N2} s after the start of the process");
        Measure("whole path, one thread", () => Stages.WholePath(engine, 1));
        Measure("whole path, two threads", () => Stages.WholePath(engine, 2));
        Line("peak memory", $"{PeakBytes() / 1048576.0:N0} MiB");
        Measure("network layer", () => Stages.Network());
        Measure("parser", () => Stages.Parser());
        Measure("text to trees, one thread", () => Stages.Trees(1));
        Measure("the same, ten times as long", () => Stages.Trees(1, 10));
        Measure("text to trees, two threads", () => Stages.Trees(2));
        Measure("one sentence of 400 words", () => Stages.LongSentence(400));
        Allocated("text to trees, memory", () => Stages.Trees(1));
        Loaded("language pack loaded", () => TreeReader.Load(EngineOptions.Default.Language));
        Loaded("almanac and names loaded", () => new PhraseResolver(Almanac.Load(Path.Combine(EngineOptions.Default.Knowledge, "almanac"))));
        Measure("almanac scan", () => Stages.AlmanacScan());
        Measure("events, the rest given", () => Stages.Events());
        Allocated("events, memory", () => Stages.Events());
    }

    /// <summary>The median of five stretches of at least a second, once warm.</summary>
    private void Measure(string name, Func<Stage> make)
    {
        if (!IsWanted(name))
        {
            return;
        }

        var stage = make();
        for (var i = 0; i < WarmUp; i++)
        {
            Stretch(stage);
        }

        var rates = Enumerable.Range(0, 5).Select(_ => Stretch(stage)).Order().ToList();
        Line(name, $"{rates[2]:N1} {stage.Work.Unit}/s ({rates[0]:N1} to {rates[4]:N1})");
    }

    private static double Stretch(Stage stage)
    {
        var (started, runs) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            stage.Run();
            runs++;
        }
        while (Stopwatch.GetElapsedTime(started) < Least);
        return runs * stage.Work.Units / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private bool IsWanted(string name) => only.Count == 0 || only.Any(part => name.Contains(part, StringComparison.Ordinal));

    /// <summary>What one run leaves to the garbage collector, results included.</summary>
    private void Allocated(string name, Func<Stage> make)
    {
        if (!IsWanted(name))
        {
            return;
        }

        var stage = make();
        stage.Run();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        stage.Run();
        Line(name, $"{(GC.GetTotalAllocatedBytes(precise: true) - before) / stage.Work.Units:N0} bytes for each of the {stage.Work.Unit}");
    }

    /// <summary>The median of five loads.</summary>
    private void Loaded(string name, Action load)
    {
        if (!IsWanted(name))
        {
            return;
        }

        var times = Enumerable.Range(0, 6).Select(_ =>
        {
            var started = Stopwatch.GetTimestamp();
            load();
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }).Skip(1).Order().ToList();
        Line(name, $"{times[2]:N0} ms, once warm");
    }

    private static TimeSpan SinceStart()
    {
        using var process = Process.GetCurrentProcess();
        return DateTime.Now - process.StartTime;
    }

    private static long PeakBytes()
    {
        const string Status = "/proc/self/status";
        var line = File.Exists(Status) ? Array.Find(File.ReadAllLines(Status), l => l.StartsWith("VmHWM:", StringComparison.Ordinal)) : null;
        if (line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var kilobytes, "kB"])
        {
            return long.Parse(kilobytes, CultureInfo.InvariantCulture) * 1024;
        }

        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        var line = File.Exists(Info) ? Array.Find(File.ReadAllLines(Info), l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static void Line(string name, FormattableString value) =>
        Console.WriteLine($"{name,-28}{value.ToString(CultureInfo.InvariantCulture)}");
}
