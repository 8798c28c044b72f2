using Dragoman.Models;

namespace Dragoman.Tests.Trees;

public sealed class ActivationsTests
{
    [Fact]
    public void Softmax_gives_shares_of_one()
    {
        float[] scores = [1, 2, 3, -4, 0.5f, 2.5f, float.NegativeInfinity, float.NegativeInfinity];
        var expected = scores.Select(s => Math.Exp(s)).ToList();
        var total = expected.Sum();
        Activations.Softmax(scores);
        for (var i = 0; i < scores.Length; i++)
        {
            ((double)scores[i]).ShouldBe(expected[i] / total, 1e-6);
        }
    }

    [Fact]
    public void Softmax_of_large_scores_does_not_overflow()
    {
        var scores = Enumerable.Repeat(1000f, 16).ToArray();
        Activations.Softmax(scores);
        scores.ShouldAllBe(s => Math.Abs(s - 0.0625f) < 1e-6f);
    }

    [Fact]
    public void Dot_is_the_sum_of_products()
    {
        float[] one = [.. Enumerable.Range(1, 24)], other = [.. Enumerable.Range(0, 24).Select(i => i % 2 == 0 ? 1f : -1f)];
        Activations.Dot(one, other).ShouldBe(-12);
    }
}
