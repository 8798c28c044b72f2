namespace Dragoman.Cli;

/// <summary>The options are well formed but do not go together; the message says what to give instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
