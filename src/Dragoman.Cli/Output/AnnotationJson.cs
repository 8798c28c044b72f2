using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Places;
using Dragoman.Statements;
using Dragoman.Times;
using Dragoman.Trees;

namespace Dragoman.Cli.Output;

/// <summary>The layers of a report as a line of <c>annotate</c>.</summary>
internal static class AnnotationJson
{
    public static void Write(Utf8JsonWriter json, Annotation annotation)
    {
        json.WriteStartObject();
        json.WriteString("id", annotation.Report.Id);
        WriteLayers(json, annotation);
        json.WriteEndObject();
    }

    /// <summary>The layers as fields of an object that the caller begins and ends.</summary>
    public static void WriteLayers(Utf8JsonWriter json, Annotation annotation)
    {
        WriteArray(json, "sentences", annotation.Sentences, WriteSentence);
        json.WriteStartArray("actors");
        foreach (var mention in annotation.Actors)
        {
            foreach (var actor in mention.Actors)
            {
                WriteActor(json, mention, actor);
            }
        }

        json.WriteEndArray();
        WriteArray(json, "names", annotation.Names, WriteName);
        WriteArray(json, "places", annotation.AllPlaces, WritePlace);
        WriteArray(json, "times", annotation.Times, WriteTime);
        WriteArray(json, "statements", annotation.Statements, WriteStatement);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSentence(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteSpan(sentence.Span);
        WriteArray(json, "tokens", sentence.Tokens, WriteToken);
    }

    private static void WriteToken(Utf8JsonWriter json, Token token)
    {
        json.WriteSpan(token.Span);
        json.WriteString("form", token.Form);
        json.WriteString("lemma", token.Lemma);
        json.WriteString("upos", token.Upos);
        json.WriteNumber("head", token.Head + 1);
        json.WriteString("deprel", token.Deprel);
    }

    /// <summary>A mention of several actors ("the two countries") is written once for each.</summary>
    private static void WriteActor(Utf8JsonWriter json, ActorMention mention, Actor actor)
    {
        json.WriteStartObject();
        json.WriteSpan(mention.Span);
        json.WriteString("actor", actor.Code);
        json.WriteString("person", actor.Person);
        json.WriteString("name", actor.Name);
        json.WriteString("country", actor.Country);
        json.WriteStrings("sectors", actor.Sectors);
        json.WriteString("why", actor.Why);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, NameMention name)
    {
        json.WriteSpan(name.Span);
        json.WriteString("type", name.Type);
    }

    private static void WritePlace(Utf8JsonWriter json, PlaceMention mention)
    {
        json.WriteSpan(mention.Span);
        json.WriteString("name", mention.Place.Name);
        json.WriteGeonames(mention.Place);
        json.WriteString("country", mention.Place.Country);
        json.WriteString("admin1", mention.Place.Admin1);
        json.WritePoint(mention.Place);
    }

    private static void WriteTime(Utf8JsonWriter json, TimeExpression time)
    {
        json.WriteSpan(time.Span);
        json.WriteString("text", time.Text);
        json.WriteString("type", time.Type);
        json.WriteString("value", time.Value);
        json.WriteDay("from", time.Days?.From);
        json.WriteDay("to", time.Days?.To);
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteSpan(Whole(statement));
        if (statement.Source is { } source)
        {
            json.WriteStartObject("source");
            json.WriteSpan(source.Span);
            json.WriteString("actor", source.Actor?.Code);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("source");
        }

        json.WriteStartObject("cue");
        json.WriteSpan(statement.Cue);
        json.WriteString("text", statement.CueText);
        json.WriteEndObject();
        json.WriteStartObject("content");
        json.WriteSpans(statement.Content);
        json.WriteEndObject();
        json.WriteBoolean("quoted", statement.Quoted);
        json.WriteString("kind", $"{statement.Kind}".ToLowerInvariant());
    }

    private static Span Whole(Statement statement)
    {
        var span = statement.Source is { } source ? statement.Cue.Cover(source.Span) : statement.Cue;
        return statement.Content.Aggregate(span, (whole, part) => whole.Cover(part));
    }
}
