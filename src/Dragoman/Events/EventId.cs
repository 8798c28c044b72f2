using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Events;

/// <summary>Ids of records: the same content gives the same id.</summary>
internal static class EventId
{
    /// <summary>The id of what a key tells apart.</summary>
    public static string Of(string key) => "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
}
