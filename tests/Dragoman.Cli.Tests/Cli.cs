using System.Text;

namespace Dragoman.Cli.Tests;

/// <summary>Runs command lines in the test's own process.</summary>
internal static class Cli
{
    /// <summary>Whether the trained weights and the knowledge lie beside the tests.</summary>
    public static bool HasModels { get; } =
        File.Exists(Path.Combine(AppContext.BaseDirectory, "models", "english", "parser.bin"))
        && Directory.Exists(Path.Combine(AppContext.BaseDirectory, "knowledge", "almanac"));

    public static Result Run(string[] args, string input = "") => Run(args, Encoding.UTF8.GetBytes(input));

    public static Result Run(string[] args, byte[] input)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var streams = new Streams { In = new MemoryStream(input), Out = output, Error = error };
        var code = CommandLine.Run(args, streams);
        return new Result(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    internal sealed record Result(int Code, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

/// <summary>A test that needs the trained weights and the knowledge; skipped where they are not there.</summary>
internal sealed class ModelFactAttribute : FactAttribute
{
    public ModelFactAttribute() => Skip = Cli.HasModels ? null : "The trained weights or the knowledge are missing.";
}

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dragoman-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var file = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
