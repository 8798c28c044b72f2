namespace Dragoman.Cli;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>The run finished; single bad lines do not count against it.</summary>
    public const int Finished = 0;

    /// <summary>The run could not start or go on, or a check found something wrong.</summary>
    public const int Failed = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM, as shells count it.</summary>
    public const int Terminated = 143;
}
