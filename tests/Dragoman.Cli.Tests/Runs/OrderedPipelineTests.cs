using Dragoman.Cli.Runs;

namespace Dragoman.Cli.Tests.Runs;

public class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void ResultsComeInTheOrderOfTheItems(int threads)
    {
        var taken = new List<int>();

        OrderedPipeline.Run(
            Enumerable.Range(0, 300),
            item =>
            {
                Thread.SpinWait((item * 7919) % 5000);
                return item * 2;
            },
            taken.Add,
            () => { },
            threads,
            CancellationToken.None);

        taken.ShouldBe(Enumerable.Range(0, 300).Select(i => i * 2));
    }

    [Fact]
    public void ReadingStaysOnlyAFewItemsAhead()
    {
        var (read, taken, ahead) = (0, 0, 0);

        OrderedPipeline.Run(
            Enumerable.Range(0, 2000).Select(item =>
            {
                ahead = Math.Max(ahead, Interlocked.Increment(ref read) - Volatile.Read(ref taken));
                return item;
            }),
            item => item,
            _ => Interlocked.Increment(ref taken),
            () => { },
            threads: 2,
            CancellationToken.None);

        ahead.ShouldBeLessThan(40);
    }

    [Fact]
    public void AnErrorOfTheReaderEndsTheRunAfterWhatCameBefore()
    {
        var taken = new List<int>();

        Should.Throw<InvalidDataException>(() => OrderedPipeline.Run(Broken(), item => item, taken.Add, () => { }, 2, CancellationToken.None));

        taken.ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void AfterAStopOnlyWholeBeginningsAreTaken()
    {
        using var stop = new CancellationTokenSource();
        var taken = new List<int>();

        OrderedPipeline.Run(
            Enumerable.Range(0, int.MaxValue),
            item => item,
            item =>
            {
                taken.Add(item);
                if (item == 100)
                {
                    stop.Cancel();
                }
            },
            () => { },
            threads: 3,
            stop.Token);

        taken.ShouldBe(Enumerable.Range(0, taken.Count));
        taken.Count.ShouldBeInRange(101, 140);
    }

    private static IEnumerable<int> Broken()
    {
        yield return 0;
        yield return 1;
        yield return 2;
        throw new InvalidDataException("The file is damaged.");
    }
}
