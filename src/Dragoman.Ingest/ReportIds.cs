using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Ingest;

/// <summary>Ids for reports that came without one.</summary>
internal static class ReportIds
{
    /// <summary><c>r-</c> and 16 hexadecimal digits of the SHA-256 of title and text: the same report, the same id.</summary>
    public static string FromContent(string? title, string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{text}"));
        return "r-" + Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
