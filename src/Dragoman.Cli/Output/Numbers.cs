using System.Globalization;

namespace Dragoman.Cli.Output;

/// <summary>How numbers are rounded and written, the same in all formats.</summary>
internal static class Numbers
{
    /// <summary>A confidence or score from 0 to 1, to two decimals.</summary>
    public static double Share(double value) => Math.Round(value, 2);

    /// <summary>A coordinate to five decimals, about a metre.</summary>
    public static double Degrees(double value) => Math.Round(value, 5);

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
