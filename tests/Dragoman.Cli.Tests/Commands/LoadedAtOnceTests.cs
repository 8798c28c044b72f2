using System.Runtime;
using Dragoman.Cli.Commands;

namespace Dragoman.Cli.Tests.Commands;

/// <summary>Collections are held back for the whole process, so these tests run while no other does.</summary>
[Collection(nameof(LoadedAtOnceTests))]
[CollectionDefinition(nameof(LoadedAtOnceTests), DisableParallelization = true)]
public class LoadedAtOnceTests
{
    [Fact]
    public void CollectionsAreHeldBackWhileLoadingAlone()
    {
        LoadedAtOnce.Of(() => GCSettings.LatencyMode).ShouldBe(GCLatencyMode.NoGCRegion);

        GCSettings.LatencyMode.ShouldNotBe(GCLatencyMode.NoGCRegion);
    }

    [Fact]
    public void LoadsWhereCollectionsAreHeldBackAlready()
    {
        GC.TryStartNoGCRegion(64 << 20).ShouldBeTrue();
        try
        {
            LoadedAtOnce.Of(() => 1).ShouldBe(1);
            LoadedAtOnce.Of(() => 2).ShouldBe(2);
        }
        finally
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }
        }
    }

    [Fact]
    public void LoadsMoreThanIsHeldBack()
    {
        LoadedAtOnce.Of(() => Enumerable.Range(0, 30).Sum(_ => new byte[10 << 20].Length)).ShouldBe(30 * (10 << 20));

        LoadedAtOnce.Of(() => 3).ShouldBe(3);
    }

    [Fact]
    public void CollectionsGoOnAfterALoadThatFailed()
    {
        Should.Throw<InvalidDataException>(() => LoadedAtOnce.Of<int>(() => throw new InvalidDataException()));

        GCSettings.LatencyMode.ShouldNotBe(GCLatencyMode.NoGCRegion);
        LoadedAtOnce.Of(() => GCSettings.LatencyMode).ShouldBe(GCLatencyMode.NoGCRegion);
    }
}
