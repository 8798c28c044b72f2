using System.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Output.Tables;
using Dragoman.Cli.Requests;

namespace Dragoman.Cli.Commands;

/// <summary><c>resolve</c>: an actor phrase and a day in, an actor out.</summary>
internal sealed class ResolveCommand : RequestVerb<ResolveRequest>
{
    private readonly Option<string?> date = DayOption.Create("The day on which the phrase was used: 2018-08-26.");

    private readonly Option<string?> country = new("--country") { Description = "The country that the phrase is about, if known: IRN.", HelpName = "CODE" };

    public ResolveCommand(Streams streams)
        : base(
            streams,
            "resolve",
            "Tells whom a phrase meant on a day.",
            "A phrase, or JSON Lines of {\"id\",\"phrase\",\"date\",\"country\"}: files, folders, or '-' for standard input.",
            [
                "dragoman resolve \"Iranian defence minister\" --date 2018-08-26",
                "dragoman resolve \"the foreign secretary\" --date 2017-12-09 --country GBR",
                "dragoman resolve --format jsonl - < phrases.jsonl > actors.jsonl",
            ])
    {
        country.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && (token.Value.Length != 3 || !token.Value.All(char.IsAsciiLetterUpper)))
            {
                result.AddError($"--country {token.Value}: give three capital letters, as IRN.");
            }
        });
        Add(date);
        Add(country);
        SetAction(Run);
    }

    protected override IReadOnlyList<string> Columns => ["id", "actor", "person", "name", "country", "sectors", "why"];

    protected override IEnumerable<Request<ResolveRequest>>? Own(ParseResult result, IReadOnlyList<string> given)
    {
        var day = DayOption.Of(result, date);
        var hint = result.GetValue(country);
        if (given is [var phrase] && !string.IsNullOrWhiteSpace(phrase) && phrase[0] != '-' && !IsInput(phrase))
        {
            return [OnCommandLine(new ResolveRequest(phrase, day, hint))];
        }

        return day is null && hint is null && given.All(IsInput)
            ? null
            : throw new UsageException("Give one phrase in quotation marks, or files of requests without --date and --country.");
    }

    protected override ResolveRequest Read(RequestFields fields) => ResolveRequest.Read(fields);

    protected override ReadOnlyMemory<byte> Answer(Engine engine, string id, ResolveRequest asked, OutputFormat format, Page page)
    {
        var actor = engine.Resolve(asked.Phrase, asked.Day, asked.Country);
        return format switch
        {
            OutputFormat.Table => page.Draw(console => AnswerCards.Draw(console, asked.Phrase, actor)),
            OutputFormat.Csv => Csv.Row([id, actor?.Code, actor?.Person, actor?.Name, actor?.Country, Csv.List(actor?.Sectors ?? []), actor?.Why]),
            _ => JsonLine.Of((id, actor), ResolutionJson.Write),
        };
    }
}
