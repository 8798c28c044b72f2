using System.Text;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>How wide and whether in colours readable output is drawn.</summary>
internal sealed record Page(int Width, bool Colours)
{
    /// <summary>What suits the terminal, or a file where there is none.</summary>
    public static Page Of(Streams streams, string? file) =>
        new(streams.Width, streams.OutIsTerminal && file is null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    /// <summary>Draws in memory, so that threads can draw at the same time.</summary>
    public ReadOnlyMemory<byte> Draw(Action<IAnsiConsole> draw)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Profile.Encoding = Encoding.UTF8;
        console.Profile.Capabilities.Unicode = true;
        draw(console);
        return Encoding.UTF8.GetBytes(Colours ? text.ToString() : string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd())));
    }
}
