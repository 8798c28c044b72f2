using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Dragoman.Cli;

/// <summary>What a run reads from and writes to: the process's own streams, or a test's.</summary>
internal sealed class Streams
{
    /// <summary>How wide tables are drawn where there is no terminal.</summary>
    private const int WidthWithoutTerminal = 120;

    public required Stream In { get; init; }

    public required Stream Out { get; init; }

    public required TextWriter Error { get; init; }

    public bool InIsTerminal { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>The width of tables in characters.</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    public static Streams OfProcess() => new()
    {
        In = Console.OpenStandardInput(),
        Out = StandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
        InIsTerminal = !Console.IsInputRedirected,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = TerminalWidth(),
    };

    /// <summary>
    /// The console's own stream swallows the error of a closed pipe, so that <c>dragoman … | head</c> would read on to
    /// the end for nothing. A plain file stream tells it, but keeps a position of its own on files, where what other
    /// programs write to the same file would be overwritten.
    /// </summary>
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var plain = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return plain.CanSeek ? Console.OpenStandardOutput() : plain;
    }

    private static int TerminalWidth()
    {
        try
        {
            return !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var width ? width : WidthWithoutTerminal;
        }
        catch (IOException)
        {
            return WidthWithoutTerminal;
        }
    }
}
