namespace Dragoman.Cli.Requests;

/// <summary>A phrase of which is asked whom it meant on a day.</summary>
internal sealed record ResolveRequest(string Phrase, DateOnly? Day, string? Country)
{
    public static ResolveRequest Read(RequestFields fields) =>
        new(fields.Required("phrase"), fields.Day("date"), fields.Country("country"));
}
