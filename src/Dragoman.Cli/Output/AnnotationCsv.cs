using Dragoman.Statements;

namespace Dragoman.Cli.Output;

/// <summary>The layers of a report as rows: one a token or mention.</summary>
internal static class AnnotationCsv
{
    public static readonly string[] Columns = ["report", "layer", "sentence", "start", "end", "text", "value", "name", "country", "detail"];

    public static IEnumerable<IEnumerable<string?>> Rows(Annotation annotation)
    {
        var (id, text) = (annotation.Report.Id, annotation.Report.Text);
        string?[] Row(string layer, int? sentence, Span span, string? value, string? name, string? country, string? detail) =>
            [id, layer, sentence is { } s ? $"{s}" : null, $"{span.Start}", $"{span.End}", span.In(text), value, name, country, detail];

        foreach (var sentence in annotation.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                yield return Row("token", sentence.Index, token.Span, token.Lemma, token.Upos, null, $"{token.Head + 1} {token.Deprel}");
            }
        }

        foreach (var mention in annotation.Actors)
        {
            yield return Row(
                "actor", mention.Sentence, mention.Span,
                Csv.List(mention.Actors.Select(a => a.Code)), Csv.List(mention.Actors.Select(a => a.Name)),
                Csv.List(mention.Actors.Select(a => a.Country)), Csv.List(mention.Actors.Select(a => string.Join('|', a.Sectors))));
        }

        foreach (var name in annotation.Names)
        {
            yield return Row("name", null, name.Span, name.Type, null, null, null);
        }

        foreach (var (span, _, place, _) in annotation.AllPlaces)
        {
            var point = $"{Numbers.Text(Numbers.Degrees(place.Latitude))} {Numbers.Text(Numbers.Degrees(place.Longitude))}";
            yield return Row("place", null, span, place.GeonamesId == 0 ? null : $"{place.GeonamesId}", place.Name, place.Country, point);
        }

        foreach (var time in annotation.Times)
        {
            yield return Row("time", null, time.Span, time.Value, time.Type, null, time.Days?.ToString());
        }

        foreach (var statement in annotation.Statements)
        {
            yield return Row(
                "statement", statement.Sentence, statement.Cue, statement.Source?.Actor?.Code, statement.Source?.Text, null, Said(statement, text));
        }
    }

    private static string Said(Statement statement, string text) => string.Join(" … ", statement.Content.Select(span => span.In(text)));
}
