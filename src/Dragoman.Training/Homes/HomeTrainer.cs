using Dragoman.Reports;
using Dragoman.Training.Reports;

namespace Dragoman.Training.Homes;

/// <summary>Learns from annotated reports which country people are of that are named without one: a log-linear choice among the countries spoken of.</summary>
internal static class HomeTrainer
{
    private const int Rare = 2;
    private const int Rounds = 12;
    private const double Sparsity = 0.5;

    /// <summary>One report in so many is kept out of the first training, to see how well it does.</summary>
    private const int Held = 8;

    /// <param name="folders">Of annotated reports.</param>
    public static void Train(EngineOptions options, IEnumerable<string> folders, string output)
    {
        var collector = new HomeCollector();
        var engine = Engine.Load(options with { Homes = collector });
        var held = new List<bool>();
        foreach (var folder in folders)
        {
            foreach (var (report, number) in AnnotatedReports.Read(folder).Select((r, i) => (r, i)))
            {
                collector.Known = [.. report.Events.SelectMany(one => Places(one, report.Text))];
                engine.Annotate(new Report(report.Id, report.Text) { Published = report.Day });
                held.AddRange(Enumerable.Repeat(number % Held == 0, collector.Examples.Count - held.Count));
            }
        }

        var all = collector.Examples.ToArray();
        var trial = Learn([.. all.Where((_, i) => !held[i])], collector.Names.Count);
        var open = all.Where((example, i) => held[i] && example.Countries.Length > 1).ToArray();
        var right = open.Count(example => Best(example.Countries, trial) == example.Right);
        var first = open.Count(example => example.Right == 0);
        Console.WriteLine($"{all.Length} questions, {collector.OutOfReach} more out of reach; of {open.Length} held out that have a choice {100.0 * right / open.Length:0.0} % right (the first country named: {100.0 * first / open.Length:0.0} %)");
        collector.Names.Write(output, Learn(all, collector.Names.Count));
    }

    private static IEnumerable<(Span, string)> Places(AnnotatedEvent known, string text)
    {
        foreach (var (said, _, country, _) in known.Source.Concat(known.Target))
        {
            for (var at = country is null || said.Length < 2 ? -1 : text.IndexOf(said, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(said, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                yield return (new Span(at, at + said.Length), country!);
            }
        }
    }

    private static double[] Learn((int[][] Countries, int Right)[] examples, int features)
    {
        var seen = new int[features];
        foreach (var feature in examples.SelectMany(e => e.Countries).SelectMany(c => c))
        {
            seen[feature]++;
        }

        examples = [.. examples.Where(e => e.Countries.Length > 1).Select(e => (e.Countries.Select(c => c.Where(f => seen[f] >= Rare).ToArray()).ToArray(), e.Right))];
        var learner = new FtrlProximal(features) { Sparsity = Sparsity };
        var order = new Shuffle();
        for (var round = 0; round < Rounds; round++)
        {
            order.Apply(examples);
            foreach (var (countries, right) in examples)
            {
                var sums = countries.Select(learner.Sum).ToArray();
                var most = sums.Max();
                var total = sums.Sum(s => Math.Exp(s - most));
                for (var i = 0; i < sums.Length; i++)
                {
                    learner.Learn(countries[i], (Math.Exp(sums[i] - most) / total) - (i == right ? 1 : 0));
                }
            }
        }

        return learner.Weights;
    }

    private static int Best(int[][] countries, double[] weights)
    {
        var sums = countries.Select(c => c.Sum(f => weights[f])).ToArray();
        return Array.IndexOf(sums, sums.Max());
    }
}
