using System.Text.Json;
using Dragoman.Places;

namespace Dragoman.Cli.Output;

/// <summary>The parts that several kinds of JSON lines share.</summary>
internal static class JsonParts
{
    /// <summary><c>"span":[start,end]</c>, or null.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, Span? span)
    {
        json.WritePropertyName("span");
        json.WriteSpanValue(span);
    }

    /// <summary><c>"span":[start,end]</c> for one stretch, a list of such pairs for several, null for none.</summary>
    public static void WriteSpans(this Utf8JsonWriter json, IReadOnlyList<Span> spans)
    {
        if (spans.Count < 2)
        {
            json.WriteSpan(spans.Count == 0 ? null : spans[0]);
            return;
        }

        json.WriteStartArray("span");
        foreach (var span in spans)
        {
            json.WriteSpanValue(span);
        }

        json.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary><c>"name":"yyyy-MM-dd"</c>, or null.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day is { } known ? DateRange.Iso(known) : null);

    /// <summary>Rounded to two decimals.</summary>
    public static void WriteShare(this Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Numbers.Share(value));

    /// <summary><c>"lat":…,"lon":…</c> to five decimals, about a metre.</summary>
    public static void WritePoint(this Utf8JsonWriter json, Place place)
    {
        json.WriteNumber("lat", Numbers.Degrees(place.Latitude));
        json.WriteNumber("lon", Numbers.Degrees(place.Longitude));
    }

    /// <summary><c>"geonames":…</c>, null for places that GeoNames does not have.</summary>
    public static void WriteGeonames(this Utf8JsonWriter json, Place place)
    {
        if (place.GeonamesId == 0)
        {
            json.WriteNull("geonames");
        }
        else
        {
            json.WriteNumber("geonames", place.GeonamesId);
        }
    }

    private static void WriteSpanValue(this Utf8JsonWriter json, Span? span)
    {
        if (span is not { } known)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        json.WriteNumberValue(known.Start);
        json.WriteNumberValue(known.End);
        json.WriteEndArray();
    }
}
