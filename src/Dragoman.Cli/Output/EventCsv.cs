using Dragoman.Events;

namespace Dragoman.Cli.Output;

/// <summary>Events as rows: one an event, joint actors in one cell.</summary>
internal static class EventCsv
{
    public static readonly string[] Columns =
    [
        "id", "report", "sentence", "start", "end", "type", "mode", "contexts", "cameo", "quad", "score", "status",
        "source", "source_name", "source_country", "source_sectors", "source_text",
        "target", "target_name", "target_country", "target_sectors", "target_text", "symmetric",
        "date_from", "date_to", "date_text", "date_basis",
        "place", "place_geonames", "place_country", "place_precision", "place_basis", "place_lat", "place_lon", "place_text",
        "attribution", "disputes", "trigger", "rule", "confidence",
    ];

    public static IEnumerable<string?> Row(EventRecord record) =>
    [
        record.Id, record.Report, $"{record.Sentence}", $"{record.Span.Start}", $"{record.Span.End}",
        record.Type, record.Mode, Csv.List(record.Contexts), record.Cameo, record.Quad, Numbers.Text(record.Score), record.Status,
        .. Actors(record.Source), .. Actors(record.Target), record.Symmetric ? "true" : "false",
        .. Date(record.Date), .. Place(record.Place),
        Csv.List(record.Attribution.Select(link => $"{link.Role}: {link.Name}")), Csv.List(record.Disputes.Select(dispute => $"{dispute.Relation} {dispute.Event}")), record.Trigger.Text, record.Rule,
        Numbers.Text(Numbers.Share(record.Confidence)),
    ];

    /// <summary>An actor's own list, the sectors, stands with <c>|</c> inside the list of actors.</summary>
    private static string[] Actors(IReadOnlyList<EventActor> actors) =>
    [
        Csv.List(actors.Select(a => a.Actor.Code)),
        Csv.List(actors.Select(a => a.Actor.Name)),
        Csv.List(actors.Select(a => a.Actor.Country)),
        Csv.List(actors.Select(a => string.Join('|', a.Actor.Sectors))),
        Csv.List(actors.Select(a => a.Text)),
    ];

    private static string?[] Date(EventDate? date) =>
        date is null ? [null, null, null, null] : [DateRange.Iso(date.Days.From), DateRange.Iso(date.Days.To), date.Text, date.Basis];

    private static string?[] Place(EventPlace? place) => place is null
        ? [null, null, null, null, null, null, null, null]
        :
        [
            place.Place.Name, place.Place.GeonamesId == 0 ? null : $"{place.Place.GeonamesId}", place.Place.Country, place.Precision, place.Basis,
            Numbers.Text(Numbers.Degrees(place.Place.Latitude)), Numbers.Text(Numbers.Degrees(place.Place.Longitude)), place.Text,
        ];
}
