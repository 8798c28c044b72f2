using System.Globalization;

namespace Dragoman.Cli.Output;

/// <summary>Numbers with their nouns, for messages.</summary>
internal static class Plural
{
    /// <summary>"1 report", "1,204 reports".</summary>
    public static string Of(long count, string noun) =>
        count == 1 ? $"1 {noun}" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}s";
}
