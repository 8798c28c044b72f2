namespace Dragoman.Cli.Requests;

/// <summary>One line of requests: what it asks, or why it could not be read.</summary>
/// <param name="Id">The request's id, null when it could not be read.</param>
/// <param name="Asked">Null when the line could not be read.</param>
/// <param name="Fault">What is wrong and what to do about it; null when nothing is.</param>
/// <param name="Bytes">The length of the line.</param>
internal sealed record Request<T>(string File, long Line, string? Id, T? Asked, string? Fault, long Bytes)
    where T : class;
