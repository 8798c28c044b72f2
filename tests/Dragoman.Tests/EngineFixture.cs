namespace Dragoman.Tests;

/// <summary>The shipped engine, loaded once for all test classes.</summary>
public sealed class EngineFixture
{
    private static readonly Lazy<Engine> Loaded = new(() => Engine.Load(EngineOptions.Default));

    public Engine Engine => Loaded.Value;
}
