namespace Dragoman.Cli.Requests;

/// <summary>A sentence with two mentions in it, between which an event type is asked for.</summary>
internal sealed record RelateRequest(string Text, string Source, string Target)
{
    public static RelateRequest Read(RequestFields fields) =>
        new(fields.Required("text"), fields.Required("source"), fields.Required("target"));
}
