using System.Collections.Concurrent;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Dragoman.Bench;

/// <summary>How much of its own unit a benchmark gets done in a second.</summary>
internal sealed class ThroughputColumn : IColumn
{
    private static readonly ConcurrentDictionary<Type, Work> Done = new();

    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "Throughput";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Units of work done in a second";

    /// <summary>Tells what one call of the benchmarks of a class does.</summary>
    public static void Tell(Type benchmark, Work work)
    {
        // What runs is a class generated from the benchmark.
        for (var type = benchmark; type is not null; type = type.BaseType)
        {
            Done[type] = work;
        }
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } result && Done.TryGetValue(benchmarkCase.Descriptor.Type, out var work)
            ? string.Create(CultureInfo.InvariantCulture, $"{work.Units / result.Mean * 1e9:N2} {work.Unit}/s")
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;

    public override string ToString() => ColumnName;
}

/// <summary>What one call does.</summary>
internal readonly record struct Work(double Units, string Unit);
