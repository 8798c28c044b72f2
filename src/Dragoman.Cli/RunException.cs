namespace Dragoman.Cli;

/// <summary>The run cannot go on; the message is written for the user and says what to do.</summary>
internal sealed class RunException(string message, Exception? inner = null) : Exception(message, inner);
