using Dragoman.Events;

namespace Dragoman.Cli.Output;

/// <summary>What <c>codebook test</c> found, as lines: a count for each type, then the failures.</summary>
internal static class CodebookJson
{
    public static ReadOnlyMemory<byte> Of(CodebookReport report)
    {
        var types = JsonLine.Of(report.Types, static (json, type) =>
        {
            json.WriteStartObject();
            json.WriteString("type", type.Type);
            json.WriteNumber("rules", type.Rules);
            json.WriteNumber("examples", type.Examples);
            json.WriteNumber("failed", type.Failed);
            json.WriteEndObject();
        });
        var failures = JsonLine.Of([.. report.Failures, .. report.Harms], static (json, failure) =>
        {
            json.WriteStartObject();
            json.WriteString("file", failure.File);
            json.WriteNumber("line", failure.Line);
            json.WriteString("rule", failure.Rule);
            json.WriteString("sentence", failure.Sentence);
            json.WriteString("expected", failure.Expected);
            json.WriteString("got", failure.Got);
            json.WriteEndObject();
        });
        return (byte[])[.. types.Span, .. failures.Span];
    }
}
