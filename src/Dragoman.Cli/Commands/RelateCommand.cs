using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Output.Tables;
using Dragoman.Cli.Requests;

namespace Dragoman.Cli.Commands;

/// <summary><c>relate</c>: a sentence and two mentions in it in, one event type out.</summary>
internal sealed class RelateCommand : RequestVerb<RelateRequest>
{
    private readonly Option<string?> source = new("--source") { Description = "Who acts, as it stands in the sentence.", HelpName = "WORDS" };

    private readonly Option<string?> target = new("--target") { Description = "Who is acted upon, as it stands in the sentence.", HelpName = "WORDS" };

    public RelateCommand(Streams streams)
        : base(
            streams,
            "relate",
            "Tells which event type holds between two given mentions of a sentence.",
            "A sentence, or JSON Lines of {\"id\",\"text\",\"source\",\"target\"}: files, folders, or '-' for standard input.",
            [
                "dragoman relate \"Iran condemned the strikes by Israel.\" --source Iran --target Israel",
                "dragoman relate --format jsonl - < pairs.jsonl > types.jsonl",
            ])
    {
        Add(source);
        Add(target);
        SetAction(Run);
    }

    protected override IReadOnlyList<string> Columns => ["id", "type", "score", "rule"];

    protected override IEnumerable<Request<RelateRequest>>? Own(ParseResult result, IReadOnlyList<string> given) =>
        (result.GetValue(source), result.GetValue(target), given) switch
        {
            ({ Length: > 0 } from, { Length: > 0 } to, [var text]) when !string.IsNullOrWhiteSpace(text) => [OnCommandLine(new RelateRequest(text, from, to))],
            (null, null, _) when given.All(IsInput) => null,
            _ => throw new UsageException("Give one sentence with --source and --target, or files of requests without them."),
        };

    protected override RelateRequest Read(RequestFields fields) => RelateRequest.Read(fields);

    protected override ReadOnlyMemory<byte> Answer(Engine engine, string id, RelateRequest asked, OutputFormat format, Page page)
    {
        var relation = engine.Relate(asked.Text, asked.Source, asked.Target);
        return format switch
        {
            OutputFormat.Table => page.Draw(console => AnswerCards.Draw(console, asked.Source, asked.Target, relation)),
            OutputFormat.Csv => Csv.Row([id, relation.Type, Numbers.Text(relation.Scores.GetValueOrDefault(relation.Type)), relation.Rule]),
            _ => JsonLine.Of((id, relation), RelationJson.Write),
        };
    }
}
