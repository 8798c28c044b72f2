using BenchmarkDotNet.Attributes;

namespace Dragoman.Bench;

/// <summary>One stage of the program, measured by itself.</summary>
public abstract class StageBenchmark
{
    private Stage stage = null!;

    private protected abstract Stage Build();

    [GlobalSetup]
    public void Prepare()
    {
        stage = Build();
        ThroughputColumn.Tell(GetType(), stage.Work);
    }

    [Benchmark]
    public void Run() => stage.Run();
}

public class NetworkLayer : StageBenchmark
{
    private protected override Stage Build() => Stages.Network();
}

public class Parser : StageBenchmark
{
    private protected override Stage Build() => Stages.Parser();
}

public class AlmanacScan : StageBenchmark
{
    private protected override Stage Build() => Stages.AlmanacScan();
}

public class Coding : StageBenchmark
{
    private protected override Stage Build() => Stages.Events();
}

public class WholePath : StageBenchmark
{
    private protected override Stage Build() => Stages.WholePath(Engine.Load(EngineOptions.Default), 1);
}
