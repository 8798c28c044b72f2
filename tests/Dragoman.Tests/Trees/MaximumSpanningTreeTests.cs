using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

/// <summary>The tree found is the best with one root: checked against every tree of small tables.</summary>
public sealed class MaximumSpanningTreeTests
{
    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 50)]
    [InlineData(3, 100)]
    [InlineData(4, 200)]
    [InlineData(5, 150)]
    [InlineData(6, 20)]
    public void It_is_the_best_tree(int words, int tables)
    {
        var random = new Random(4711 + words);
        for (var t = 0; t < tables; t++)
        {
            var scores = Table(random, words, t % 2 == 0 ? 1f : 100f);
            var heads = Solve(scores, words);
            IsTree(heads).ShouldBeTrue();
            Total(scores, heads).ShouldBe(Best(scores, words), 0.001);
        }
    }

    [Fact]
    public void A_table_of_equal_scores_still_gives_a_tree()
    {
        for (var words = 1; words <= 12; words++)
        {
            IsTree(Solve(new float[words * (words + 1)], words)).ShouldBeTrue($"{words} words");
        }
    }

    [Fact]
    public void Words_that_all_want_to_be_root_get_one_root()
    {
        const int Words = 30;
        var scores = Table(new Random(3), Words, 1f);
        for (var i = 0; i < Words; i++)
        {
            scores[i * (Words + 1)] = 50;
        }

        IsTree(Solve(scores, Words)).ShouldBeTrue();
    }

    [Fact]
    public void A_cycle_inside_a_cycle_is_opened()
    {
        // 1 and 2 want each other, 3 and 4 want each other, and the two pairs want each other more than the root.
        float[] scores =
        [
            0, -9, 10, 5, -9,
            0, 10, -9, -9, 5,
            1, 5, -9, -9, 10,
            0, -9, 5, 10, -9,
        ];
        var heads = Solve(scores, 4);
        IsTree(heads).ShouldBeTrue();
        Total(scores, heads).ShouldBe(Best(scores, 4), 0.001);
    }

    [Fact]
    public void Long_random_tables_give_trees()
    {
        var random = new Random(99);
        for (var words = 10; words <= 300; words += 58)
        {
            IsTree(Solve(Table(random, words, 10f), words)).ShouldBeTrue($"{words} words");
        }
    }

    [Fact]
    public void No_words_have_no_heads() => Solve([], 0).ShouldBeEmpty();

    private static int[] Solve(float[] scores, int words)
    {
        var heads = new int[words];
        MaximumSpanningTree.Find(scores, words, heads);
        return heads;
    }

    private static float[] Table(Random random, int words, float scale)
    {
        var scores = new float[words * (words + 1)];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = ((float)random.NextDouble() - 0.5f) * scale;
        }

        return scores;
    }

    private static double Total(float[] scores, int[] heads) =>
        heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head + 1]).Sum();

    private static double Best(float[] scores, int words)
    {
        var best = double.NegativeInfinity;
        var heads = new int[words];
        void Try(int word)
        {
            if (word == words)
            {
                best = IsTree(heads) ? Math.Max(best, Total(scores, heads)) : best;
                return;
            }

            for (var head = -1; head < words; head++)
            {
                if (head != word)
                {
                    heads[word] = head;
                    Try(word + 1);
                }
            }
        }

        Try(0);
        return best;
    }

    /// <summary>One root, and every word reaches it.</summary>
    private static bool IsTree(int[] heads)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            var (at, steps) = (word, 0);
            while (at >= 0 && steps++ <= heads.Length)
            {
                at = heads[at];
            }

            if (at >= 0)
            {
                return false;
            }
        }

        return heads.Count(h => h < 0) == 1;
    }
}
