namespace Dragoman.Training;

/// <summary>Learns few weights one example after the other (FTRL-Proximal; McMahan and others 2013).</summary>
internal sealed class FtrlProximal(int features)
{
    private const double Rate = 0.1;
    private const double Damping = 1;
    private const double Shrinkage = 0.05;

    private readonly double[] z = new double[features];
    private readonly double[] n = new double[features];

    /// <summary>How much a feature must tell before it gets a weight.</summary>
    public double Sparsity { get; init; } = 2;

    public double[] Weights { get; } = new double[features];

    /// <summary>The sum of the weights of some features, brought up to date.</summary>
    public double Sum(int[] active)
    {
        var sum = 0.0;
        foreach (var f in active)
        {
            Weights[f] = Math.Abs(z[f]) <= Sparsity ? 0 : -(z[f] - (Math.Sign(z[f]) * Sparsity)) / (((Damping + Math.Sqrt(n[f])) / Rate) + Shrinkage);
            sum += Weights[f];
        }

        return sum;
    }

    /// <summary>Learns from an example.</summary>
    /// <param name="slope">The chance given less the chance that is right.</param>
    public void Learn(int[] active, double slope)
    {
        foreach (var f in active)
        {
            var before = Math.Sqrt(n[f]);
            n[f] += slope * slope;
            z[f] += slope - ((Math.Sqrt(n[f]) - before) / Rate * Weights[f]);
        }
    }
}
