using System.Text.Json;
using Dragoman.Actors;

namespace Dragoman.Cli.Output;

/// <summary>An answer of <c>resolve</c> as a line.</summary>
internal static class ResolutionJson
{
    public static void Write(Utf8JsonWriter json, (string Id, Actor? Actor) answer)
    {
        var (id, actor) = answer;
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("actor", actor?.Code);
        json.WriteString("person", actor?.Person);
        json.WriteString("name", actor?.Name);
        json.WriteString("country", actor?.Country);
        if (actor is null)
        {
            json.WriteNull("sectors");
        }
        else
        {
            json.WriteStrings("sectors", actor.Sectors);
        }

        json.WriteString("why", actor?.Why);
        json.WriteEndObject();
    }
}
