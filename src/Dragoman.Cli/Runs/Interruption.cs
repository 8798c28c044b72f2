using System.Runtime.InteropServices;

namespace Dragoman.Cli.Runs;

/// <summary>Turns the first Ctrl-C or SIGTERM into a request to stop; a second one ends the process as usual.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;

    public Interruption()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Handle(context, ExitCode.Interrupted));
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Handle(context, ExitCode.Terminated));
    }

    public CancellationToken Stop => stop.Token;

    /// <summary>The exit code of the signal that came, or null.</summary>
    public int? Code { get; private set; }

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        stop.Dispose();
    }

    private void Handle(PosixSignalContext context, int code)
    {
        if (Code is not null)
        {
            return;
        }

        Code = code;
        context.Cancel = true;
        stop.Cancel();
    }
}
