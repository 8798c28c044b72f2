using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Dragoman.Actors;
using Dragoman.Reports;
using Dragoman.Trees;

namespace Dragoman.Bench;

/// <summary>The figures of the measurement notes, in about a minute and without BenchmarkDotNet.</summary>
internal static class Quick
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);

    public static void Run()
    {
        var engine = Engine.Load(EngineOptions.Default);
        var loaded = SinceStart();
        engine.Code(new Report("first", "Iran's foreign minister met his Syrian counterpart in Damascus.") { Published = new DateOnly(2018, 9, 3) });
        var first = SinceStart();
        Line("machine", $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}");
        Line("engine loaded", $"{loaded.TotalSeconds:N2} s after the start of the process");
        Line("first event", $"{first.TotalSeconds:N2} s after the start of the process");
        Measure("whole path, one thread", Stages.WholePath(engine, 1));
        Measure("whole path, two threads", Stages.WholePath(engine, 2));
        Line("peak memory", $"{PeakBytes() / 1048576.0:N0} MiB");
        Measure("network layer", Stages.Network());
        Measure("parser", Stages.Parser());
        Measure("text to trees, one thread", Stages.Trees(1));
        Measure("the same, ten times as long", Stages.Trees(1, 10));
        Measure("text to trees, two threads", Stages.Trees(2));
        Measure("one sentence of 400 words", Stages.LongSentence(400));
        Allocated("text to trees", Stages.Trees(1));
        Line("language pack loaded", $"{Load(() => TreeReader.Load(EngineOptions.Default.Language)):N0} ms, once warm");
        Line("almanac loaded, with its name indices", $"{Load(() => new PhraseResolver(Almanac.Load(Path.Combine(EngineOptions.Default.Knowledge, "almanac")))):N0} ms, once warm");
        Measure("almanac scan", Stages.AlmanacScan());
        Measure("codebook matching", Stages.CodebookMatching());
    }

    /// <summary>The median of five stretches of at least a second, after one to warm up.</summary>
    private static void Measure(string name, Stage stage)
    {
        Stretch(stage);
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

    /// <summary>What one run leaves to the garbage collector, results included.</summary>
    private static void Allocated(string name, Stage stage)
    {
        stage.Run();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        stage.Run();
        Line($"{name}, memory", $"{(GC.GetTotalAllocatedBytes(precise: true) - before) / stage.Work.Units:N0} bytes for each of the {stage.Work.Unit}");
    }

    /// <summary>The median of five loads, in milliseconds.</summary>
    private static double Load(Action load)
    {
        var times = Enumerable.Range(0, 6).Select(_ =>
        {
            var started = Stopwatch.GetTimestamp();
            load();
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }).Skip(1).Order().ToList();
        return times[2];
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
