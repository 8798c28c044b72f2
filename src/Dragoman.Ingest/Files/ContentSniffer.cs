using System.Text;

namespace Dragoman.Ingest.Files;

/// <summary>Tells from the first bytes of a file how it is written.</summary>
internal static class ContentSniffer
{
    private static readonly string[] FeedMarks = ["<rss", "<feed", "<rdf:rdf"];

    public static bool IsGzip(ReadOnlySpan<byte> head) => head is [0x1F, 0x8B, ..];

    /// <summary>Whether the bytes are no text in any encoding: pictures, archives, documents of word processors.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> head)
    {
        if (HasWideMark(head))
        {
            return false;
        }

        var controls = 0;
        foreach (var value in head)
        {
            if (value == 0)
            {
                return true;
            }

            controls += value < 32 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) ? 1 : 0;
        }

        return controls > head.Length / 20 || head.StartsWith("%PDF-"u8);
    }

    /// <summary>Whether a mark at the start says UTF-16.</summary>
    public static bool HasWideMark(ReadOnlySpan<byte> head) => head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    public static InputFormat Format(ReadOnlySpan<byte> head)
    {
        var encoding = head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
            : head is [0xFF, 0xFE, ..] ? Encoding.Unicode
            : Encoding.UTF8;
        var start = encoding.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (start.StartsWith('{') || start.StartsWith("[{", StringComparison.Ordinal))
        {
            return InputFormat.Jsonl;
        }

        if (!start.StartsWith('<'))
        {
            return InputFormat.Text;
        }

        return FeedMarks.Any(mark => start.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? InputFormat.Feed
            : start.StartsWith("<?xml", StringComparison.Ordinal) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase)
                ? InputFormat.Feed
                : InputFormat.Html;
    }
}
