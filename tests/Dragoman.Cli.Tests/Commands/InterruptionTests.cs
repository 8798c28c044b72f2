using System.Diagnostics;

namespace Dragoman.Cli.Tests.Commands;

public class InterruptionTests
{
    [Fact]
    public async Task StoppedOnTheWayItLeavesWholeLinesUnderTheUnfinishedName()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        var file = folder.File("out.jsonl");
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardError = true };
        foreach (var word in (string[])[typeof(CommandLine).Assembly.Location, "read", "--format", "jsonl", "-o", file, "-"])
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        for (var i = 0; i < 200; i++)
        {
            await process.StandardInput.WriteAsync($$"""{"id":"{{i}}","text":"{{new string('x', 100)}}"}""" + "\n");
        }

        await process.StandardInput.FlushAsync();
        for (var waited = 0; waited < 300 && !(File.Exists(file + ".partial") && new FileInfo(file + ".partial").Length > 0); waited++)
        {
            await Task.Delay(100);
        }

        // Standard input stays open: the program must not wait for it.
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(143);
        error.ShouldContain("out.jsonl.partial");
        File.Exists(file).ShouldBeFalse();
        var text = await File.ReadAllTextAsync(file + ".partial");
        text.ShouldEndWith("\n");
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith("{\"id\":\"") && line.EndsWith("}"));
    }
}
