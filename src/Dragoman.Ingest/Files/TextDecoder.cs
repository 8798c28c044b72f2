using System.Text;
using System.Text.RegularExpressions;

namespace Dragoman.Ingest.Files;

/// <summary>Text from bytes, and the encoding it had when that was not UTF-8.</summary>
/// <param name="Doubt">Null when the encoding is certain; else a sentence that tells what was assumed.</param>
internal sealed record DecodedText(string Text, string? Doubt = null);

/// <summary>
/// Decodes by a byte order mark, else as UTF-8 when the bytes are valid UTF-8, else by the charset the file names, else
/// as Windows-1252. Bytes that are valid UTF-8 hardly ever mean anything else, whatever the file claims.
/// </summary>
internal static partial class TextDecoder
{
    private const int DeclarationBytes = 4096;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return new DecodedText(Encoding.Unicode.GetString(bytes[2..]));
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return new DecodedText(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        if (TryUtf8(bytes, out var text))
        {
            return new DecodedText(text);
        }

        var name = DeclaredName(bytes);
        if (name is not null && Known(name) is { } declared)
        {
            return declared.CodePage == Encoding.UTF8.CodePage
                ? new DecodedText(Western.GetString(bytes), "The text says it is UTF-8 but is not; it was read as Windows-1252.")
                : new DecodedText(declared.GetString(bytes));
        }

        return new DecodedText(
            Western.GetString(bytes),
            name is null
                ? "The text is not UTF-8 and names no encoding; it was read as Windows-1252."
                : $"The text names an unknown encoding, {name}; it was read as Windows-1252.");
    }

    /// <summary>The text when every byte is valid UTF-8.</summary>
    public static bool TryUtf8(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    private static string? DeclaredName(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);
        var match = Declaration().Match(start);
        return match.Success ? match.Groups["name"].Value : null;
    }

    private static Encoding? Known(string name)
    {
        // Browsers read both of these as Windows-1252, and pages are written for browsers.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            return Western;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:.-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
