using Spectre.Console;

namespace Dragoman.Cli.Output;

/// <summary>A bar on standard error that moves on a thread of its own.</summary>
internal sealed class ProgressBar : IDisposable
{
    private readonly IAnsiConsole console;
    private readonly ManualResetEventSlim done = new();
    private readonly TaskCompletionSource<ProgressTask> shown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Thread thread;

    /// <param name="total">The bytes of the whole input, or null when that is unknown.</param>
    public ProgressBar(TextWriter error, long? total)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        thread = new Thread(() => Draw(total)) { IsBackground = true, Name = "progress" };
        thread.Start();
    }

    public void Tell(string message)
    {
        shown.Task.Wait();
        console.WriteLine(message);
    }

    public void Show(long items, long bytes)
    {
        if (!shown.Task.IsCompletedSuccessfully)
        {
            return;
        }

        var task = shown.Task.Result;
        task.Description = Plural.Of(items, "item");
        if (!task.IsIndeterminate)
        {
            task.Value = Math.Min(bytes, task.MaxValue);
        }
    }

    public void Dispose()
    {
        done.Set();
        thread.Join();
        done.Dispose();
    }

    private void Draw(long? total) =>
        console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("", maxValue: total ?? 1);
                task.IsIndeterminate = total is null;
                shown.TrySetResult(task);
                done.Wait();
            });
}
